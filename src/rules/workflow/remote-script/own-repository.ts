import type { WorkflowsModel } from '../../../sources/workflows/model.ts'
import type { RunDownload } from './downloads.ts'

/** A file of a repository on GitHub, as an address names it. */
interface NamedFile {
  readonly repository: string
  readonly ref: string
  readonly path: string
}

/** A script that comes from where only the repository that is checked, or the job itself, puts anything. */
export type OwnScript = OfBranch | { readonly of: 'release' | 'pages' | 'machine' }

/** What a branch or tag of the repository holds. */
interface OfBranch {
  readonly of: 'branch'
  readonly ref: string
  readonly path: string
  /** Nothing says which repository this is; it has a script at that path. */
  readonly perhaps: boolean
}

const THIS = String.raw`\$\{\{\s*github\.repository\s*\}\}|\$GITHUB_REPOSITORY|\$\{GITHUB_REPOSITORY\}`
const REPOSITORY = String.raw`(${THIS}|[\w.-]+\/[\w.-]+)`
/**
 * A branch or tag. Below `refs/pull/` anybody's code can be read, and a part of a digest may be a fork's commit: these
 * are no refs of the repository's own.
 */
const REF = String.raw`(?:refs\/(?:heads|tags)\/)?((?!refs\/)(?![0-9a-f]{4,40}[/])[\w.-]+)`

/** A file of a release, by its tag or of the newest. */
const RELEASE = new RegExp(
  String.raw`^(?:https:\/\/)?(?:www\.)?github\.com\/${REPOSITORY}\/releases\/(?:latest\/download|download\/[\w.-]+)\/[\w.-]+$`,
  'i',
)

/** A page of GitHub's: of a repository, or of the one that is named after its owner's address. */
const PAGES = /^(?:https:\/\/)?([\w-]+)\.github\.io\/(?:([\w.-]+)\/)?[\w./-]+$/i

/** A server on the job's own machine. */
const MACHINE = /^(?:https?:\/\/)?(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?\/[\w./-]*$/i

const ADDRESSES = [
  new RegExp(
    String.raw`^(?:https:\/\/)?raw\.githubusercontent\.com\/${REPOSITORY}\/${REF}\/([\w./-]+)$`,
    'i',
  ),
  new RegExp(String.raw`^(?:https:\/\/)?(?:www\.)?github\.com\/${REPOSITORY}\/raw\/${REF}\/([\w./-]+)$`, 'i'),
]

/**
 * Whether a script comes from the repository itself: from what a branch, a tag, a release or its pages hold at that time.
 * Who can write there can as well write the workflow; only the commit that is checked is not the one that runs. What a
 * server on the same machine answers, the job has put there.
 * @param here `owner/name` of the repository; a folder's name where no remote says more
 */
export function ownScript(
  { url, written }: Pick<RunDownload, 'url' | 'written'>,
  here: string,
  model: WorkflowsModel,
): OwnScript | null {
  if (url === null || ELSEWHERE.test(written) || isOneOfMore(written) || CLIMBS.test(url)) return null
  if (MACHINE.test(url)) return { of: 'machine' }
  const released = RELEASE.exec(url)?.[1]
  if (released !== undefined) return isHere(released, here) ? { of: 'release' } : null
  if (isPageOf(url, here)) return { of: 'pages' }
  const file = fileAt(url)
  if (file === null) return null
  const { repository, ref, path } = file
  if (isHere(repository, here)) return { of: 'branch', ref, path, perhaps: false }
  const mayBeHere = !here.includes('/') && model.supportFiles.some((one) => one.path === path)
  return mayBeHere ? { of: 'branch', ref, path, perhaps: true } : null
}

/** An address that leads out of where it seems to lie. */
const CLIMBS = /\/\.{1,2}(?:\/|$)/

function isHere(repository: string, here: string): boolean {
  return repository.startsWith('$') || repository.toLowerCase() === here.toLowerCase()
}

function isPageOf(url: string, here: string): boolean {
  const [, owner, folder] = PAGES.exec(url) ?? []
  // A folder below an owner's address may be another repository's.
  return owner !== undefined && isHere(`${owner}/${folder ?? `${owner}.github.io`}`, here)
}

/** Options by which something else may answer than the host that is named; PowerShell's own words hold the letters, too. */
const ELSEWHERE =
  /\s(?:--(?:insecure|proxy|preproxy|socks\S*|resolve|connect-to|config|no-check-certificate)\b|-(?!(?:UseBasicParsing|OutFile|Method|Headers|TimeoutSec|ErrorAction)\s)(?=[a-zA-Z]*[kxKe])[a-zA-Z]+(?=\s))/

/** A command that downloads several things runs all of them, whichever is named first. */
function isOneOfMore(written: string): boolean {
  const download = /\b(?:curl|wget|iwr|irm|Invoke-\w+)\b[^|;&<>)]*/i.exec(written)?.[0] ?? written
  const addresses = download
    .split(/\s+/)
    .filter((word) => /^["']?(?:\w+:\/\/|[\w.-]+\.[a-z]{2,}\/|\$)/i.test(word))
  return addresses.length !== 1
}

function fileAt(url: string): NamedFile | null {
  for (const pattern of ADDRESSES) {
    const [, repository, ref, path] = pattern.exec(url) ?? []
    if (repository !== undefined && ref !== undefined && path !== undefined) return { repository, ref, path }
  }
  return null
}
