import type { RepositoryPath } from '../../location.ts'
import { instructionsOf } from '../workflows/support/dockerfile-lines.ts'
import { copyOf, type ImageCopy } from './copy.ts'
import { expanded, jsonWords, wordsOf } from './words.ts'

/** What a stage of a Dockerfile says of the image that it makes, the stages that it builds on included. */
export interface ImageStage {
  /** As `AS` names it; its number where nothing does. */
  readonly name: string
  /** The image that it starts from; `null` for `scratch`. */
  readonly base: string | null
  /** The instructions behind `FROM` that leave a line in the image's history, in their order. */
  readonly steps: readonly ImageStep[]
  /** What it sets, as an image's configuration has it; `null` for what it leaves to its base. */
  readonly entrypoint: readonly string[] | null
  readonly cmd: readonly string[] | null
  readonly user: string | null
  readonly workingDir: string | null
  /** By name; `null` for a value that only the build tells. */
  readonly env: ReadonlyMap<string, string | null>
}

export interface ImageStep {
  /** In capitals. */
  readonly name: string
  /** Of `COPY` and `ADD`. */
  readonly copy: ImageCopy | null
}

const SHELL = ['/bin/sh', '-c']

/**
 * The stages of a Dockerfile.
 * Source: https://docs.docker.com/reference/dockerfile/.
 * @throws SourceInvalid for a here-document without its end
 */
export function imageStages(text: string, path: RepositoryPath): ImageStage[] {
  const stages: StageReader[] = []
  for (const { name, body, heredocs } of instructionsOf(text, path).instructions) {
    if (name === 'FROM') {
      const [base = '', , alias] = wordsOf(body.value.replace(/^\s*(?:--\S+\s+)*/, ''))
      const parent = stages.find((one) => one.name.toLowerCase() === base.toLowerCase()) ?? null
      stages.push(new StageReader(alias ?? String(stages.length), base, parent))
    } else stages.at(-1)?.take(name, body.value, heredocs.length > 0)
  }
  return stages.map((stage) => stage.done())
}

class StageReader {
  readonly name: string
  private readonly base: string | null
  private readonly steps: ImageStep[]
  private readonly env: Map<string, string | null>
  private shell: readonly string[]
  private entrypoint: readonly string[] | null
  private cmd: readonly string[] | null
  private user: string | null
  private workingDir: string | null
  /** `ENTRYPOINT` takes a `CMD` of the base away, not one of its own stage. */
  private ownCmd = false
  private isMoved = false

  constructor(name: string, base: string, parent: StageReader | null) {
    this.name = name
    this.base = parent === null ? (base.toLowerCase() === 'scratch' ? null : base) : parent.base
    this.steps = [...(parent?.steps ?? [])]
    this.env = new Map(parent?.env)
    this.shell = parent?.shell ?? SHELL
    this.entrypoint = parent?.entrypoint ?? null
    this.cmd = parent?.cmd ?? null
    this.user = parent?.user ?? null
    this.workingDir = parent?.workingDir ?? null
  }

  take(name: string, body: string, hasDocuments: boolean): void {
    let copy: ImageCopy | null = null
    switch (name) {
      case 'COPY':
      case 'ADD':
        copy = copyOf(name, body, {
          hasDocuments,
          values: this.env,
          folder: this.workingDir ?? (this.base === null && !this.isMoved ? '/' : null),
        })
        break
      case 'ENV':
        this.set(body)
        break
      case 'ARG':
        // what the build is told decides
        for (const word of wordsOf(body)) this.env.set(word.split('=')[0]!, null)
        break
      case 'WORKDIR':
        this.workingDir = below(
          this.workingDir ?? (this.base === null ? '/' : null),
          expanded(body.trim(), this.env),
        )
        this.isMoved = true
        break
      case 'USER':
        this.user = expanded(body.trim(), this.env)
        break
      case 'SHELL':
        this.shell = jsonWords(body) ?? this.shell
        break
      case 'ENTRYPOINT':
        this.entrypoint = this.command(body)
        if (!this.ownCmd) this.cmd = []
        break
      case 'CMD':
        this.cmd = this.command(body)
        this.ownCmd = true
        break
      default:
    }
    this.steps.push({ name, copy })
  }

  done(): ImageStage {
    return {
      name: this.name,
      base: this.base,
      steps: this.steps,
      entrypoint: this.entrypoint,
      cmd: this.cmd,
      user: this.user,
      workingDir: this.workingDir,
      env: this.env,
    }
  }

  private command(body: string): readonly string[] {
    const text = body.trim()
    return jsonWords(text) ?? (text === '' ? [] : [...this.shell, text])
  }

  /** `NAME=value …`, or the older `NAME value`. */
  private set(body: string): void {
    const older = /^\s*(\w+)\s+([^=].*)$/s.exec(body)
    const pairs: [string, string][] =
      older !== null && !/^\s*\w+=/.test(body)
        ? [[older[1]!, older[2]!.trim()]]
        : wordsOf(body).map((word) => [word.split('=')[0]!, word.slice(word.indexOf('=') + 1)])
    // all of one line are read before any of them holds
    const values = pairs.map(([name, value]) => [name, expanded(value, this.env)] as const)
    for (const [name, value] of values) this.env.set(name, value)
  }
}

/** `WORKDIR` counts from the one before it; one that only the build or the base tells leaves all below it untold. */
function below(folder: string | null, path: string | null): string | null {
  if (path === null || (folder === null && !path.startsWith('/'))) return null
  const joined = path.startsWith('/') ? path : `${folder}/${path}`
  return `/${joined
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/')}`
}
