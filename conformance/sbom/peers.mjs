// The judges of our SBOM, each installed from its registry into conformance/.work, once.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const WORK = join(import.meta.dirname, '..', '.work', 'sbom')
const PYTHON = ['cyclonedx-python-lib[validation]==11.12.0', 'cyclonedx-bom', 'uv', 'poetry']
const NPM = '@cyclonedx/cyclonedx-npm@6.0.1'

/** @returns a function that runs a program of the virtual environment and returns its output */
export function python() {
  const folder = join(WORK, 'venv')
  if (!existsSync(join(folder, 'installed'))) {
    mkdirSync(WORK, { recursive: true })
    execFileSync('python3', ['-m', 'venv', folder], { stdio: 'inherit' })
    execFileSync(join(folder, 'bin', 'pip'), ['install', '--quiet', ...PYTHON], { stdio: 'inherit' })
    writeFileSync(join(folder, 'installed'), '')
  }
  return (program, args, cwd) => output(join(folder, 'bin', program), args, cwd)
}

/** @returns a function that runs cyclonedx-npm and returns its output */
export function cyclonedxNpm() {
  const folder = join(WORK, 'npm')
  const program = join(folder, 'node_modules', '.bin', 'cyclonedx-npm')
  if (!existsSync(program)) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'package.json'), '{"private":true}')
    execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', NPM], { cwd: folder })
  }
  return (args, cwd) => output(program, args, cwd)
}

function output(program, args, cwd) {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (error) throw error
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: exit ${status}\n${stdout}\n${stderr}`)
  return stdout
}
