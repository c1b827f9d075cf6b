#!/usr/bin/env node
import { resolve } from 'node:path'
import { packagesBeside, packagesHere } from './capabilities/package-work.ts'
import { parseCommand } from './cli/arguments.ts'
import { explainError } from './cli/failure.ts'
import { printable } from './cli/output.ts'
import { visible } from './evidence/escape/control.ts'
import { TOOL_VERSION } from './version.ts'

/** Run one command and say with which code to exit. */
async function main(argv: readonly string[]): Promise<number> {
  const command = parseCommand(argv)
  switch (command.name) {
    case 'help': {
      const { HELP } = await import('./cli/help.ts')
      return print(HELP)
    }
    case 'version':
      return print(`${TOOL_VERSION}\n`)
    case 'explain': {
      const { explainCommand } = await import('./cli/explain.ts')
      return print(explainCommand(command, process.stdout, process.env))
    }
    case 'demo': {
      const { demo } = await import('./cli/demo.ts')
      return demo(command.colour, process)
    }
    case 'pin': {
      const { pinCommand } = await import('./cli/pin-command.ts')
      return pinCommand(command.arguments, resolve(command.arguments.directory), process, packagesHere)
    }
    case 'check': {
      const directory = resolve(command.arguments.directory)
      const packages = packagesBeside(directory)
      const { checkCommand } = await import('./cli/check-command.ts')
      return checkCommand(command.arguments, directory, process, packages)
    }
  }
}

function print(text: string): number {
  process.stdout.write(printable(text, process.env))
  return 0
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (problem) {
  const { message, detail } = explainError(problem)
  process.stderr.write(`release-guardrail: ${visible(message)}\n`)
  if (detail !== null && process.env.DEBUG) process.stderr.write(`${detail}\n`)
  process.exitCode = 2
}
