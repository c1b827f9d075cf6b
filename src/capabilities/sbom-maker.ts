import type { SbomMaker } from '../context.ts'

/** Makes the SBOM; its libraries are loaded when it is asked for, and not at start. */
export const sbomHere: SbomMaker = async (material, time) => {
  const { makeSbom } = await import('../evidence/sbom.ts')
  return makeSbom(material, time)
}
