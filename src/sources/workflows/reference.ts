import { readImage } from './image.ts'
import type { ActionReference, Text, Uses } from './model.ts'

/**
 * Reads `uses:` of a step as the runner does.
 * Source: actions/runner, PipelineTemplateConverter.ConvertToStep: `docker://`, `./` (or `.\`), else exactly one `@`,
 * at least two path segments (either slash, empty ones dropped) and a non-empty ref.
 */
export function readActionReference(value: string): ActionReference {
  if (value.startsWith('docker://'))
    return { kind: 'docker', image: readImage(value.slice('docker://'.length)) }
  if (value.startsWith('./') || value.startsWith('.\\')) return { kind: 'local', path: value.slice(2) }
  if (value.startsWith('$/')) return sameCommit(value)
  const at = value.indexOf('@')
  if (at === -1) return { kind: 'invalid', problem: 'names no ref: `owner/repository@ref` is expected' }
  if (value.includes('@', at + 1)) return { kind: 'invalid', problem: 'has more than one `@`' }
  const ref = value.slice(at + 1)
  if (ref === '') return { kind: 'invalid', problem: 'has nothing after `@`' }
  const [owner, repository, ...path] = value
    .slice(0, at)
    .split(/[/\\]/)
    .filter((segment) => segment !== '')
  if (owner === undefined || repository === undefined) {
    return { kind: 'invalid', problem: 'names no repository: `owner/repository@ref` is expected' }
  }
  return { kind: 'repository', owner, repository, path: path.join('/'), ref, refStart: at + 1 }
}

/** Reads `uses:` of a job, which calls a reusable workflow: a local file or one in a repository, never an image. */
export function readWorkflowReference(value: string): ActionReference {
  const reference = readActionReference(value)
  if (reference.kind === 'docker')
    return { kind: 'invalid', problem: 'calls an image where a job calls a workflow' }
  return reference
}

/** A `uses:` with its reference and the version that its comment claims. */
export function readUses(text: Text, read: (value: string) => ActionReference = readActionReference): Uses {
  return { text, reference: read(text.value), versionComment: claimedVersion(text.comment) }
}

function sameCommit(value: string): ActionReference {
  if (value.includes('@'))
    return { kind: 'invalid', problem: 'begins with `$/`, which means this commit and takes no `@ref`' }
  return { kind: 'local', path: value.slice(2) }
}

/** `v4.2.2`, also behind `tag=`, `pin@`, `ratchet:owner/name@` and before further words. */
function claimedVersion(comment: string | null): string | null {
  if (comment === null) return null
  return /(?:^|[\s@=:])(v?\d+(?:\.\d+)*(?:[-+][0-9A-Za-z.-]+)?)(?=$|[\s,;)])/.exec(comment)?.[1] ?? null
}
