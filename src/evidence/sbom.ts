/** The SBOM, made and checked: one chunk of the bundle, loaded when the judging is done. */
export { buildSbom } from './sbom/build.ts'
export { validateSbom } from './sbom/validate.ts'
