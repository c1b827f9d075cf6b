import { type Check, programOf } from './classify.ts'

/** `cmake` with these does something else than to write build files. */
const OTHER_MODES =
  /^(?:--build|--install|--open|--workflow|--find-package|--help\S*|--version|-[EPN]|--preset(?:=.*)?)$/

/**
 * The folder for which a command writes build files, and does nothing else; `null` where it does not, or where that is
 * not said.
 * Source: https://cmake.org/cmake/help/latest/manual/cmake.1.html#generate-a-project-buildsystem;
 * https://mesonbuild.com/Commands.html#setup
 */
export function configured({ words, kind }: Check): string | null {
  const program = programOf(words[0] ?? '')
  const args = words.slice(1).map(bare)
  if (kind !== 'known') return null
  if (program === 'meson') {
    const places = args.filter((arg) => !arg.startsWith('-'))
    return places[0] === 'setup' && places[1] !== undefined ? folder(places[1]) : null
  }
  if (program !== 'cmake' || args.length === 0 || args.some((arg) => OTHER_MODES.test(arg))) return null
  const at = args.findIndex((arg) => arg.startsWith('-B'))
  if (at < 0) return '.'
  return folder(args[at] === '-B' ? (args[at + 1] ?? '') : args[at]!.slice(2))
}

/** The folder whose build files a command builds from; `null` where it builds from none. */
export function builtFrom(words: readonly string[]): string | null {
  const program = programOf(words[0] ?? '')
  const args = words.slice(1).map(bare)
  if (program === 'cmake') return args[0] === '--build' ? folder(args[1] ?? '') : null
  if (program === 'meson') return args[0] === 'compile' ? folder(after(args, '-C') ?? '.') : null
  if (!/^(?:ninja|make|gmake|nmake|jom|mingw32-make)$/.test(program)) return null
  // Any other makefile is not the one that was written.
  if (args.some((arg) => /^[-/](?:f|-file|-makefile)/i.test(arg))) return null
  return folder(after(args, '-C') ?? '.')
}

/**
 * Whether a command builds from the build files that another has written; `$ninja` stands for what was found of that
 * name.
 * @param written the folder for which they were written; who goes there before says neither
 */
export function buildsConfigured(words: readonly string[], written: string): boolean {
  const [first, ...args] = words
  const program = programOf(first ?? '')
    .replace(/^\$/, '')
    .toLowerCase()
  const from = builtFrom([program, ...args])
  if (from !== null) return from === written || from === '.' || /^\.\.?$/.test(written)
  return /^(?:samu|ninja-build)$/.test(program) && !args.includes('-C')
}

function after(args: readonly string[], option: string): string | null {
  const at = args.indexOf(option)
  return at < 0 ? null : (args[at + 1] ?? '')
}

function bare(word: string): string {
  return word.replaceAll(/["']/g, '')
}

/** As both commands write it; `null` where it is only known at run time. */
function folder(written: string): string | null {
  const plain = written.replace(/^\.[\\/](?=.)/, '').replace(/[\\/]+$/, '')
  return /^[\w.\\/+-]+$/.test(plain) ? plain : null
}
