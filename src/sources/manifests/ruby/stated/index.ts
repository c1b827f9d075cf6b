import * as ruby from '@ruby/prism/src/nodes.js'
import type { RepositoryPath } from '../../../../location.ts'
import type { StatedGem } from '../../model.ts'
import type { ProjectFolder } from '../../python/project.ts'
import { constantVersion } from '../version-rb.ts'
import { isNew } from './calls.ts'
import { Draft } from './draft.ts'
import { constantName } from './expressions.ts'
import { nodesOf, parseRuby } from './parse.ts'
import { type Scope, type Surroundings, TooLong } from './scope.ts'
import { follow } from './statements.ts'

/** No honest gemspec takes a hundredth of it. */
const MOST_STEPS = 400_000
/** Files that a gemspec names by a literal and that are read for it. */
const MOST_FILES = 60
const MAX_FILE = 64 * 1024

/**
 * What the gem of a gemspec comes to, without running it. Conditions that depend on the machine that builds are followed
 * both ways; what is computed in a way that is not followed is undecided, and says so.
 * Source: https://guides.rubygems.org/specification-reference/; `Gem::Specification`.
 * @param files every path of the repository
 * @param required files that the gemspec loads, without `.rb`, relative to its folder
 */
export async function statedGem(
  text: string,
  path: RepositoryPath,
  folder: ProjectFolder,
  files: ReadonlySet<string>,
  required: readonly string[],
): Promise<StatedGem> {
  const program = parseRuby(text)
  const draft = new Draft()
  if (program === null) {
    draft.taint('the file is no Ruby that can be parsed')
    return draft.done()
  }
  const specifications = [...nodesOf(program)].filter(isNew)
  if (specifications.length !== 1)
    draft.taint(specifications.length === 0 ? 'no `Gem::Specification.new`' : 'more than one specification')
  const around: Surroundings = {
    self: path.slice(path.lastIndexOf('/') + 1),
    bytes: Buffer.from(text),
    files: filesBelow(folder.directory, files),
    contents: await named(program, folder),
    constants: await constants(program, required, folder),
  }
  const scope: Scope = { around, draft, locals: new Map(), steps: { left: MOST_STEPS } }
  try {
    follow(program.statements, scope)
  } catch (error) {
    if (!(error instanceof TooLong)) throw error
    draft.taint('it takes too long to follow')
  }
  return draft.done()
}

function filesBelow(directory: string, files: ReadonlySet<string>): string[] {
  const prefix = directory === '' ? '' : `${directory}/`
  return [...files].filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length))
}

/** The contents of the files that string literals name: `VERSION`, certificates. */
async function named(program: ruby.Node, folder: ProjectFolder): Promise<Map<string, string>> {
  const contents = new Map<string, string>()
  for (const node of nodesOf(program)) {
    if (!(node instanceof ruby.StringNode) || contents.size >= MOST_FILES) continue
    const relative = node.unescaped.value.replace(/^(?:\.\.?\/)+/, '')
    if (!/^[\w./-]{1,200}$/.test(relative) || contents.has(relative) || !NAMES_CONTENT.test(relative))
      continue
    const path = folder.find(relative)
    if (path === null) continue
    const text = await folder.read(path)
    if (text.length <= MAX_FILE) contents.set(relative, text)
  }
  return contents
}

/** What a gemspec reads and does not only list. */
const NAMES_CONTENT = /(?:^|\/)[A-Z_]*VERSION[A-Z_]*(?:\.\w+)?$|version(?:\.txt)?$|\.(?:pem|crt|txt)$/i

async function constants(
  program: ruby.Node,
  required: readonly string[],
  folder: ProjectFolder,
): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  const asked = new Set<string>()
  for (const node of nodesOf(program)) {
    const name =
      node instanceof ruby.ConstantPathNode || node instanceof ruby.ConstantReadNode
        ? constantName(node)
        : null
    if (name === null || asked.has(name) || /^(?:Gem|File|Dir|IO|RUBY_)/.test(name)) continue
    asked.add(name)
    if (asked.size > MOST_FILES) break
    const value = await constantVersion(name, required, folder)
    if (value?.kind === 'static') found.set(name, value.value)
  }
  return found
}
