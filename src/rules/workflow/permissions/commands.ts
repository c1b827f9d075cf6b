import { operands, type ShellCommand } from '../shell/commands.ts'
import { buildsOrTests, INERT_PROGRAMS } from '../shell/known-programs.ts'

/** How a command can reach the token. */
export interface TokenReach {
  /** The token is in its environment or its text. */
  readonly token: boolean
  /** `actions/checkout` left the token in git's configuration. */
  readonly gitCredentials: boolean
}

/** What each command of `gh` writes; the ones that are not here can write anything. Source: https://cli.github.com/manual/ */
const GH_WRITES: ReadonlyMap<string, readonly string[]> = new Map([
  ['release', ['contents', 'discussions']],
  // A pull request is an issue by its number: `gh issue edit 12 --add-label x` writes either.
  ['issue', ['issues', 'pull-requests', 'contents']],
  ['label', ['issues', 'pull-requests']],
  ['run', ['actions']],
  ['workflow', ['actions']],
  ['cache', ['actions']],
  ['attestation', []],
  ['search', []],
  ['status', []],
  ['--version', []],
])

/** Tools that talk to a container registry with the credentials of an earlier login. */
const REGISTRY_CLIENTS = new Set(['docker', 'podman', 'buildah', 'skopeo', 'crane', 'oras', 'helm', 'ko'])

/**
 * Of those that also start programs (`docker run -e GITHUB_TOKEN tool`, `docker build --secret`, plugins): the first
 * operands with which they only talk to the registry or look at what is there.
 */
const REGISTRY_COMMANDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  ['docker', 'podman', 'buildah'].map((program) => [
    program,
    new Set('login logout push pull tag images inspect manifest search version info'.split(' ')),
  ]),
)

/** The scopes that a command can write with, `id-token` aside. */
export function commandWrites(command: ShellCommand, reach: TokenReach): readonly string[] | 'any' {
  const { program } = command
  if (program === '' || INERT_PROGRAMS.has(program)) return []
  if (program === 'git') return reach.token || reach.gitCredentials ? ['contents'] : []
  if (program === 'gh') return reach.token ? (GH_WRITES.get(operands(command)[0] ?? '') ?? 'any') : []
  if (reach.token && onlyTalksToRegistry(program, operands(command)[0])) return ['packages']
  if (buildsOrTests(program, operands(command))) return reach.token ? 'any' : []
  if (reach.token) return 'any'
  return reach.gitCredentials ? ['contents'] : []
}

function onlyTalksToRegistry(program: string, first: string | undefined): boolean {
  const commands = REGISTRY_COMMANDS.get(program)
  return (
    REGISTRY_CLIENTS.has(program) && (commands === undefined || (first !== undefined && commands.has(first)))
  )
}

/**
 * Whether a command can ask the runner for an OIDC token. The request's URL and secret are in the environment of every
 * step of such a job, so that only programs that start nothing else are sure not to.
 */
export function canAskForIdToken(command: ShellCommand): boolean {
  const { program } = command
  if (program === '' || INERT_PROGRAMS.has(program) || program === 'git') return false
  if (program === 'gh')
    return !['release', 'pr', 'issue', 'label', 'run', 'workflow'].includes(operands(command)[0] ?? '')
  if (program === 'pip') return false
  if (program === 'npm' || program === 'pnpm' || program === 'yarn') {
    return !['ci', 'install', 'i'].includes(operands(command)[0] ?? '')
  }
  return !(
    program === 'docker' && ['build', 'pull', 'push', 'login', 'tag'].includes(operands(command)[0] ?? '')
  )
}
