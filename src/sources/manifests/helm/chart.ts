import type { RepositoryPath } from '../../../location.ts'
import { fields } from '../../structured/fields.ts'
import { parseYamlTexts } from '../../structured/yaml.ts'
import { manifestOf } from '../manifest-of.ts'
import type { UnlinkedManifest } from '../unlinked.ts'

/**
 * A Chart.yaml: https://helm.sh/docs/topics/charts/#the-chartyaml-file. `appVersion` is the version of what the chart
 * installs, not of the chart, and is not compared.
 * @throws SourceInvalid for text that is not YAML, and for fields of the wrong type
 */
export function readChart(text: string, path: RepositoryPath): UnlinkedManifest {
  const chart = fields(parseYamlTexts(text, path), path)
  const name = chart.text(['name'])
  const version = chart.text(['version'])
  const dependencies = chart.has(['dependencies']) ? (chart.list(['dependencies']) ?? []) : []
  return manifestOf({
    path,
    ecosystem: 'Helm',
    format: 'Chart.yaml',
    name,
    version: version === null ? null : { kind: 'static', value: version, at: chart.at(['version']) },
    publishable: name !== null && version !== null,
    undecidedDependencies:
      dependencies.length === 0
        ? []
        : [
            {
              group: 'dependencies',
              at: chart.at(['dependencies'], 'key'),
              how: 'dependencies of Helm are not read yet',
            },
          ],
  })
}
