import type { Location, RepositoryPath } from '../../../location.ts'
import type { Script } from '../model.ts'

/** A file that gives names to commands: the `scripts` of a package.json, the targets of a Makefile. */
export interface TaskFile {
  readonly path: RepositoryPath
  readonly kind: 'package-json' | 'makefile'
  /** In the order of the file. A Makefile's target may stand in several rules. */
  readonly tasks: readonly Task[]
  /** The package's name, for `--workspace`; `null` in a Makefile and in a package without one. */
  readonly packageName: string | null
  /** Paths that a Makefile includes, from its own folder; computed ones left out. */
  readonly includes: readonly string[]
  /** Why it could not be read; its tasks are unknown then. */
  readonly error: string | null
}

export interface Task {
  readonly name: string
  readonly at: Location
  /** What it runs, in order, each in a shell of its own. A package's script is one, a recipe one a line. */
  readonly lines: readonly TaskLine[]
  /** Tasks of the same file that run before it: a rule's prerequisites. */
  readonly needs: readonly string[]
}

export interface TaskLine {
  readonly script: Script
  /** What makes its failure count for nothing: the line's `-`, or `.IGNORE`; `null` where it counts. */
  readonly ignored: Location | null
}
