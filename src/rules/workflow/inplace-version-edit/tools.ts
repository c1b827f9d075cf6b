import { hasOption, type ShellCommand } from '../shell/commands.ts'

/** Commands that write a version into the manifest and commit nothing. Source of each: the manual of the program. */
export const VERSION_TOOLS: readonly {
  readonly by: string
  readonly file: string
  readonly matches: (command: ShellCommand, words: readonly string[]) => boolean
}[] = [
  {
    by: 'version',
    file: 'package.json',
    matches: (command, words) =>
      ['npm', 'pnpm', 'yarn', 'lerna', 'bun'].includes(command.program) &&
      (words.includes('version') || words[0] === 'pm') &&
      hasOption(command, '--no-git-tag-version', '--git-tag-version=false'),
  },
  {
    by: 'pkg set',
    file: 'package.json',
    matches: ({ program }, words) =>
      program === 'npm' &&
      words[0] === 'pkg' &&
      words[1] === 'set' &&
      words.some((word) => word.startsWith('version=')),
  },
  { by: 'version', file: 'pyproject.toml', matches: ({ program }, words) => sets(program, words, 'poetry') },
  {
    by: 'version',
    file: 'pyproject.toml',
    matches: (command, words) =>
      sets(command.program, words, 'uv') ||
      (command.program === 'uv' && words[0] === 'version' && hasOption(command, '--bump')),
  },
  { by: 'version', file: 'the version file', matches: ({ program }, words) => sets(program, words, 'hatch') },
  {
    by: 'bump',
    file: 'pyproject.toml',
    matches: ({ program }, words) => program === 'pdm' && words[0] === 'bump',
  },
  {
    by: 'set-version',
    file: 'Cargo.toml',
    matches: ({ program }, words) => program === 'cargo' && words[0] === 'set-version',
  },
  {
    by: 'workspaces version',
    file: 'Cargo.toml',
    matches: (command, words) =>
      command.program === 'cargo' && words[0] === 'workspaces' && hasOption(command, '--no-git-commit'),
  },
  {
    by: 'versions:set',
    file: 'pom.xml',
    matches: ({ program }, words) =>
      /mvnw?d?$/.test(program) &&
      words.some((word) => /^(?:[\w.-]+:)*versions(?:-maven-plugin)?(?::[\d.]+)?:set$/.test(word)),
  },
  {
    by: '--no-commit',
    file: 'the version files',
    matches: (command) =>
      ['bump2version', 'bumpversion', 'bump-my-version', 'tbump'].includes(command.program) &&
      hasOption(command, '--no-commit', '--only-patch'),
  },
  {
    by: '',
    file: 'the project files',
    matches: ({ program }) => program === 'setversion' || program === 'dotnet-setversion',
  },
  {
    by: 'new-version',
    file: 'Info.plist',
    matches: ({ program }, words) =>
      program === 'agvtool' && /^new-(?:marketing-)?version$/.test(words[0] ?? ''),
  },
]

/** `poetry version` alone prints; with a word it writes. */
function sets(program: string, words: readonly string[], tool: string): boolean {
  return program === tool && words[0] === 'version' && words.length > 1
}
