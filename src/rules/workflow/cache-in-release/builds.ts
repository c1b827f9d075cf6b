import type { Job, Step } from '../../../sources/workflows/model.ts'
import { commandsOf, operands } from '../shell/commands.ts'
import { INERT_PROGRAMS } from '../shell/known-programs.ts'

/** Actions that neither install nor build, so that no tool of theirs takes anything from a cache. */
const PASSIVE =
  /^(?:actions\/(?:checkout|setup-[\w-]+|upload-artifact|download-artifact|attest[\w-]*|create-github-app-token)|astral-sh\/setup-uv|pypa\/gh-action-pypi-publish|docker\/login-action|step-security\/harden-runner|softprops\/action-gh-release|ncipollo\/release-action|sigstore\/cosign-installer)$/i

/** Whether a job installs or builds anything, and does not only hand on what it downloads. */
export function builds(job: Job): boolean {
  return job.steps.some((step) => (step.run === null ? buildsInAction(step) : buildsInScript(step)))
}

function buildsInAction(step: Step): boolean {
  const { reference } = step.uses!
  return reference.kind !== 'repository' || !PASSIVE.test(`${reference.owner}/${reference.repository}`)
}

function buildsInScript(step: Step): boolean {
  const commands = commandsOf(step.run!)
  if (commands === null) return true
  return commands.some((command) => {
    const { program } = command
    if (program === '' || INERT_PROGRAMS.has(program) || ['git', 'gh', 'curl', 'twine'].includes(program))
      return false
    return !(program === 'uv' && operands(command)[0] === 'publish')
  })
}
