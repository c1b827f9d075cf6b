import type { RepositoryPath } from '../../location.ts'
import type { SupportFile } from './model.ts'

export type FileKind = 'workflow' | 'action' | 'actions-lock' | 'script-candidate' | SupportFile['kind']

/**
 * Where workflows are looked for. Listed as a file it is a link, or hides the folder: what lies behind it bears other
 * names, and nobody can say whether it runs.
 */
export function isWorkflowFolder(path: RepositoryPath): boolean {
  return /^\.github(?:\/workflows)?$/i.test(path)
}

const SCRIPT_FOLDERS = new Set(['scripts', 'script', 'bin', 'ci', '.ci'])

/** What this source takes a path for; `null` when it is none of its business. */
export function kindOf(path: RepositoryPath): FileKind | null {
  if (path === '.github/workflows/actions.lock') return 'actions-lock'
  if (/^\.github\/workflows\/[^/]+\.ya?ml$/i.test(path)) return 'workflow'
  const folders = path.split('/')
  const name = folders.pop()!
  if (/^action\.ya?ml$/i.test(name)) return 'action'
  if (/\.(?:sh|bash)$/i.test(name)) return 'shell-script'
  if (isDockerfile(name)) return 'dockerfile'
  if (name === '.npmrc') return 'npmrc'
  if (name === 'uv.toml') return 'uv-config'
  if (name === 'pyproject.toml') return 'pyproject'
  if (name === 'pip.conf' || name === 'pip.ini') return 'pip-config'
  if (/(?:^|[-_.])requirements?(?:[-_.].*)?\.(?:txt|in)$|^requirements?.*\.(?:txt|in)$/i.test(name))
    return 'requirements'
  if (folders.at(-1) === 'requirements' && /\.(?:txt|in)$/i.test(name)) return 'requirements'
  if (!name.includes('.') && folders.some((folder) => SCRIPT_FOLDERS.has(folder))) return 'script-candidate'
  return null
}

/** Files about Dockerfiles, not themselves read by Docker. */
const NO_DOCKERFILE =
  /\.(?:dockerignore|md|rst|adoc|html|go|py|rb|rs|js|mjs|cjs|ts|java|kt|cs|json|ya?ml|toml|lock|snap|orig|patch|diff|png|svg)$/i

/** Named like a Dockerfile, and mostly a licence, a template or a test's record of one. */
export function mayBeNoDockerfile(path: RepositoryPath): boolean {
  return /\.(?:golden|license|tt|erb|eex)$/i.test(path)
}

function isDockerfile(name: string): boolean {
  if (NO_DOCKERFILE.test(name)) return false
  return /^(?:dockerfile|containerfile)(?:[.-].+)?$|[.-](?:dockerfile|containerfile)$/i.test(name)
}
