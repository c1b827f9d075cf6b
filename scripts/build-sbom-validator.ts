import { writeFileSync } from 'node:fs'
import { sbomValidatorSource } from './sbom-validator-source.ts'

writeFileSync(new URL('../src/evidence/sbom/generated/validator.js', import.meta.url), sbomValidatorSource())
