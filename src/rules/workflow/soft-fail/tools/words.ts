/** Programs that run another one and end with its status; the value says which of their options take a word. */
export const WRAPPERS: ReadonlyMap<string, readonly string[]> = new Map([
  ['sudo', ['-u', '-g', '-h', '-p', '-C', '-T', '--user', '--group']],
  ['doas', ['-u']],
  ['env', ['-u', '-C', '--unset', '--chdir']],
  ['time', ['-f', '-o']],
  ['timeout', ['-k', '-s', '--signal', '--kill-after']],
  ['gtimeout', ['-k', '-s', '--signal', '--kill-after']],
  ['nice', ['-n']],
  ['ionice', ['-c', '-n']],
  ['nohup', []],
  ['stdbuf', ['-i', '-o', '-e']],
  ['unbuffer', []],
  ['command', []],
  ['builtin', []],
  ['exec', ['-a']],
  ['xargs', ['-I', '-n', '-P', '-L', '-d', '-a', '-s', '-E']],
  ['parallel', ['-j', '--jobs']],
  ['xvfb-run', ['-s', '-n', '--server-args', '--server-num']],
  ['dbus-run-session', []],
  ['setarch', []],
  ['npx', ['-p', '--package', '-c', '--call', '-w', '--workspace']],
  ['bunx', ['-p', '--package']],
  ['pnpx', []],
  ['uvx', ['--from', '--with', '-p', '--python', '--index']],
  ['pipx run', ['--spec', '--python']],
  ['npm exec', ['-p', '--package', '-w', '--workspace']],
  ['npm x', ['-p', '--package']],
  ['pnpm exec', []],
  ['pnpm dlx', ['--package']],
  ['yarn exec', []],
  ['yarn dlx', ['-p', '--package']],
  ['bun x', []],
  [
    'uv run',
    [
      '--with',
      '--group',
      '--extra',
      '--package',
      '-p',
      '--python',
      '--project',
      '--env-file',
      '--only-group',
      '--directory',
      '--with-requirements',
      '-m',
      '--module',
    ],
  ],
  ['uv tool run', ['--from', '--with', '-p', '--python']],
  ['poetry run', []],
  ['dotnet tool run', []],
  ['pipenv run', []],
  ['pdm run', ['-p']],
  ['rye run', []],
  ['hatch run', []],
  ['hatch env run', ['-e']],
  ['pixi run', ['-e', '--environment', '--manifest-path']],
  ['conda run', ['-n', '--name', '-p', '--prefix', '--cwd']],
  ['mamba run', ['-n', '--name', '-p', '--prefix']],
  ['micromamba run', ['-n', '--name', '-p', '--prefix']],
  ['bundle exec', []],
  ['mise exec', []],
  ['mise x', []],
  ['rtx exec', []],
  ['asdf exec', []],
  ['nix develop', ['-c', '--command']],
  ['nix-shell', ['--run', '-p']],
  ['devbox run', []],
  ['doppler run', ['-p', '-c']],
  ['op run', ['--env-file']],
  ['aws-vault exec', []],
  ['dotenv', ['-f', '-e']],
  ['cross-env', []],
  ['coverage run', ['--source', '--rcfile', '--omit', '--include', '--data-file']],
  ['catchsegv', []],
  ['arch', []],
  ['wine', []],
  ['firebase emulators:exec', ['--only', '--project']],
])

/** Interpreters that run a script of the repository named in their arguments. */
export const INTERPRETERS: ReadonlySet<string> = new Set(
  'bash sh dash zsh python python2 python3 py pypy pypy3 node ruby perl php deno bun tsx ts-node Rscript pwsh lua'.split(
    ' ',
  ),
)

/** Names of scripts and targets whose failure nobody waits for: cleaning, serving, telling. */
export const INCIDENTAL =
  /(?:^|[-_:./])(?:clean|cleanup|clear|distclean|teardown|tear-down|stop|down|kill|notify|notification|slack|discord|telegram|webhook|comment|start|serve|server|dev|watch|preview|storybook|up|logs?|dump|collect|debug|diagnos\w*|summary|summari[sz]e|wait|wait-for\w*|login|logout|setup|bootstrap|prepare|install|init|get|print|list|show|find|detect|has|is|changed|version|env|info|status|report|metrics|usage|cache|download|fetch|disk|free|rollback|undeploy|delete|remove|prune|purge|reset|restore|uninstall|postgres|mysql|redis)(?=$|[-_:./])/i

/** Words of a name that say that it tells people something. */
const TELLING =
  /(?:^|[-_:./])(?:discord|slack|telegram|mastodon|bluesky|twitter|tweet|toot|teams|zulip|gitter|webhook|notify|notifier|notifications?|announce|announcement)(?=$|[-_:./])/i

/** Words that claim a verdict beside these. What is told is mostly a release. */
const CLAIMING =
  /test|spec|lint|check|verif|valid|audit|scan|secur|e2e|smoke|gate|sign|attest|upload|publish|deploy|build|pack/i

/** Whether a name says that it checks or publishes, whatever else it does. */
export function claims(name: string): boolean {
  return CLAIMING.test(name)
}

/** Whether a name says that it tells people something, and nothing else: `discord-release-message`. */
export function onlyTells(name: string): boolean {
  return TELLING.test(parted(name)) && !CLAIMING.test(name)
}

/** Words in a script's or target's name that say that it is a check. */
export const CHECKING =
  /(?:^|[-_:./])(?:tests?|spec|e2e|unit|integration|smoke|ci|checks?|lint\w*|verify|validate|validation|audit|scan\w*|security|typecheck|type-check|types|build|compile|publish|release|deploy|format-check|fmt-check|coverage|conformance|regression|benchmark|bench|sast|vuln\w*|assert\w*|gate|quality|pack|package)(?=$|[-_:./\d])/i

/** First words of a name with which it starts, fetches, tidies up or shows something, whatever for: `install-test`. */
export const LEADING =
  /^(?:start|stop|serve|install|uninstall|setup|set-up|init|initiali[sz]e|bootstrap|wait|delete|remove|prune|purge|cleanup|clear|download|fetch|restore|list|show|print|render|display|collect|copy|move|mount|unmount|capture|saniti[sz]e|redact|parse|configure|login|logout|free|reset|kill|dump|warm|prefetch|pre-fetch|seed)(?=$|[-_:./\d])(?!.*-(?:and|then)-)/i

/** A name or a title with `-` between its words: `deleteOldComments`, `Print the log`. */
export function parted(name: string): string {
  return name
    .trim()
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .replace(/[\s`'"]+/g, '-')
}
