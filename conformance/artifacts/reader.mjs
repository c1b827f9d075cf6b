// The project's own reader of artefacts, bundled for a script of this folder.
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'

/**
 * @param {string} folder where the bundle is written
 * @returns {Promise<(...files: string[]) => Promise<{ artifacts: object[], problems: object[] }>>} what is wrong with the
 *   files, read in one run; one that cannot be read is a problem itself
 */
export async function reader(folder) {
  const input = join(import.meta.dirname, '..', '..', 'src', 'sources', 'artifacts', 'index.ts')
  const bundle = await rolldown({ input, platform: 'node', logLevel: 'silent' })
  await bundle.write({ dir: join(folder, 'reader'), format: 'esm', entryFileNames: 'reader.mjs' })
  await bundle.close()
  const { readArtifacts } = await import(pathToFileURL(join(folder, 'reader', 'reader.mjs')).href)
  return async (...files) => {
    const { artifacts, coverage } = await readArtifacts({
      directory: dirname(files[0]),
      patterns: files,
      objectFormat: 'sha1',
    })
    const unread = coverage.skipped.map(({ reason }) => ({ kind: 'unread', member: null, detail: reason }))
    const told = artifacts.flatMap(({ integrity, metadata }) => [...integrity, ...metadata])
    return { artifacts, problems: [...unread, ...told] }
  }
}

export const line = ({ kind, member, detail }) => `${kind}${member === null ? '' : ` ${member}`}: ${detail}`
