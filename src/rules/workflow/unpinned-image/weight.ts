import type { Severity } from '../../../findings.ts'
import type { Image, ImageReference } from '../../../sources/workflows/model.ts'
import { leftOpen } from './given-images.ts'
import { isChosenAtRunTime, isNamed, isPlainName } from './named-files.ts'
import type { PipelineWords } from './pipeline-words.ts'
import {
  isLight,
  isOfDevelopers,
  isOfTests,
  isTemplate,
  isTestData,
  isTriedOn,
  isVendored,
  workspaceAt,
} from './places.ts'

/** How much less an image matters, and why as the end of a message. */
export interface Lessened {
  readonly severity: Severity
  readonly why: string
}

/** What the pipeline names, read where somebody asks. */
export interface Named {
  /** By whatever script. */
  readonly anywhere: () => PipelineWords
  /** By what is seen to run; scripts and tasks that nothing calls left out. */
  readonly whereRun: () => PipelineWords
  /** By what is seen to run in jobs that may publish. */
  readonly whereReleased: () => PipelineWords
  /** Whether anything that is seen to run builds images, or may by a program that is not read. */
  readonly builders: () => { readonly seen: boolean; readonly possible: boolean }
  /** Whether anything gives a build argument of that file an image without a digest. */
  readonly isGivenUnpinned: (argument: string, path: string) => boolean
  /** Whether a Dockerfile holds nothing but the images that it names. */
  readonly isBare: (path: string) => boolean
  /** Whether an action of the repository is built from a Dockerfile, by whoever uses it. */
  readonly isOfAction: (path: string) => boolean
  /** Whether another system's file builds from a path. */
  readonly isBuiltElsewhere: (path: string) => boolean
}

/**
 * How much less the image of a Dockerfile matters, by where it lies and by what is seen to build it.
 * @param named what workflows, actions, scripts and tasks name
 * @returns `null` where it matters in full
 */
export function lessened({ role, text, reference }: Image, named: Named): Lessened | null {
  const { path } = text.at
  if (isVendored(path)) return isBuiltAt(path, named.whereRun()) ? null : { severity: 'low', why: '' }
  if (!role.startsWith('Dockerfile')) return null
  const workspace = workspaceAt(path)
  if (workspace !== null) return ofWorkspace(path, workspace, named)
  const { seen, possible } = named.builders()
  if (!seen && !possible) return { severity: isLight(path) ? 'low' : 'medium', why: NOTHING_BUILDS }
  const isDeveloped = isOfDevelopers(path) && !isChosenAtRunTime(path, named.whereRun())
  const less = isLight(path) || isOfTests(path) || isDeveloped ? ofTests(path, named) : ofOthers(path, named)
  return less ?? ofArgument(reference, path, named)
}

/** Where whoever builds it names the image, and nobody is seen to name one that can change. */
function ofArgument({ name, tag, digest }: ImageReference, path: string, named: Named): Lessened | null {
  const argument = tag === null && digest === null ? leftOpen(name) : null
  return argument === null || named.isGivenUnpinned(argument, path)
    ? null
    : { severity: 'medium', why: GIVEN }
}

const GIVEN =
  ' Who builds it names the image, and nothing that was read names one without a digest for it but on its own machine.'
const NOTHING_BUILDS = ' Of what was read, nothing that is seen to run builds an image.'
const UNNAMED = ' No workflow, script or task that was read names this file.'
const UNCALLED = ' Of what was read, only scripts and tasks that nothing is seen to call name this file.'
const NOT_RUN = ' Of what was read, nothing that is seen to run names this file.'
const BARE = ' The file holds nothing but names, and nothing that was read is seen to build an image.'
const REHEARSED = ' Of what was read, no job that may publish is seen to build from this file.'

/** Developers open it in their editor, unless the pipeline builds it too. */
function ofWorkspace(path: string, starts: RegExp, named: Named): Lessened | null {
  if (named.isBuiltElsewhere(path)) return null
  const isStarted = ({ texts }: PipelineWords): boolean => texts.some((text) => starts.test(text))
  const isBuilt = (words: PipelineWords): boolean => isStarted(words) || isNamed(path, words)
  if (!isBuilt(named.anywhere())) return { severity: 'low', why: UNNAMED }
  return isBuilt(named.whereReleased()) ? null : { severity: 'medium', why: REHEARSED }
}

/** What tests, readers or developers have their images for; one of them may be built for a release all the same. */
function ofTests(path: string, named: Named): Lessened | null {
  if (named.isBuiltElsewhere(path)) return null
  if (!isNamed(path, named.anywhere())) {
    const isRunByTests = (isOfTests(path) || isOfDevelopers(path)) && !isTestData(path)
    return { severity: isRunByTests ? 'medium' : 'low', why: UNNAMED }
  }
  if (!isNamed(path, named.whereRun())) return { severity: 'medium', why: UNCALLED }
  const released = named.whereReleased()
  // There, to read a file or to lint it is no more than that.
  const built = { ...released, paths: released.builtPaths, words: released.built }
  const isBuilt = isTriedOn(path) ? isBuiltAt(path, released) : isNamed(path, built)
  return isBuilt ? null : { severity: 'medium', why: REHEARSED }
}

/** Any other counts in full where it is seen to be built, or where what builds finds or chooses it by itself. */
function ofOthers(path: string, named: Named): Lessened | null {
  if (named.isOfAction(path) || named.isBuiltElsewhere(path)) return null
  // What is rendered first is built under another name.
  if (isTemplate(path)) return isWritten(path, named) ? null : { severity: 'medium', why: NOT_RUN }
  // A file of names alone is mostly there for who updates or reads them.
  const isBare = named.isBare(path) && !named.whereRun().builds
  const isFirst = !path.includes('/') && isPlainName(path) && named.builders().seen
  if (isFirst && !isBare) return null
  const isBuilt = (words: PipelineWords): boolean =>
    isNamed(path, words) || isChosenAtRunTime(path, words) || isNamedInRoot(path, words)
  if (isBuilt(named.whereRun())) return null
  if (isFirst) return { severity: 'medium', why: BARE }
  return { severity: 'medium', why: isNamed(path, named.anywhere()) ? UNCALLED : NOT_RUN }
}

/** By its whole path: what is vendored is called like much else. */
function isBuiltAt(path: string, { builtPaths }: PipelineWords): boolean {
  return builtPaths.has(path) || builtPaths.has(path.slice(0, path.lastIndexOf('/')))
}

/** By the name of the file itself: what lies beside it says nothing of it. */
function isWritten(path: string, named: Named): boolean {
  const { words, paths } = named.whereRun()
  const parts = path.split('/')
  return (
    words.has(parts.at(-1)!) || parts.slice(0, -1).some((_, index) => paths.has(parts.slice(index).join('/')))
  )
}

function isNamedInRoot(path: string, { words }: PipelineWords): boolean {
  return !path.includes('/') && !isPlainName(path) && words.has(path)
}
