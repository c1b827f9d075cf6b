import { fetchHttp } from '../../../../src/capabilities/fetch-http.ts'
import { gitHub } from '../../../../src/capabilities/github.ts'
import {
  type ActionAdvisoriesModel,
  readActionAdvisories,
} from '../../../../src/sources/github/action-advisories.ts'
import { gitHubClient } from '../../../../src/sources/github/client.ts'
import type { WorkflowsModel } from '../../../../src/sources/workflows/model.ts'
import type { GitHubServer } from '../../../support/github-server.ts'
import type { OsvServer } from '../../../support/osv-server.ts'

/** What the services know offline: nothing. */
export function offline(workflows: WorkflowsModel): Promise<ActionAdvisoriesModel> {
  const client = gitHubClient(gitHub({}, true), Date.now)
  return readActionAdvisories(
    { client, http: null, env: {}, source: 'osv', now: Date.now, progress: () => {} },
    workflows,
  )
}

/** What local services know; without a GitHub there is no token. */
export function online(
  workflows: WorkflowsModel,
  osv: OsvServer,
  github: GitHubServer | null,
  source = 'osv',
): Promise<ActionAdvisoriesModel> {
  const client = gitHubClient(github?.api ?? gitHub({}, false), Date.now)
  const http = fetchHttp({ env: {}, attemptMs: 2000, sleep: () => Promise.resolve() })
  return readActionAdvisories(
    { client, http, env: osv.env, source, now: Date.now, progress: () => {} },
    workflows,
  )
}
