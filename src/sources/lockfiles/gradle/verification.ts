import { childOf, childrenOf, parseXml, type XmlElement } from '../../structured/xml.ts'
import { namedHash } from '../integrity.ts'
import type { IntegrityHash } from '../model.ts'
import { type Coordinates, covers, type Pattern, patternOf } from './patterns.ts'

/** What a build verifies of a module. */
export interface Verified {
  readonly hashes: readonly IntegrityHash[]
  readonly filesWithoutHash: readonly string[]
  /** The key that signs it, where signatures are verified. */
  readonly key?: string
}

/** A build's verification metadata. */
export interface Verification {
  /** @returns `null` where nothing of it is verified */
  of(group: string, name: string, version: string): Verified | null
}

const DIGESTS = ['sha512', 'sha256', 'sha1', 'md5'] as const

/**
 * Read a gradle/verification-metadata.xml. What is trusted without verification has no hash here, whatever stands
 * beside it: Gradle does not look at that.
 * Source: https://docs.gradle.org/current/userguide/dependency_verification.html
 * @throws SourceInvalid for text that is no XML, another document, and a checksum that is none
 */
export function readVerification(text: string, path: string): Verification {
  const { root, where } = parseXml(text, path)
  if (root.name !== 'verification-metadata')
    throw where.problem(root.start, `\`${root.name}\` is not \`verification-metadata\``)
  const configuration = childOf(root, 'configuration')
  const trusted = childrenOf(childOf(configuration, 'trusted-artifacts'), 'trust').map(patternOf)
  const signed = childOf(configuration, 'verify-signatures')?.text.value === 'true'
  const keys = signed ? trustedKeys(childOf(configuration, 'trusted-keys')) : []
  const components = new Map<string, XmlElement[]>()
  for (const component of childrenOf(childOf(root, 'components'), 'component')) {
    const id = ['group', 'name', 'version'].map((key) => attribute(component, key)).join(':')
    const known = components.get(id)
    if (known === undefined) components.set(id, [component])
    else known.push(component)
  }
  return {
    of(group, name, version) {
      const module: Coordinates = { group, name, version }
      const artifacts = (components.get(`${group}:${name}:${version}`) ?? []).flatMap((component) =>
        childrenOf(component, 'artifact'),
      )
      const checked = artifacts.filter(
        (artifact) =>
          !trusted.some((one) => covers(one, { ...module, file: attribute(artifact, 'name') }, true)),
      )
      const isTrusted = trusted.some((one) => one.file === null && covers(one, module, true))
      const signer = isTrusted ? undefined : keys.find(({ pattern }) => covers(pattern, module, false))?.id
      const hashes = checked.flatMap((artifact) => digestsOf(artifact, path))
      const key = signer ?? (signed ? checked.map(signerOf).find((one) => one !== undefined) : undefined)
      if (hashes.length === 0 && key === undefined) return null
      const bare = checked.filter((one) => digestsOf(one, path).length === 0 && signerOf(one) === undefined)
      return {
        hashes,
        filesWithoutHash: key === undefined ? bare.map((one) => attribute(one, 'name')) : [],
        ...(key === undefined ? {} : { key }),
      }
    },
  }
}

function attribute(element: XmlElement, name: string): string {
  return element.attributes.get(name)?.value ?? ''
}

function digestsOf(artifact: XmlElement, path: string): readonly IntegrityHash[] {
  const file = attribute(artifact, 'name')
  return DIGESTS.flatMap((algorithm) =>
    childrenOf(artifact, algorithm).flatMap((digest) =>
      [digest, ...childrenOf(digest, 'also-trust')].map((one) =>
        namedHash(`${algorithm}:${attribute(one, 'value')}`, path, `\`${file}\``, file),
      ),
    ),
  )
}

function signerOf(artifact: XmlElement): string | undefined {
  return childOf(artifact, 'pgp')?.attributes.get('value')?.value
}

interface TrustedKey {
  readonly id: string
  readonly pattern: Pattern
}

/** A key is trusted for what its own attributes name, or for each `trusting` in it. */
function trustedKeys(list: XmlElement | undefined): readonly TrustedKey[] {
  return childrenOf(list, 'trusted-key').flatMap((key) => {
    const id = attribute(key, 'id')
    const within = childrenOf(key, 'trusting')
    return (within.length > 0 ? within : [key]).map((element) => ({ id, pattern: patternOf(element) }))
  })
}
