import type { FindingDraft } from '../../../findings.ts'
import { locate } from '../../../sources/workflows/locate.ts'
import type { Job } from '../../../sources/workflows/model.ts'
import { credentialSpan, originOf } from './origin.ts'
import { SERVICES } from './services.ts'
import { registryService } from './tables.ts'

/**
 * Passwords under `credentials:` of a container or service: written out, or stored where the registry's cloud would sign
 * the workflow in.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idcontainercredentials
 */
export function* registryPasswords(job: Job): Iterable<FindingDraft> {
  for (const { image, entries } of job.registryLogins) {
    const value = entries.find(({ key }) => key.value.toLowerCase() === 'password')?.value
    if (value === undefined || value.value.trim() === '') continue
    const holder = `\`${image.role}\` of job \`${job.id.value}\``
    if (value.expressions.length === 0) {
      yield {
        at: locate(value, 0, value.value.length),
        message: `The password of a registry in plain text, for ${holder}. Everybody who can read the repository has it, in every clone and for good.`,
        remedy:
          'Change the password now, whatever happens to this file, and write `password: ${{ secrets.REGISTRY_PASSWORD }}`.',
        severity: 'critical',
        evidence: { image: image.reference.name },
        key: `registry password ${job.id.value} ${image.role}`,
      }
      continue
    }
    const service = registryService(image.reference.name)
    if (service === null || originOf(value, job.env) !== 'stored') continue
    const { name, opens, remedy, source } = SERVICES[service]
    const { start, end } = credentialSpan(value)
    yield {
      at: locate(value, start, end),
      message: `\`credentials\` of ${holder} take a long-lived key. It opens ${opens} from anywhere until it is revoked; ${name} signs workflows in by OIDC instead.`,
      remedy,
      evidence: { service: name, source },
    }
  }
}
