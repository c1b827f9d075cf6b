import type { Ecosystem } from '../manifests/model.ts'

/**
 * A package's name as its registry keeps it, so that two spellings of one package are one.
 * Sources: PEP 503 (normalised names); https://doc.rust-lang.org/cargo/reference/registry-index.html (`-` and `_`);
 * https://learn.microsoft.com/en-us/nuget/api/overview (ids know no case).
 */
export function canonicalName(ecosystem: Ecosystem, name: string): string {
  switch (ecosystem) {
    case 'PyPI':
      return name.toLowerCase().replaceAll(/[-_.]+/g, '-')
    case 'crates.io':
      return name.toLowerCase().replaceAll('_', '-')
    case 'NuGet':
    case 'Packagist':
      return name.toLowerCase()
    default:
      return name
  }
}
