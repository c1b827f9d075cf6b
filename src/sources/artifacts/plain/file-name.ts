/** Words that name a platform or a packaging, and no version. */
const PLATFORM = new RegExp(
  `[-_.](?:${[
    'linux|darwin|mac|macos|osx|windows|win|win32|win64|freebsd|openbsd|netbsd|solaris|android|ios|wasm|wasi',
    'amd64|x86_64|x86-64|x64|x86|i[3-6]86|32bit|64bit|386|arm64|aarch64|arm(?:v[5-8]\\w*|hf)?|ppc64(?:le|el)?|s390x|riscv64(?:gc)?|mips\\w*|loong64',
    'gnu|musl|gnueabi(?:hf)?|musleabi(?:hf)?|msvc|mingw\\w*|unknown|apple|pc|universal2?|any|all|noarch',
    'src|source|sources|bin|binaries|dist|docs|static|portable|bundle|release',
  ].join('|')})$`,
  'i',
)
const VERSIONED = /^(.*?)[-_]v?([0-9]+(?:\.[0-9]+)+(?:[-+.~_]?[0-9A-Za-z.+~-]*)?)$/i

/**
 * Name and version of a file that is called as people call release archives: `tool-1.2.3.tar.gz`,
 * `tool_1.2.3_linux_amd64.tar.gz`, `tool-x86_64-unknown-linux-gnu-v1.2.3.zip`.
 * @param stem without the extension
 * @returns `null` where no version stands in it
 */
export function plainName(stem: string): { name: string; version: string } | null {
  const match = VERSIONED.exec(withoutPlatform(stem))
  if (match === null) return null
  const [, name, version] = match as unknown as [string, string, string]
  return { name: withoutPlatform(name), version: withoutPlatform(version) }
}

function withoutPlatform(text: string): string {
  let left = text
  for (
    let next = left.replace(PLATFORM, '');
    next !== left && next !== '';
    next = left.replace(PLATFORM, '')
  ) {
    left = next
  }
  return left
}
