import { spawn } from 'node:child_process'
import type { GitResult } from '../context.ts'
import { SourceUnavailable } from '../errors.ts'

export interface Execution {
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
  readonly input?: string | Uint8Array | undefined
  /** Milliseconds until the program is ended. */
  readonly timeout: number
  /** Bytes of standard output until the program is ended. */
  readonly cap: number
  /** The source that errors name, e.g. `git`. */
  readonly source: string
  /** How errors name what was run, without backticks and without anything from the repository. */
  readonly name: string
  /** End what the program started together with it: helpers that talk to the network outlive their parent. */
  readonly withHelpers?: boolean
}

/**
 * Run a program to its end, without a shell.
 * @param program absolute path
 * @returns whatever its exit code is; the caller knows which ones are answers
 * @throws SourceUnavailable when it could not be started, was ended by a signal, took too long or said too much
 */
export function runProgram(program: string, args: readonly string[], how: Execution): Promise<GitResult> {
  const group = how.withHelpers === true && process.platform !== 'win32'
  return new Promise((resolve, reject) => {
    const fail = (problem: string): void =>
      reject(new SourceUnavailable(how.source, `\`${how.name}\` ${problem}`))
    const child = spawn(program, args, {
      cwd: how.cwd,
      env: how.env,
      shell: false,
      windowsHide: true,
      detached: group,
      // A pipe that nothing goes through costs a fifth of the start.
      stdio: [how.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    })
    const { stdin, stdout, stderr } = child
    const out: Buffer[] = []
    const err: Buffer[] = []
    let size = 0
    let errorSize = 0
    let ended: string | null = null
    const end = (why: string): void => {
      ended ??= why
      if (group && child.pid !== undefined) killGroup(child.pid)
      child.kill('SIGKILL')
    }
    const timer = setTimeout(() => end(`took longer than ${how.timeout / 1000} s`), how.timeout)
    stdout!.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size > how.cap) end(`answered with more than ${how.cap} bytes`)
      else out.push(chunk)
    })
    stderr!.on('data', (chunk: Buffer) => {
      // Warnings can repeat a million times; the first lines are enough to act on.
      if (errorSize < 65_536) err.push(chunk)
      errorSize += chunk.length
    })
    child.on('error', (error: NodeJS.ErrnoException) => {
      clearTimeout(timer)
      fail(`could not be started (${error.code ?? error.message})`)
    })
    child.on('close', (code, signal) => {
      clearTimeout(timer)
      if (ended !== null) fail(ended)
      else if (code === null) fail(`was ended by ${signal ?? 'a signal'}`)
      else resolve({ code, stdout: Buffer.concat(out), stderr: Buffer.concat(err).toString('utf8') })
    })
    // A program may exit before it has read everything; its exit code then says what happened.
    stdin?.on('error', () => undefined)
    stdin?.end(how.input)
  })
}

/** The program's first line of complaint as one printable line: it can carry names from the repository. */
export function firstLine(stderr: string): string {
  const line = stderr.split('\n').find((text) => text.trim() !== '') ?? 'it said nothing'
  return line.replaceAll(/\p{Cc}/gu, ' ').slice(0, 300)
}

function killGroup(leader: number): void {
  try {
    process.kill(-leader, 'SIGKILL')
  } catch (error) {
    // The group is gone already; the leader's own end is awaited either way.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}
