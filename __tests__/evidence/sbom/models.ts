import { prepareSbom } from '../../../src/evidence/sbom/build.ts'
import type { Sbom, SbomMoment, SbomSources } from '../../../src/evidence/sbom/input.ts'
import { sbomMaterial } from '../../../src/evidence/sbom/material.ts'
import { sbomTime } from '../../../src/evidence/sbom/time.ts'
import type { CommitSha, Location, RepositoryPath } from '../../../src/location.ts'
import type { IntegrityHash, LockedPackage, Lockfile } from '../../../src/sources/lockfiles/model.ts'
import type { Manifest } from '../../../src/sources/manifests/model.ts'
import type {
  Image,
  Job,
  Step,
  Text,
  Uses,
  Workflow,
  WorkflowsModel,
} from '../../../src/sources/workflows/model.ts'
import { at } from '../rich-report.ts'

export const COMMIT = '0123456789abcdef0123456789abcdef01234567' as CommitSha
export const PIN = '11bd71901bbe5b1630ceea73d27597364c9af683'

export const sha512 = (seed: string): IntegrityHash => ({ algorithm: 'sha512', hex: hex(seed, 128) })
export const sha256 = (seed: string, file?: string): IntegrityHash => ({
  algorithm: 'sha256',
  hex: hex(seed, 64),
  ...(file === undefined ? {} : { file }),
})

function hex(seed: string, digits: number): string {
  return Buffer.from(seed).toString('hex').padEnd(digits, '0').slice(0, digits)
}

export type SbomInput = SbomSources & SbomMoment

/** From the models to the SBOM, as the gate does it; the material is copied as it is on its way to another thread. */
export function buildSbom(given: SbomInput): Sbom {
  return prepareSbom(structuredClone(sbomMaterial(given)))(sbomTime(given))
}

export function locked(
  partial: Partial<LockedPackage> & Pick<LockedPackage, 'name' | 'version'>,
): LockedPackage {
  return {
    ecosystem: 'npm',
    purl: `pkg:npm/${partial.name.replace('@', '%40')}@${partial.version}`,
    lockfile: 'package-lock.json' as RepositoryPath,
    at: at('package-lock.json', 10, 5),
    source: { kind: 'registry', url: `https://registry.example/${partial.name}/-/x-${partial.version}.tgz` },
    hashes: [sha512(`${partial.name}@${partial.version}`)],
    scope: 'runtime',
    direct: false,
    licence: 'MIT',
    dependencies: [],
    id: `node_modules/${partial.name}`,
    ...partial,
  }
}

export function lockfile(packages: readonly LockedPackage[], partial: Partial<Lockfile> = {}): Lockfile {
  return {
    path: 'package-lock.json' as RepositoryPath,
    format: 'package-lock',
    formatVersion: '3',
    ecosystem: 'npm',
    root: null,
    declared: null,
    packages,
    carriesIntegrity: true,
    graph: 'complete',
    ...partial,
  }
}

export function manifest(path: string, name: string | null, partial: Partial<Manifest> = {}): Manifest {
  return {
    path: path as RepositoryPath,
    ecosystem: 'npm',
    format: 'package.json',
    name,
    version: { kind: 'static', value: '1.4.1', at: at(path, 3, 3) },
    otherVersions: [],
    publishable: true,
    dependencies: [],
    workspaceMembers: [],
    workspaceRoot: null,
    ships: null,
    ...partial,
  }
}

const everything = (list: readonly unknown[]) => ({
  found: list.length,
  read: list.length,
  skipped: [],
})

export function text(value: string, where: Location): Text {
  return { value, at: where, segments: [], type: 'string', comment: null, expressions: [] }
}

export function uses(value: string, where: Location, versionComment: string | null = null): Uses {
  const [, owner, repository, path, ref] = /^([^/]+)\/([^/@]+)\/?([^@]*)@(.+)$/.exec(value)!
  return {
    text: text(value, where),
    reference: {
      kind: 'repository',
      owner: owner!,
      repository: repository!,
      path: path!,
      ref: ref!,
      refStart: value.indexOf('@') + 1,
    },
    versionComment,
  }
}

export function image(reference: Image['reference'], where: Location): Image {
  return { text: text(reference.name, where), reference, role: 'container' }
}

export function step(used: Uses): Step {
  return {
    index: 0,
    at: used.text.at,
    id: null,
    name: null,
    title: used.text.value,
    if: null,
    uses: used,
    with: [],
    run: null,
    env: [],
    continueOnError: null,
    timeoutMinutes: null,
    workingDirectory: null,
    background: null,
  }
}

export function job(id: string, partial: Partial<Job>): Job {
  const where = at('.github/workflows/release.yml', 5, 3)
  return {
    at: where,
    id: text(id, where),
    name: null,
    needs: [],
    if: null,
    permissions: null,
    env: [],
    outputs: [],
    runsOn: [],
    environment: null,
    cacheMode: null,
    concurrency: null,
    timeoutMinutes: null,
    continueOnError: null,
    container: null,
    services: [],
    registryLogins: [],
    containerSettings: [],
    matrix: null,
    defaultFolder: null,
    uses: null,
    with: [],
    secrets: [],
    steps: [],
    controls: [],
    ...partial,
  }
}

export function workflow(path: string, jobs: readonly Job[]): Workflow {
  return {
    kind: 'workflow',
    path: path as RepositoryPath,
    name: text('Release', at(path, 1, 1)),
    triggers: [],
    permissions: null,
    env: [],
    cacheMode: null,
    concurrency: null,
    jobs,
    comments: [],
  }
}

export function workflows(list: readonly Workflow[], partial: Partial<WorkflowsModel> = {}): WorkflowsModel {
  return {
    workflows: list,
    actions: [],
    supportFiles: [],
    taskFiles: [],
    actionsLock: null,
    hasGoModule: false,
    otherBuilds: [],
    coverage: everything(list),
    ...partial,
  }
}

export function input(
  lockfiles: readonly Lockfile[],
  manifests: readonly Manifest[] = [manifest('package.json', '@acme/widget')],
  partial: Partial<SbomInput> = {},
): SbomInput {
  return {
    run: {
      repository: { name: 'acme/widget', commit: COMMIT, ref: 'refs/tags/v1.4.1', tag: 'v1.4.1' },
      startedAt: '2026-03-04T05:06:07.890Z',
    },
    lockfiles: { lockfiles, coverage: everything(lockfiles) },
    manifests: { manifests, coverage: everything(manifests) },
    workflows: workflows([]),
    committedAt: '2026-01-02T03:04:05Z',
    toolVersion: '1.2.3',
    ...partial,
  }
}
