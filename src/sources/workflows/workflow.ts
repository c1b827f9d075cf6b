import type { RepositoryPath } from '../../location.ts'
import { readCacheMode } from './cache-mode.ts'
import { readConcurrency, readDefaults, readJob } from './job.ts'
import type { Workflow } from './model.ts'
import { readPermissions } from './permissions.ts'
import { entriesField, requireKnownKeys } from './step.ts'
import { readTriggers } from './trigger.ts'
import { readYaml } from './yaml/document.ts'
import { field, invalidAt, isEmpty, mapping, scalarField } from './yaml/node.ts'

/** Source: https://github.com/actions/languageservices, `workflow-v1.0.json` (`workflow-root-strict`); `cache-mode` is younger. */
const KEYS: ReadonlySet<string> = new Set(
  'name description run-name on permissions cache-mode env defaults concurrency jobs'.split(' '),
)

/**
 * One workflow file.
 * @throws SourceInvalid with path and line where GitHub would refuse it, or where a part of it would stay unseen
 */
export function readWorkflow(text: string, path: RepositoryPath): Workflow {
  const { root, comments } = readYaml(text, path)
  const map = mapping(root, 'the workflow')
  requireKnownKeys(map, KEYS, 'the workflow')
  const defaults = readDefaults(map, 'the workflow')
  const jobs = field(map, 'jobs')
  if (isEmpty(jobs)) throw invalidAt(jobs?.at ?? map.at, 'has no jobs; GitHub refuses such a workflow')
  return {
    kind: 'workflow',
    path,
    name: scalarField(map, 'name', 'the workflow'),
    triggers: readTriggers(map),
    permissions: readPermissions(map, 'the workflow'),
    cacheMode: readCacheMode(map, 'the workflow'),
    env: entriesField(map, 'env', 'the workflow'),
    concurrency: readConcurrency(map, 'the workflow'),
    jobs: mapping(jobs, '`jobs`').entries.map(({ key, value }) => readJob(key, value, defaults)),
    comments,
  }
}
