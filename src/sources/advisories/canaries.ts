import { SourceUnavailable } from '../../errors.ts'
import type { Ecosystem } from '../manifests/model.ts'
import type { OsvApi } from './osv-api.ts'
import type { Question } from './questions.ts'

/**
 * Versions that many reviewed advisories affect, by ecosystem: a service that knows of none of them knows nothing of
 * the ecosystem, and its other "no advisories" would be silence.
 */
const CANARIES: Readonly<Partial<Record<Ecosystem, { readonly name: string; readonly version: string }>>> = {
  npm: { name: 'lodash', version: '4.17.4' },
  PyPI: { name: 'django', version: '2.2.0' },
  Go: { name: 'golang.org/x/text', version: '0.3.5' },
  'crates.io': { name: 'hyper', version: '0.12.0' },
  RubyGems: { name: 'rack', version: '2.0.1' },
  Packagist: { name: 'guzzlehttp/guzzle', version: '7.4.0' },
  NuGet: { name: 'Newtonsoft.Json', version: '12.0.1' },
  Maven: { name: 'org.apache.logging.log4j:log4j-core', version: '2.14.1' },
}

/**
 * Ask the questions, and beside them one per ecosystem whose answer is known.
 * @returns the advisory ids, as many lists as questions, in their order
 * @throws SourceUnavailable when the service does not know the advisories that it must know
 */
export async function proveKnowledge(
  api: OsvApi,
  asked: readonly Question[],
  base: string,
): Promise<string[][]> {
  const ecosystems = [...new Set(asked.map(({ ecosystem }) => ecosystem))]
  const canaries = ecosystems.flatMap((ecosystem) => {
    const known = CANARIES[ecosystem]
    return known === undefined ? [] : [{ ecosystem, ...known }]
  })
  const answers = await api.ask([...canaries, ...asked])
  for (const [index, { ecosystem, name, version }] of canaries.entries()) {
    if (answers[index]!.length === 0) {
      throw new SourceUnavailable(
        'advisories',
        `${base} knows no advisory about ${name} ${version}, so its silence about other ${ecosystem} packages proves nothing; run again later, or give a local database with --advisories DIRECTORY-OR-ZIP`,
      )
    }
  }
  return answers.slice(canaries.length)
}
