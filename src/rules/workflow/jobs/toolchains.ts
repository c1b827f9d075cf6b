import type { Step } from '../../../sources/workflows/model.ts'
import { actionName } from '../soft-fail/jobs.ts'

const TOOLCHAINS =
  /^(?:(?:actions|docker|erlef|haskell-actions|hashicorp|julia-actions|ruby|shivammathur|astral-sh|oven-sh|denoland|graalvm|r-lib\/actions|gradle\/actions|coursier|sbt|android-actions|conda-incubator)\/setup-[\w-]+|pnpm\/action-setup|dtolnay\/rust-toolchain|actions-rs\/toolchain|actions-rust-lang\/setup-rust-toolchain|subosito\/flutter-action)$/

/** Whether a step only puts a compiler, an interpreter or a builder in place, by an action that is known for it. */
export function installsToolchain(step: Step): boolean {
  return TOOLCHAINS.test(actionName(step) ?? '')
}
