import type { RepositoryPath } from '../../../location.ts'
import type { XmlDocument } from '../../structured/xml.ts'

/** A project file, or one that it imports. */
export interface MsbuildFile extends XmlDocument {
  readonly path: RepositoryPath
}
