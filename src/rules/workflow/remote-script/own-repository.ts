import type { WorkflowsModel } from '../../../sources/workflows/model.ts'
import type { RunDownload } from './downloads.ts'

/** A file of a repository on GitHub, as an address names it. */
interface NamedFile {
  readonly repository: string
  readonly ref: string
  readonly path: string
}

/** A script that comes from a branch or tag of the repository that is checked. */
export interface OwnScript {
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

const ADDRESSES = [
  new RegExp(
    String.raw`^(?:https:\/\/)?raw\.githubusercontent\.com\/${REPOSITORY}\/${REF}\/([\w./-]+)$`,
    'i',
  ),
  new RegExp(String.raw`^(?:https:\/\/)?(?:www\.)?github\.com\/${REPOSITORY}\/raw\/${REF}\/([\w./-]+)$`, 'i'),
]

/**
 * Whether a script comes from the repository itself, from what a branch or tag of it holds at that time. Who can write
 * there can as well write the workflow; only the commit that is checked is not the one that runs.
 * @param here `owner/name` of the repository; a folder's name where no remote says more
 */
export function ownScript(
  { url, written }: Pick<RunDownload, 'url' | 'written'>,
  here: string,
  model: WorkflowsModel,
): OwnScript | null {
  const file = url === null || ELSEWHERE.test(written) || isOneOfMore(written) ? null : fileAt(url)
  if (file === null || /(?:^|\/)\.{1,2}(?:\/|$)/.test(file.path)) return null
  const { repository, ref, path } = file
  if (repository.startsWith('$') || repository.toLowerCase() === here.toLowerCase())
    return { ref, path, perhaps: false }
  const mayBeHere = !here.includes('/') && model.supportFiles.some((one) => one.path === path)
  return mayBeHere ? { ref, path, perhaps: true } : null
}

/** Options by which something else may answer than the host that is named. */
const ELSEWHERE =
  /\s(?:--(?:insecure|proxy|preproxy|socks\S*|resolve|connect-to|config|no-check-certificate)\b|-[a-zA-Z]*[kxKe](?=\s))/

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
