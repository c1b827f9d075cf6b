import type { Manifest } from '../../manifests/model.ts'
import { cargoDestination } from './cargo.ts'
import { type Destination, PUBLIC, type Surroundings } from './destination.ts'
import { gradleDestination, mavenDestination } from './jvm.ts'
import { npmDestination } from './npm.ts'
import { gemDestination, nugetDestination, pubDestination } from './others.ts'
import { pythonDestination } from './python.ts'

const BY_ECOSYSTEM: Readonly<
  Partial<Record<Manifest['ecosystem'], (around: Surroundings) => Promise<Destination>>>
> = {
  npm: npmDestination,
  PyPI: pythonDestination,
  'crates.io': cargoDestination,
  Maven: (around) =>
    around.manifest.format === 'pom.xml' ? mavenDestination(around) : gradleDestination(around),
  NuGet: nugetDestination,
  RubyGems: gemDestination,
  Pub: pubDestination,
}

/**
 * Where the manifest's package is published, by the configuration of its ecosystem.
 * @throws SourceInvalid when that configuration cannot be read
 */
export async function destinationOf(around: Surroundings): Promise<Destination> {
  return (await BY_ECOSYSTEM[around.manifest.ecosystem]?.(around)) ?? PUBLIC
}
