import type { Ecosystem } from '../../manifests/model.ts'
import type { Asker } from '../ask.ts'
import type { Registry } from '../registry.ts'
import { cargoProtocol } from './cargo.ts'
import { goProtocol } from './go.ts'
import { mavenProtocol } from './maven.ts'
import { npmProtocol } from './npm.ts'
import { nugetFeed } from './nuget.ts'
import { composerProtocol, hexProtocol, jsrProtocol, pubProtocol } from './packages.ts'
import { type Place, type Protocol, registryAt } from './protocol.ts'
import { pypiProtocol } from './pypi.ts'
import { rubygemsProtocol } from './rubygems.ts'

const PROTOCOLS: Readonly<Partial<Record<Ecosystem, Protocol>>> = {
  npm: npmProtocol,
  PyPI: pypiProtocol,
  'crates.io': cargoProtocol,
  Go: goProtocol,
  Maven: mavenProtocol,
  RubyGems: rubygemsProtocol,
  Packagist: composerProtocol,
  Pub: pubProtocol,
  Hex: hexProtocol,
  JSR: jsrProtocol,
}

/** A registry of an ecosystem at an address, asked in that ecosystem's own protocol; `null` where none is known here. */
export function registryOf(ask: Asker, ecosystem: Ecosystem, place: Place): Registry | null {
  if (ecosystem === 'NuGet') return nugetFeed(ask, place)
  const protocol = PROTOCOLS[ecosystem]
  return protocol === undefined ? null : registryAt(ask, protocol, place)
}
