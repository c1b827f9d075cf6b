import picomatch from 'picomatch'

/**
 * The folder of the gemspec where its full path would stand. No file is called so; a value in which it is left over is
 * a path of the machine that builds.
 */
export const HERE = '/\u0000here'

/** A path of the commit, relative to the gemspec's folder; `null` for one outside of it. */
export function below(path: string): string | null {
  const plain = normal(path.startsWith('/') ? path : `${HERE}/${path}`)
  if (plain === HERE) return ''
  return plain.startsWith(`${HERE}/`) ? plain.slice(HERE.length + 1) : null
}

/** As `File.expand_path` does, without a home folder. */
export function expanded(path: string, base: string): string | null {
  if (path.startsWith('~')) return null
  return normal(path.startsWith('/') ? path : `${base.startsWith('/') ? base : `${HERE}/${base}`}/${path}`)
}

function normal(path: string): string {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return `/${parts.join('/')}`
}

/**
 * The files that Ruby's `Dir.glob` finds, of those that the commit has, and the folders: as it writes them.
 * Source: https://docs.ruby-lang.org/en/master/Dir.html#method-c-glob (`**` as a whole part goes through folders; names
 * that begin with a dot only with FNM_DOTMATCH, or where the pattern has the dot).
 * @param files relative to the gemspec's folder
 * @returns `null` for a pattern that means something else here
 */
export function globbed(pattern: string, files: readonly string[], dot: boolean): string[] | null {
  const isHere = pattern.startsWith(`${HERE}/`)
  if (pattern.startsWith('/') && !isHere) return null
  const plain = (isHere ? pattern.slice(HERE.length + 1) : pattern).replaceAll(/\/{2,}/g, '/')
  const dots = /^(?:\.\/)*/.exec(plain)![0]
  const cut = plain.slice(dots.length)
  if (cut === '' || /[()!@+|\0]|(?:^|\/)\.\.?(?:\/|$)/.test(cut)) return null
  const matches = picomatch(cut, { dot, noextglob: true })
  const candidates = new Set(files)
  for (const file of files) {
    for (let at = file.lastIndexOf('/'); at > 0; at = file.lastIndexOf('/', at - 1)) {
      candidates.add(file.slice(0, at))
    }
  }
  const before = isHere ? `${HERE}/` : dots
  return [...candidates]
    .filter((path) => matches(path))
    .sort()
    .map((path) => before + path)
}

/**
 * The paths that a command of git lists: `git ls-files`, its separators, and folders or globs to list.
 * @param words of the command
 * @returns `null` for any other command
 */
export function listedByGit(
  words: readonly string[],
  files: readonly string[],
): { readonly paths: readonly string[]; readonly end: '\n' | '\0' } | null {
  const [git, ...rest] = words
  if (git !== 'git') return null
  const at = rest.indexOf('ls-files')
  // `git -C <here> ls-files`
  const before = rest.slice(0, at)
  if (
    at === -1 ||
    (before.length > 0 && !(before[0] === '-C' && before.length === 2 && below(before[1]!) === ''))
  )
    return null
  const after = rest.slice(at + 1)
  const options = after.filter((word) => word.startsWith('-'))
  if (options.some((word) => !['-z', '--', '-c', '--cached'].includes(word))) return null
  const specs = after.filter((word) => !word.startsWith('-'))
  const end = options.includes('-z') ? '\0' : '\n'
  if (specs.length === 0 || specs.includes('.')) return { paths: files, end }
  // a pathspec names a folder, or is a glob whose `*` goes through folders
  const tests = specs.map((spec) => {
    const plain = spec.replace(/^\.\//, '').replace(/\/$/, '')
    const pattern = plain
      .replaceAll(/[.+^$(){}|\\[\]]/g, String.raw`\$&`)
      .replaceAll('*', '.*')
      .replaceAll('?', '.')
    return new RegExp(`^${pattern}(?:/.*)?$`, 's')
  })
  if (specs.some((spec) => /[:[\]{}]/.test(spec))) return null
  return { paths: files.filter((path) => tests.some((test) => test.test(path))), end }
}
