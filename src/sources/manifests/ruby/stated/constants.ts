import { below, expanded, globbed, HERE, listedByGit } from './paths.ts'
import type { Scope } from './scope.ts'
import { list, text, texts, textsOf, truth, type Value } from './values.ts'

/** A call on one of Ruby's or RubyGems' own classes; `null` for what is not followed. */
export function constantCall(
  owner: string,
  name: string,
  args: readonly Value[],
  scope: Scope,
): Value | null {
  const plain = args.filter(({ kind }) => kind !== 'table')
  switch (owner) {
    case 'File':
    case 'IO':
    case 'Pathname':
      return ofFile(name, plain, scope) ?? (name === 'popen' ? opened(plain, scope) : null)
    case 'Dir':
      return ofFolder(name, args, scope)
    case 'Gem::Requirement':
      return name === 'new' || name === 'create' ? list(plain) : null
    case 'Gem::Version':
    case 'Gem::Platform':
      return name === 'new' && plain[0]?.kind === 'text' ? plain[0] : null
    default:
      return null
  }
}

function ofFile(name: string, args: readonly Value[], { around }: Scope): Value | null {
  const words = textsOf(list(args))
  const [first, second] = words ?? []
  if (first === undefined || words === null) return null
  switch (name) {
    case 'expand_path':
    case 'absolute_path':
    case 'realpath': {
      const path = expanded(first, second ?? HERE)
      return path === null ? null : text(path)
    }
    case 'join':
      return text(words.join('/').replaceAll(/\/{2,}/g, '/'))
    case 'basename': {
      const base = first.replace(/\/+$/, '').split('/').at(-1)!
      if (second === undefined) return text(base)
      if (second === '.*') return text(base.replace(/(?<=.)\.[^.]*$/, ''))
      return text(base.endsWith(second) ? base.slice(0, -second.length) : base)
    }
    case 'dirname':
      return text(first.includes('/') ? first.slice(0, first.lastIndexOf('/')) : '.')
    case 'extname':
      return text(/(?<=[^/])\.[^./]+$/.exec(first)?.[0] ?? '')
    case 'read':
    case 'binread': {
      const content = around.contents.get(below(first) ?? '')
      return content === undefined ? null : text(content)
    }
    case 'exist?':
    case 'file?':
    case 'directory?': {
      // what the commit has not, the build may have made
      const is = kindOf(below(first), around.files)
      return is === null ? null : truth(name === 'exist?' || (name === 'file?') === (is === 'file'))
    }
    default:
      return null
  }
}

function kindOf(path: string | null, files: readonly string[]): 'file' | 'folder' | null {
  if (path === null) return null
  if (files.includes(path)) return 'file'
  return path === '' || files.some((file) => file.startsWith(`${path}/`)) ? 'folder' : null
}

/** `IO.popen(%w[git ls-files -z], chdir: …)`, with or without an environment in front. */
function opened(args: readonly Value[], { around }: Scope): Value | null {
  const [command] = args
  const words =
    command?.kind === 'list' ? textsOf(command) : command?.kind === 'text' ? command.text.split(/\s+/) : null
  const listed = words === null ? null : listedByGit(words, around.files)
  return listed === null ? null : text(listed.paths.map((path) => path + listed.end).join(''))
}

function ofFolder(name: string, args: readonly Value[], { around }: Scope): Value | null {
  if (name === 'chdir' || name === 'pwd' || name === 'getwd') {
    const [folder] = args
    return folder === undefined || (folder.kind === 'text' && below(folder.text) === '') ? text(HERE) : null
  }
  if (name !== '[]' && name !== 'glob') return null
  const patterns = name === 'glob' ? args.slice(0, 1) : args
  const flags = name === 'glob' ? args.slice(1) : []
  // `base:` changes what the paths are relative to, and most flags what a pattern matches
  if (flags.some((flag) => flag.kind !== 'text' || flag.text !== 'File::FNM_DOTMATCH')) return null
  const words = textsOf(list(patterns.flatMap((one) => (one.kind === 'list' ? one.items : [one]))))
  if (words === null || patterns.some((one) => one.kind === 'list' && one.atMost)) return null
  const found = words.map((pattern) => globbed(pattern, around.files, flags.length > 0))
  return found.includes(null) ? null : texts(found.flatMap((paths) => paths ?? []))
}
