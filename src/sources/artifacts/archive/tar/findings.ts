import type { Budget } from '../limits.ts'
import type { ArchiveMember } from '../model.ts'
import type { ArchiveOddityKind, ArchiveProblemKind, Problems } from '../problems.ts'
import type { PaxChanges } from './pax.ts'

/** What a tar's reader fills. */
export interface TarFindings {
  readonly members: ArchiveMember[]
  readonly kept: Map<string, Buffer>
  readonly problems: Problems<ArchiveProblemKind>
  readonly oddities: Problems<ArchiveOddityKind>
  readonly budget: Budget
  comment: string | null
  /** Global headers, in order: they hold for each member that follows. */
  readonly everywhere: PaxChanges[]
}
