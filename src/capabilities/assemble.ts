import { basename } from 'node:path'
import type { Capabilities, Git, Http, PackageWork, Progress } from '../context.ts'
import { TOOL_VERSION } from '../version.ts'
import { commitFiles } from './commit-files.ts'
import { diskFiles } from './disk-files.ts'
import { findRepository } from './find-repository.ts'
import { gitProcess } from './git-process.ts'
import { gitHub } from './github.ts'
import { gpgVerify } from './gpg-verify.ts'
import { rememberedGit } from './remembered-git.ts'
import { remoteRefs } from './remote-refs.ts'
import { unpackingThreads } from './unpacking-threads.ts'

/**
 * The outside world of one run.
 * @param directory anywhere inside the repository
 * @throws InputError when there is no repository to check
 */
export async function assembleCapabilities(
  directory: string,
  env: Readonly<Record<string, string | undefined>>,
  options: { readonly offline: boolean; readonly progress: Progress; readonly packages: PackageWork },
): Promise<Capabilities> {
  const gits = new Map<string, Git>()
  const gitAt = (root: string): Git => {
    const git = gits.get(root) ?? rememberedGit(gitProcess(root, env))
    gits.set(root, git)
    return git
  }
  const root = await findRepository(directory, gitAt)
  const git = gitAt(root)
  const files = diskFiles(root, git)
  // Every run needs the list: git makes it while the context is read. Whoever asks for it is told what went wrong.
  files.list().catch(() => undefined)
  return {
    root,
    git,
    files,
    filesAt: (commit) => commitFiles(git, commit),
    http: options.offline ? null : network(env),
    remoteRefs: options.offline ? null : remoteRefs(root, env),
    github: gitHub(env, options.offline),
    openPgp: gpgVerify(root, env),
    now: Date.now,
    env,
    progress: options.progress,
    lockfiles: (excluded) => options.packages.lockfiles(files, excluded),
    sbom: options.packages.sbom,
    unpackingThreads,
  }
}

/** Loaded when first asked: TLS alone takes a twentieth of an offline run. */
function network(env: Readonly<Record<string, string | undefined>>): Http {
  let made: Promise<Http> | null = null
  return async (request) => {
    made ??= import('./fetch-http.ts').then(({ fetchHttp }) =>
      fetchHttp({ env, userAgent: `release-guardrail/${TOOL_VERSION}` }),
    )
    return (await made)(request)
  }
}

/** What the report says of the machine: versions, never secrets. */
export function surroundings(root: string, env: Readonly<Record<string, string | undefined>>) {
  const runner = [
    'RUNNER_OS',
    'RUNNER_ARCH',
    'RUNNER_ENVIRONMENT',
    'ImageOS',
    'ImageVersion',
    'GITHUB_WORKFLOW_REF',
    'GITHUB_SERVER_URL',
  ]
  const known = runner.flatMap((name): [string, string][] => (env[name] ? [[name, env[name]]] : []))
  return {
    folder: basename(root),
    actor: env.USER ?? env.USERNAME ?? null,
    environment: {
      node: process.version,
      os: `${process.platform} ${process.arch}`,
      ...Object.fromEntries(known),
    },
  }
}
