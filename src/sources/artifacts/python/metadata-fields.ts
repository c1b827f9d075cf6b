/** The versions of core metadata that indexes take. 2.0 was withdrawn and is refused. */
export const METADATA_VERSIONS: readonly string[] = [
  '1.0',
  '1.1',
  '1.2',
  '2.1',
  '2.2',
  '2.3',
  '2.4',
  '2.5',
  '2.6',
]

export interface MetadataField {
  /** The version of core metadata that brought it. */
  readonly since: string
  readonly many: boolean
}

const one = (since: string): MetadataField => ({ since, many: false })
const many = (since: string): MetadataField => ({ since, many: true })

/** The fields of core metadata. Source: https://packaging.python.org/en/latest/specifications/core-metadata/ */
export const METADATA_FIELDS: Readonly<Record<string, MetadataField>> = {
  'metadata-version': one('1.0'),
  name: one('1.0'),
  version: one('1.0'),
  platform: many('1.0'),
  summary: one('1.0'),
  description: one('1.0'),
  keywords: one('1.0'),
  'home-page': one('1.0'),
  author: one('1.0'),
  'author-email': one('1.0'),
  license: one('1.0'),
  'supported-platform': many('1.1'),
  'download-url': one('1.1'),
  classifier: many('1.1'),
  requires: many('1.1'),
  provides: many('1.1'),
  obsoletes: many('1.1'),
  maintainer: one('1.2'),
  'maintainer-email': one('1.2'),
  'requires-dist': many('1.2'),
  'requires-python': one('1.2'),
  'requires-external': many('1.2'),
  'project-url': many('1.2'),
  'provides-dist': many('1.2'),
  'obsoletes-dist': many('1.2'),
  'description-content-type': one('2.1'),
  'provides-extra': many('2.1'),
  dynamic: many('2.2'),
  'license-expression': one('2.4'),
  // Setuptools wrote it for years before PEP 639 defined it, and indexes look past that.
  'license-file': many('1.0'),
  'import-name': many('2.5'),
  'import-namespace': many('2.5'),
}
