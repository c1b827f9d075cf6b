import type { RepositoryPath } from '../../../../location.ts'
import { positions } from '../../../structured/position.ts'
import { manifestOf } from '../../manifest-of.ts'
import { type ProjectFolder, resolve } from '../../python/project.ts'
import type { UnlinkedManifest } from '../../unlinked.ts'
import { parseRuby } from '../stated/parse.ts'
import { Gemfile } from './statements.ts'

/** More files than these below one Gemfile are not followed. */
const MOST_FILES = 20

/**
 * A Gemfile (or gems.rb), as far as it can be told without running it: literal gems with their groups, the files that
 * it takes in by `eval_gemfile`, and the gemspecs. What is computed is undecided. It has dependencies and no version.
 * Source: https://bundler.io/man/gemfile.5.html and Bundler's `dsl.rb`.
 */
export async function readGemfile(
  text: string,
  path: RepositoryPath,
  folder: ProjectFolder,
): Promise<UnlinkedManifest> {
  const gemfile = new Gemfile()
  const seen = new Set([path])
  const open = [{ path, text, maybe: false }]
  for (const file of open) {
    const program = parseRuby(file.text)
    const where = positions(file.text, file.path)
    if (program === null) {
      gemfile.lose(where.span(0, 0), 'the file is no Ruby that can be parsed')
      continue
    }
    const pathOf = (name: string): RepositoryPath | null => {
      const path = resolve(directoryOf(file.path), name)
      return path === null ? null : folder.find(relativeTo(folder.directory, path))
    }
    const has = (name: string): boolean => pathOf(name) !== null
    for (const { name, at, maybe } of gemfile.follow(program, file.text, where, has, file.maybe)) {
      const found = name === null ? null : pathOf(name)
      if (found === null || seen.size >= MOST_FILES) {
        gemfile.lose(at, 'the file that `eval_gemfile` takes in is not found in the repository')
      } else if (!seen.has(found)) {
        seen.add(found)
        open.push({ path: found, text: await folder.read(found), maybe })
      }
    }
  }
  return manifestOf({
    path,
    ecosystem: 'RubyGems',
    format: 'Gemfile',
    dependencies: gemfile.dependencies,
    undecidedDependencies: gemfile.undecided,
    gemspecs: gemfile.gemspecs,
  })
}

function directoryOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0))
}

/** The way from a folder to a path of the repository. */
function relativeTo(directory: string, path: string): string {
  return directory === '' ? path : `${'../'.repeat(directory.split('/').length)}${path}`
}
