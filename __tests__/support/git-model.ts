import { gitProcess } from '../../src/capabilities/git-process.ts'
import { type ReadGitOptions, readGit } from '../../src/sources/git/index.ts'
import type { GitModel } from '../../src/sources/git/model.ts'
import { gitEnvironment, type TestRepository } from './repository.ts'

/** The git model of a real repository, read through the real hardened git. */
export function gitModel(
  { root }: Pick<TestRepository, 'root'>,
  env: Readonly<Record<string, string | undefined>> = {},
  options: ReadGitOptions = {},
): Promise<GitModel> {
  const all = { ...gitEnvironment(), HOME: root, XDG_CONFIG_HOME: `${root}/.git/no-such-folder`, ...env }
  return readGit({ root, git: gitProcess(root, all), env: all }, options)
}

/** `kind path` of every difference. */
export function differencesOf(model: GitModel): string[] {
  return model.differences.map(({ kind, path }) => `${kind} ${path}`)
}

/** `kind subject` of everything hidden. */
export function hiddenOf(model: GitModel): string[] {
  return model.hidden.map(({ kind, subject }) => `${kind} ${subject}`)
}
