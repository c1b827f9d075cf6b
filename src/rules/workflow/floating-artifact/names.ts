/** Words that name whatever is newest, and no version. */
const FLOATING = /(?<![A-Za-z0-9])latest(?![A-Za-z0-9])/i
/** Further tags under which images are released and run, and that move with every release. */
const FLOATING_TAGS = /^(?:stable|current|newest|prod|production|live|release)$/i

const ARCHIVE =
  /\.(?:whl|zip|tar\.(?:gz|bz2|xz|zst)|tgz|tar|jar|war|ear|deb|rpm|apk|aab|gem|crate|nupkg|egg|exe|msi|dmg|pkg|AppImage|vsix|hpi|phar|wasm|pex|pyz)$/i

/** A part that a run fills with what tells one build from another. */
const VERSION_NAME =
  /version|tag|sha|commit|\bref\b|ref_name|run_|build|date|time|\bver\b|release|digest|hash/i

/**
 * Whether a text carries a version: digits as versions have them, or an expression or variable that by its name holds one.
 */
export function carriesVersion(text: string): boolean {
  const open = [...text.matchAll(/\$\{\{[^}]*\}\}|\$\{[^}]*\}|\$\([^)]*\)|\$\w+|`[^`]*`/g)].map(
    ([part]) => part,
  )
  const plain = open.reduce((rest, part) => rest.replace(part, '\0'), text)
  if (open.some((part) => VERSION_NAME.test(part) && !FLOATING.test(part))) return true
  // A bucket's account number and a platform (`x86_64`, `py3`) are no versions.
  return /(?<![A-Za-z0-9])v?\d+\.\d+|(?<![A-Za-z0-9])v\d+(?![A-Za-z0-9])|[0-9a-f]{40}/.test(plain)
}

/** The image without its tag, and the tag; `tag: null` where none is written, `undefined` where only a run knows. */
export function imageParts(image: string): {
  readonly name: string
  readonly tag: string | null | undefined
} {
  const reference = image.replace(/^(?:docker|oci):\/\//, '')
  if (reference.includes('@')) return { name: reference.slice(0, reference.indexOf('@')), tag: undefined }
  const masked = reference.replaceAll(/\$\{\{[^}]*\}\}|\$\{[^}]*\}|\$\([^)]*\)/g, (part) =>
    '$'.repeat(part.length),
  )
  const slash = masked.lastIndexOf('/')
  const colon = masked.indexOf(':', slash + 1)
  if (colon !== -1) return { name: reference.slice(0, colon), tag: reference.slice(colon + 1) }
  // A variable as the last part may hold the tag, too.
  const last = masked.slice(slash + 1)
  return { name: reference, tag: /[$`]/.test(last) ? undefined : null }
}

/** A registry that runs in the job itself, for its tests. */
export function isOwnRegistry(image: string): boolean {
  return /^(?:localhost|127\.0\.0\.1)(?::\d+)?\//.test(image)
}

/** Whether a tag of an image names whatever was pushed last: `latest`, `latest-alpine`, `prod`. */
export function isFloatingTag(tag: string): boolean {
  if (FLOATING_TAGS.test(tag)) return true
  return FLOATING.test(withoutOpen(tag)) && !carriesVersion(tag)
}

/** Whether a tag of an image tells one build from another. */
export function isVersionTag(tag: string): boolean {
  return carriesVersion(tag) || /[$`]/.test(tag) || /^\d/.test(tag)
}

/** Whether a path or address names a package or archive by `latest` and by no version. */
export function isFloatingFile(path: string): boolean {
  const plain = withoutOpen(path).replace(/[?#].*$/, '')
  return (
    ARCHIVE.test(plain) && FLOATING.test(plain) && !isRunner(plain) && !carriesVersion(fileAndFolders(path))
  )
}

/** Whether a path ends in a folder that is named `latest`. */
export function isFloatingFolder(path: string): boolean {
  return /(?:^|\/)latest\/?\*?$/i.test(path) && !carriesVersion(path)
}

/** Whether a path names a package or archive at all. */
export function isArchive(path: string): boolean {
  return ARCHIVE.test(path)
}

/** `app-ubuntu-latest.zip` is named after the runner that built it. */
function isRunner(path: string): boolean {
  return /(?:ubuntu|macos|windows)-latest/i.test(path)
}

/** The path without the host or bucket, whose name may hold digits of its own. */
function fileAndFolders(path: string): string {
  return path.replace(/^[a-z0-9+]+:\/\/[^/]*\//i, '')
}

function withoutOpen(text: string): string {
  return text.replaceAll(/\$\{\{[^}]*\}\}|\$\{[^}]*\}|\$\([^)]*\)/g, '\0')
}
