import { isSourceError } from '../../../errors.ts'
import type { RepositoryPath } from '../../../location.ts'
import { parseXml } from '../../structured/xml.ts'
import { literalVersion, manifestOf } from '../manifest-of.ts'
import type { UnlinkedManifest } from '../unlinked.ts'

/**
 * An AndroidManifest.xml that still bears `android:versionName` itself; today the build file does.
 * @returns `null` where it bears none, or is a template of something else
 */
export function readAndroidManifest(text: string, path: RepositoryPath): UnlinkedManifest | null {
  try {
    const { root, where } = parseXml(text, path)
    const name = root.attributes.get('android:versionName')
    if (name === undefined) return null
    return manifestOf({
      path,
      ecosystem: 'generic',
      format: 'AndroidManifest.xml',
      name: root.attributes.get('package')?.value ?? null,
      version: /^[@$]/.test(name.value)
        ? {
            kind: 'dynamic',
            at: where.span(name.start, name.end),
            how: `\`${name.value}\` is filled in by the build`,
          }
        : literalVersion(where, name.start, name.value),
      publishable: !/^[@$]/.test(name.value),
    })
  } catch (error) {
    if (isSourceError(error) && !text.includes('versionName')) return null
    throw error
  }
}
