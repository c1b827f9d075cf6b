/** Files that say nothing but the version. */
const VERSION_ONLY =
  /^(?:VERSION(?:\.txt)?|version\.(?:py|rb|go|ts|js|h|hpp|txt|properties|json|cfg)|_version\.py|__version__\.py|__about__\.py)$/i
/** Files that say the version among other things. */
const MANIFESTS =
  /^(?:package\.json|lerna\.json|pyproject\.toml|setup\.(?:py|cfg)|__init__\.py|Cargo\.toml|pom\.xml|build\.gradle(?:\.kts)?|gradle\.properties|[\w.-]+\.(?:csproj|fsproj|vbproj|nuspec|gemspec|podspec)|Directory\.Build\.props|Chart\.yaml|pubspec\.yaml|mix\.exs|composer\.json|galaxy\.yml|manifest\.json|Info\.plist|AssemblyInfo\.cs|meson\.build|CMakeLists\.txt|deno\.jsonc?|jsr\.json|tauri\.conf\.json|ext_emconf\.php|DESCRIPTION)$/
/** Folders whose content a build makes. */
const MADE =
  /(?:^|\/)(?:dist|build|out|target|node_modules|\.?tmp|temp|pkg|artifacts)\/|^\/|^\$\{?(?:RUNNER_TEMP|TMPDIR|tmp)/i

/** Whether a path names a file of the tree that says the version. */
export function isVersionFile(path: string): boolean {
  const name = path.split('/').at(-1)!
  return (VERSION_ONLY.test(name) || MANIFESTS.test(name)) && !MADE.test(path)
}

/**
 * Whether an edit is about the version. In a file that says nothing else it always is; a manifest has versions of
 * others, too (`rust-version`, `python_version`, those of dependencies).
 */
export function saysVersion(path: string, text: string): boolean {
  if (VERSION_ONLY.test(path.split('/').at(-1)!)) return true
  return /(?<![\w-])(?:__version__|version|appVersion|versionName|versionCode|(?:Package|Assembly|File)?Version(?:Prefix|Suffix)?|CFBundle\w*Version\w*)\b(?!\s*\d*\.workspace)|(?<!\d)0\.0\.0(?!\.\d)/i.test(
    text,
  )
}
