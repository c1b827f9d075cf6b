// Crates as `cargo package` makes them, and real ones as the registry holds them, must have no fault; every change to a
// packed manifest that cargo refuses to read or to package again we refuse, and the ones that it does not see as well.
//
//   node conformance/artifacts/cargo/run.mjs [NAME@VERSION ...]
//
// Needs cargo, git and tar. The named crates are fetched with all that they depend on, into a folder of their own.
import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { line, reader } from '../reader.mjs'
import { BROKEN, SOUND } from './projects.mjs'

const work = mkdtempSync(join(tmpdir(), 'guardrail-cargo-'))
const GIT = ['-c', 'user.name=Ada', '-c', 'user.email=ada@calm.example', '-c', 'init.defaultBranch=main']
const counts = { sound: 0, broken: 0, refusedByCargo: 0, fetched: 0 }

function written(folder, files) {
  for (const [path, content] of Object.entries(files)) {
    if (path === 'Cargo.lock' && content === '') continue
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
}

/** @returns the .crate and the commit that it was made of */
function packaged(name, { folder, files }) {
  const root = join(work, name)
  written(root, { ...files, '.gitignore': 'target/\n' })
  const git = (...args) => execFileSync('git', [...GIT, ...args], { cwd: root, encoding: 'utf8' })
  git('init', '-q')
  git('add', '-A')
  git('commit', '-q', '-m', 'Waves')
  execFileSync('cargo', ['package', '--no-verify', '--allow-dirty', '--target-dir', join(root, 'target')], {
    cwd: join(root, folder),
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const out = join(root, 'target', 'package')
  const crate = readdirSync(out).find((file) => file.endsWith('.crate'))
  return { crate: join(out, crate), commit: git('rev-parse', 'HEAD').trim() }
}

/** @returns whether cargo reads the unpacked crate and would package it again */
function cargoTakes(folder) {
  const options = { cwd: folder, encoding: 'utf8', env: { ...process.env, CARGO_NET_OFFLINE: 'true' } }
  const metadata = spawnSync('cargo', ['metadata', '--no-deps', '--format-version', '1'], options)
  if (metadata.status !== 0) return false
  return spawnSync('cargo', ['package', '--no-verify', '--allow-dirty', '--offline'], options).status === 0
}

try {
  const read = await reader(work)
  for (const [at, [name, project]] of Object.entries(SOUND).entries()) {
    const { crate, commit } = packaged(`sound-${at}`, project)
    const { problems, artifacts } = await read(crate)
    assert.deepEqual(problems.map(line), [], name)
    const [artifact] = artifacts
    assert.equal(artifact.commits[0]?.commit, commit, name)
    assert.equal(artifact.sourceFolder, project.folder === '.' ? '' : project.folder, name)
    assert.equal(artifact.claims[1].version, '1.2.3', name)
    counts.sound += 1
  }
  const { crate } = packaged('base', SOUND['a library'])
  for (const [at, [name, change]] of Object.entries(BROKEN).entries()) {
    const folder = join(work, `broken-${at}`)
    mkdirSync(folder)
    execFileSync('tar', ['-xzf', crate, '-C', folder])
    const inside = join(folder, 'calm-sea-1.2.3')
    const before = readFileSync(join(inside, 'Cargo.toml'), 'utf8')
    const after = change(before)
    assert.notEqual(after, before, `${name}: changes nothing`)
    writeFileSync(join(inside, 'Cargo.toml'), after)
    const packed = join(folder, 'calm-sea-1.2.3.crate')
    execFileSync('tar', [
      '-czf',
      packed,
      '-C',
      folder,
      ...['Cargo.toml', 'Cargo.toml.orig', '.cargo_vcs_info.json', 'src/lib.rs'].map(
        (file) => `calm-sea-1.2.3/${file}`,
      ),
    ])
    rmSync(join(inside, 'Cargo.toml.orig'))
    const isTaken = cargoTakes(inside)
    const { problems } = await read(packed)
    console.log(
      `  ${name}: cargo ${isTaken ? 'takes it' : 'refuses'} | ${problems.map(({ kind }) => kind).join(', ')}`,
    )
    assert.notEqual(problems.length, 0, `${name}: nothing is found`)
    counts.broken += 1
    if (!isTaken) counts.refusedByCargo += 1
  }
  const wanted = process.argv.slice(2)
  if (wanted.length > 0) {
    const home = join(work, 'home')
    const project = join(work, 'consumer')
    const dependencies = wanted.map((one) => `${one.split('@')[0]} = "=${one.split('@')[1]}"\n`).join('')
    written(project, {
      'Cargo.toml': `[package]\nname = "consumer"\nversion = "0.0.0"\nedition = "2021"\n[dependencies]\n${dependencies}`,
      'src/lib.rs': '',
    })
    mkdirSync(home)
    spawnSync('cp', [join(homedir(), '.cargo', 'config.toml'), home])
    execFileSync('cargo', ['fetch', '--quiet'], {
      cwd: project,
      stdio: 'inherit',
      env: { ...process.env, CARGO_HOME: home },
    })
    const cache = join(home, 'registry', 'cache')
    const faults = []
    for (const index of readdirSync(cache)) {
      for (const file of readdirSync(join(cache, index))) {
        const { problems } = await read(join(cache, index, file))
        counts.fetched += 1
        for (const one of problems) faults.push(`${file}: ${line(one)}`)
      }
    }
    for (const fault of faults) console.log(`  ${fault}`)
    assert.deepEqual(faults, [])
  }
  console.log(
    `ok: ${JSON.stringify(counts)}, ${execFileSync('cargo', ['--version'], { encoding: 'utf8' }).trim()}`,
  )
} finally {
  rmSync(work, { recursive: true, force: true })
}
