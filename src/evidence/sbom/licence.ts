import { LicenseAcknowledgement } from '@cyclonedx/cyclonedx-library/Enums'
import * as Models from '@cyclonedx/cyclonedx-library/Models'
import * as Spdx from '@cyclonedx/cyclonedx-library/SPDX'
import parseSpdx from 'spdx-expression-parse'

/**
 * A lockfile's licence text as CycloneDX has it: an SPDX id, an SPDX expression, or a name where it is neither.
 * Always `declared`: nobody has concluded anything here.
 */
export function declaredLicence(
  text: string,
): Models.SpdxLicense | Models.LicenseExpression | Models.NamedLicense {
  const acknowledgement = LicenseAcknowledgement.Declared
  if (Spdx.isSupportedSpdxId(text)) return new Models.SpdxLicense(text, { acknowledgement })
  if (!isExpression(text)) return new Models.NamedLicense(text, { acknowledgement })
  const expression = new Models.LicenseExpression(text)
  expression.acknowledgement = acknowledgement
  return expression
}

function isExpression(text: string): boolean {
  try {
    parseSpdx(text)
    return true
  } catch (error) {
    if (error instanceof Error) return false
    throw error
  }
}
