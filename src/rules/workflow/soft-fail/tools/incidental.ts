import type { Command } from 'unbash'
import { outline } from '../shell/expand.ts'
import { programOf, unwrapped } from './classify.ts'
import { CHECKING, INCIDENTAL, INTERPRETERS, LEADING, parted } from './words.ts'

const INCIDENTAL_PROGRAMS = new Set(
  `rm rmdir mkdir kill pkill killall echo printf cat ls find du df true : exit cd set export cp mv
  touch sleep tail head grep ps free uname env date which command . chmod chown chgrp getfacl setfacl getfattr setfattr tee awk sort wc test [`.split(
    /\s+/,
  ),
)

/** What these do by verbs that only look, tidy up or prepare; any other verb makes or publishes something. */
const INCIDENTAL_VERBS: ReadonlyMap<string, RegExp> = new Map([
  [
    'docker',
    /^(?:rm|rmi|stop|kill|logs|ps|images|info|version|inspect|stats|login|logout|pull|prune|(?:system|image|container|volume|network|builder|buildx) (?:prune|rm|ls|df|inspect|du)|compose (?:down|logs|stop|rm|ps|kill|pull))(?: |$)/,
  ],
  [
    'podman',
    /^(?:rm|rmi|stop|kill|logs|ps|images|info|version|inspect|stats|login|logout|pull|(?:system|image|container|volume|network) (?:prune|rm|ls|df))(?: |$)/,
  ],
  [
    'kubectl',
    /^(?:get|describe|logs|delete|top|config|cluster-info|version|events|port-forward|wait)(?: |$)/,
  ],
  [
    'git',
    /^(?:status|log|show|diff|fetch|config|branch|checkout|clean|gc|stash|remote|rev-parse|ls-files|ls-remote|describe|reset|switch|restore|worktree)(?: |$)/,
  ],
  [
    'gh',
    /^(?:auth|extension (?:install|upgrade|list|remove)|actions-cache (?:delete|list)|(?:pr|issue) (?:comment|edit|view|list|close|status|ready|reopen)|label|cache|(?:run|workflow|release|repo) (?:view|list|download|delete|cancel|watch)|api)(?: |$)/,
  ],
  ['apt-get', /^(?:update|clean|autoremove)(?: |$)/],
  ['apt', /^(?:update|clean|autoremove|list)(?: |$)/],
  ['brew', /^(?:update|list|info|cleanup)(?: |$)/],
  ['npm', /^(?:ls|list|ll|la|view|config|cache|explain|outdated|ping|whoami|fund)(?: |$)/],
  ['yarn', /^(?:list|info|why|config|cache|versions)(?: |$)/],
  ['pnpm', /^(?:ls|list|why|config|store|outdated)(?: |$)/],
  ['pip', /^(?:list|freeze|show|cache|config|debug)(?: |$)/],
  ['dotnet', /^(?:nuget locals|list|workload list)(?: |$)/],
  ['aws', /^(?:sts|configure|logs|s3 (?:ls|rm))(?: |$)/],
  ['az', /^(?:login|logout|account|group delete)(?: |$)/],
  ['gcloud', /^(?:auth|config|info|logging)(?: |$)/],
])

/** Programs whose options say where, before the verb: `kubectl -n app logs`. */
const CLUSTERED = /^(?:kubectl|oc)$/
const PLACED = /^(?:-n|--namespace|--context|--kubeconfig|--cluster)$/

/** Whether nobody waits for a command to fail: it looks, talks or tidies up. */
export function isIncidental(command: Command): boolean {
  if (command.name === undefined) return true
  const words = unwrapped(
    [command.name, ...command.args].map((word) => (word.type === 'Word' ? outline(word) : 'X=')),
  )
  // `command -v tool` asks where a program is.
  if (words.length === 0) return true
  const program = programOf(words[0]!)
  const args = words.slice(1)
  const verbs = args
    .filter(
      (word, index) =>
        !word.startsWith('-') && !(CLUSTERED.test(program) && PLACED.test(args[index - 1] ?? '')),
    )
    .join(' ')
  if (
    program === 'git' &&
    verbs.startsWith('push ') &&
    args.some((arg) => /^(?:--delete|-d)$|^:\w/.test(arg))
  )
    return true
  if (
    args.length > 0 &&
    args.every((arg) =>
      /^(?:--?version|--?help|--info|-[vVh]|version|help|info|logs?|status|list|ls|summary)$/.test(arg),
    )
  )
    return true
  // A script that is named for what nobody waits for: `bash "$TOOLS"/stop_gateway.sh "$PID"`.
  const script = INTERPRETERS.has(program) ? args.find((arg) => /\.\w{1,4}$/.test(arg)) : words[0]
  if (script !== undefined && /[\\/]/.test(script)) {
    const base = parted(
      script
        .split(/[\\/]/)
        .at(-1)!
        .replace(/\.\w+$/, ''),
    )
    if (LEADING.test(base) || (INCIDENTAL.test(base) && !CHECKING.test(base))) return true
  }
  return INCIDENTAL_VERBS.get(program)?.test(verbs) ?? INCIDENTAL_PROGRAMS.has(program)
}
