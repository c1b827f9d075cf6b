import type { WorkflowsModel } from '../../../sources/workflows/model.ts'
import type { OtherBuild } from '../../../sources/workflows/other-builds.ts'
import { input } from '../publishing/by-action.ts'
import type { Publication } from '../publishing/publishes.ts'

/**
 * Whether GoReleaser makes a draft and sends nothing anywhere else, by its file.
 * Source: https://goreleaser.com/customization/release/, https://goreleaser.com/cmd/goreleaser_release/
 */
export function isDraftByConfig(model: WorkflowsModel, publication: Publication): boolean {
  const { by, command, inner, step } = publication
  if (!/^goreleaser(?: release|\/goreleaser-action)$/i.test(by)) return false
  if (step.workingDirectory !== null || inner.workingDirectory !== null) return false
  if (command !== null && command.script !== inner.run) return false
  if (input(inner, 'workdir') !== null) return false
  const words = command?.args.map(({ value }) => value) ?? (input(inner, 'args') ?? '').split(/\s+/)
  const files = configsOf(words)
  const found = model.otherBuilds.filter(({ path }) => files.includes(path))
  return found.length === 1 && found.every((one) => onlyDrafts(one))
}

const USUAL = [
  '.config/goreleaser.yml',
  '.config/goreleaser.yaml',
  '.goreleaser.yml',
  '.goreleaser.yaml',
  'goreleaser.yml',
  'goreleaser.yaml',
]

function configsOf(words: readonly string[]): readonly string[] {
  const at = words.findIndex((word) => /^(?:-f|--config)(?:=|$)/.test(word))
  if (at === -1) return USUAL
  const [, given] = /=(.*)$/s.exec(words[at]!) ?? []
  return [(given ?? words[at + 1] ?? '').replace(/^\.\//, '')]
}

/** What is built and kept beside the release, or put into it. */
const KEPT = new Set(
  'version pro project_name dist env env_files gomod git metadata before after hooks builds universal_binaries upx archives nfpms makeselfs app_bundles dmg msi notarize source checksum signs binary_signs sboms snapshot changelog release milestones announce report_sizes github_urls gitlab_urls gitea_urls force_token'.split(
    ' ',
  ),
)

function onlyDrafts({ releaser }: OtherBuild): boolean {
  return releaser?.draft === 'true' && releaser.keys.every((key) => KEPT.has(key))
}
