import { ComponentType, LifecyclePhase } from '@cyclonedx/cyclonedx-library/Enums'
import * as Models from '@cyclonedx/cyclonedx-library/Models'
import * as Serialize from '@cyclonedx/cyclonedx-library/Serialize'
import * as Spec from '@cyclonedx/cyclonedx-library/Spec'
import { byCodeUnit } from '../canonical-json.ts'
import { wellFormed } from './address.ts'
import { noteConflicts } from './component.ts'
import { componentFrom, draftSbom, isDraftOf, type SbomDraft } from './draft.ts'
import { assertNothingLost, enrich } from './enrich.ts'
import type { Sbom, SbomMaterial } from './input.ts'
import type { NormalizedBom } from './normalized.ts'
import { packageParts } from './packages.ts'
import { addPipeline } from './pipeline.ts'
import { projectsOf } from './projects.ts'
import { uuid5 } from './serial.ts'

/**
 * The software bill of materials of one commit, CycloneDX 1.6: the project, its packages, every locked dependency with
 * where it is locked, the graph between them, and the actions and images that build it.
 *
 * The same commit gives the same bytes on every machine: the time is `SOURCE_DATE_EPOCH` or the commit's, the serial
 * number is made from the content and the tag, every list is sorted by code unit. What is not known is marked so in
 * `compositions`; no supplier, licence conclusion or graph is invented.
 * @param drafted used where it is of the same lockfiles, and used up
 * @returns the SBOM of a time, which may be known later than everything else
 */
export function prepareSbom(input: SbomMaterial, drafted: SbomDraft | null = null): (time: Date) => Sbom {
  const projects = projectsOf(input)
  const { root } = projects
  const lockfiles = input.lockfiles?.lockfiles ?? []
  const draft = drafted !== null && isDraftOf(drafted, lockfiles) ? drafted : draftSbom(lockfiles)
  const packages = packageParts(draft.packages, projects)
  const workflows = input.pipeline === null ? [] : addPipeline(input.pipeline, packages)
  const own = [...projects.byFolder.values()].filter((part) => part !== root)
  const parts = [...own, ...packages.values()].sort((a, b) => byCodeUnit(a.ref, b.ref))
  for (const part of parts) noteConflicts(part)
  if (input.gaps.length > 0) root.completeness = 'incomplete'

  const normalized = new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6)
    .makeForBom()
    .normalize(new Models.Bom({ metadata: metadataOf(input) }), {
      sortLists: false,
    }) as unknown as NormalizedBom
  normalized.metadata.component = componentFrom(draft, root)
  normalized.components = parts.map((part) => componentFrom(draft, part))
  enrich(normalized, root, parts, workflows)
  assertNothingLost(normalized, root, parts)
  return (time) => {
    normalized.metadata.timestamp = time.toISOString()
    return { json: `${withSerialNumber(normalized, input.run.repository.tag)}\n`, components: parts.length }
  }
}

const PLACEHOLDER = `urn:uuid:${'0'.repeat(8)}-0000-0000-0000-${'0'.repeat(12)}`

/** The document as text, its serial number made from this text and the tag. */
function withSerialNumber(bom: NormalizedBom, tag: string | null): string {
  bom.serialNumber = PLACEHOLDER
  const content = JSON.stringify(bom)
  // The first occurrence is the serial number's own: nothing from the repository stands before it.
  return content.replace(PLACEHOLDER, () => `urn:uuid:${uuid5(`${tag ?? ''}\0${content}`)}`)
}

function metadataOf(input: SbomMaterial): Models.Metadata {
  return new Models.Metadata({
    // Holds the place of the time that follows.
    timestamp: new Date(0),
    lifecycles: new Models.LifecycleRepository([LifecyclePhase.PreBuild]),
    tools: new Models.Tools({
      components: new Models.ComponentRepository([
        new Models.Component(ComponentType.Application, 'release-guardrail', { version: input.toolVersion }),
      ]),
    }),
    properties: new Models.PropertyRepository(
      metadataProperties(input).map(([name, value]) => new Models.Property(name, wellFormed(value))),
    ),
  })
}

function metadataProperties(input: SbomMaterial): readonly (readonly [string, string])[] {
  const { name, commit, ref, tag } = input.run.repository
  const facts: (readonly [string, string | null])[] = [
    ['release-guardrail:commit', commit],
    ['release-guardrail:ref', ref],
    ['release-guardrail:repository', name],
    ['release-guardrail:tag', tag],
    ...input.gaps.map((gap) => ['release-guardrail:unread', gap] as const),
  ]
  return facts.filter((fact): fact is readonly [string, string] => fact[1] !== null)
}
