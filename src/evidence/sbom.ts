import { prepareSbom } from './sbom/build.ts'
import type { SbomDraft } from './sbom/draft.ts'
import type { SbomMaterial } from './sbom/input.ts'
import { validateSbom } from './sbom/validate.ts'

/**
 * The SBOM as text, made and checked: with all that it needs one chunk of the bundle.
 * @param time may follow: nearly all of the work needs none
 * @param drafted what was made of the lockfiles already
 * @throws Error when it is not valid: that is a bug, and no evidence
 */
export async function makeSbom(
  material: SbomMaterial,
  time: Promise<Date>,
  drafted: SbomDraft | null = null,
): Promise<string> {
  const sbomOf = prepareSbom(material, drafted)
  const { json } = sbomOf(await time)
  const problems = await validateSbom(json)
  if (problems.length > 0)
    throw new Error(`the SBOM is not valid CycloneDX: ${problems.slice(0, 3).join('; ')}`)
  return json
}

export { draftSbom, isDraftOf, type SbomDraft } from './sbom/draft.ts'
