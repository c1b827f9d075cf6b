// Writes <name>.json: versions, and the sign of each against each as the ecosystem's own tool gives it.
// Run by hand, with the names wanted: `node generate.mjs maven gradle rubygems packagist go`,
// `node generate.mjs nuget --nuget-versioning FILE`.
//
//   maven      java, and the artifact org.apache.maven:maven-artifact (3.9) as a jar named in MAVEN_ARTIFACT
//   gradle     java, and Gradle's jars (Debian: libgradle-core-java). 4.4.1 is older than the ranks of `snapshot`,
//              `final`, `ga`, `release` and `sp`, so those words are left to the table of the
//              test; it also stops comparing where numbers differ in leading zeros or words in case,
//              which was mended later
//   rubygems   ruby
//   packagist  php with composer/semver (Debian: php-composer-semver)
//   go         go, with golang.org/x/mod
//   nuget      mono with mcs, and NuGet's own NuGet.Versioning.dll, whose path is given; with each version its normal
//              form and whether it is a pre-release
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'

const HERE = import.meta.dirname
const ORACLES = join(HERE, 'oracles')
const SIZE = 110

const { values: given, positionals: names } = parseArgs({
  allowPositionals: true,
  options: { 'nuget-versioning': { type: 'string' } },
})

/** A small generator with a fixed seed: the same versions in every run. */
function sampler(seed) {
  let state = seed
  return (list) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return list[Math.floor((state / 2 ** 32) * list.length)]
  }
}

function combinations(seed, ...parts) {
  const pick = sampler(seed)
  const found = new Set()
  for (let tries = 0; tries < 100_000 && found.size < SIZE; tries += 1) {
    const text = parts.map(pick).join('')
    // an empty part is legal in some and in use in none
    if (!/[-._+]{2}|[-._+]$/.test(text)) found.add(text)
  }
  return [...found]
}

const NUMBERS = [
  '0',
  '1',
  '1.0',
  '1.0.0',
  '1.0.1',
  '1.1',
  '1.10',
  '1.2.3',
  '01.2',
  '2',
  '2026.08.28',
  '2026.8.28',
  '1.0.0.0',
  '1.0.0.1',
  '1.9007199254740993',
  '1.9007199254740992',
]

const NUGET = [
  [...NUMBERS, '1.2.3.4', '1.0.0.01', '1. 2', '1.2147483647', '1.2147483648', '1.2.3.4.5', 'v1.0'],
  [
    '',
    '',
    '-alpha',
    '-ALPHA',
    '-beta.2',
    '-Beta.10',
    '-beta10',
    '-rc.01',
    '-0',
    '-1',
    '--1',
    '--01',
    '--0',
    '-01a',
    '-2147483647',
    '-2147483648',
    '--2147483648',
    '--2147483649',
    '-x_y',
    '- a',
  ],
  ['', '', '', '.1', '.a', '.A.0', '.-', '+meta', '+01.2', ' '],
]

const TOOLS = {
  maven: {
    versions: combinations(
      1,
      NUMBERS,
      ['', '', '-', '.', ''],
      [
        '',
        '',
        'alpha',
        'a',
        'b',
        'beta',
        'm',
        'milestone',
        'rc',
        'CR',
        'SNAPSHOT',
        'ga',
        'Final',
        'RELEASE',
        'sp',
        'xyz',
        'jre',
      ],
      ['', '', '1', '-1', '.1', '2', '-02', '10', '-SNAPSHOT', '.0'],
    ),
    run: (input) =>
      java('Maven.java', process.env.MAVEN_ARTIFACT ?? '/usr/share/java/maven3-artifact.jar', input),
  },
  gradle: {
    versions: combinations(
      2,
      NUMBERS.filter((text) => !/9007|(^|\.)0\d/.test(text)),
      ['', '', '-', '.', '_', '+'],
      ['', '', 'alpha', 'Alpha', 'b', 'B', 'rc', 'dev', 'zeta', 'jre'],
      ['', '', '1', '-1', '.1', '_2', '10', '.a'],
    ).filter((text) => !/(^|[^0-9])0[0-9]/.test(text)),
    run: (input) => java('Gradle.java', gradleJars(), input),
  },
  rubygems: {
    versions: combinations(
      3,
      NUMBERS,
      ['', '', '.', '-', '.pre.', ''],
      ['', '', 'a', 'b', 'alpha', 'beta', 'rc', 'RC', 'pre', 'dev', 'Z'],
      ['', '', '1', '.1', '2', '.0', '-1', '.a', '!', ' '],
    ),
    run: (input) => execFileSync('ruby', [join(ORACLES, 'rubygems.rb')], { input, encoding: 'utf8' }),
  },
  packagist: {
    versions: combinations(
      4,
      ['', '', 'v'],
      [
        ...NUMBERS.filter((text) => !text.includes('9007')),
        '20260828',
        '2026-08-28',
        '2026.08.28.1',
        '123456.1',
        '1.2.3.4.5',
      ],
      ['', '', '-', '.', '_', ''],
      ['', '', 'alpha', 'a', 'beta', 'b', 'RC', 'rc', 'p', 'pl', 'patch', 'stable', 'dev', 'x'],
      ['', '', '1', '.1', '-2', '02', '-dev', '.2.3', '+meta'],
    ),
    run: (input) => execFileSync('php', [join(ORACLES, 'packagist.php')], { input, encoding: 'utf8' }),
  },
  go: {
    versions: combinations(
      5,
      ['v', 'v', 'v', 'v', 'v', 'v', 'v', 'v', 'v', ''],
      [
        '0.0.0',
        '0.1.0',
        '0.10.0',
        '1.1.0',
        '1.1.10',
        '1.1.9',
        '3.0.0',
        '2.1.0',
        '1.0.0',
        '1.0.1',
        '1.2.3',
        '1.10.0',
        '2.0.0',
        '1.2',
        '1',
        '01.2.3',
      ],
      [
        '',
        '',
        '-rc.1',
        '-rc1',
        '-rc.10',
        '-rc.9',
        '-alpha',
        '-alpha.beta',
        '-0',
        '-1',
        '-01',
        '-0.20191109021931-daa7c04131f5',
        '-9007199254740993',
        '-9007199254740992',
      ],
      ['', '', '', '', '', '', '', '', '+incompatible', '+meta'],
    ),
    run: goRun,
  },
  nuget: {
    versions: [
      ...new Set([
        ...combinations(6, ...NUGET),
        ...combinations(7, ...NUGET),
        '1.0.0--1',
        '1.0.0--01',
        '1.0.0-',
        '1.0.0+',
        '1..0',
        '.1',
      ]),
    ],
    run: nugetRun,
  },
}

function java(source, classpath, input) {
  return execFileSync('java', ['-cp', classpath, join(ORACLES, source)], { input, encoding: 'utf8' })
}

function gradleJars() {
  const folder = process.env.GRADLE_JARS ?? '/usr/share/gradle/lib'
  return [folder, join(folder, 'plugins'), '/usr/share/java'].map((path) => join(path, '*')).join(':')
}

function goRun(input) {
  const folder = mkdtempSync(join(tmpdir(), 'versions-'))
  try {
    copyFileSync(join(ORACLES, 'semver.go.txt'), join(folder, 'main.go'))
    const run = (...words) =>
      execFileSync('go', words, { cwd: folder, input, encoding: 'utf8', stdio: ['pipe', 'pipe', 'inherit'] })
    run('mod', 'init', 'example.com/oracle')
    run('get', 'golang.org/x/mod@v0.24.0')
    return run('run', '.')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function nugetRun(input) {
  const library = given['nuget-versioning']
  if (library === undefined) throw new Error('nuget: name the assembly, --nuget-versioning FILE')
  const folder = mkdtempSync(join(tmpdir(), 'versions-'))
  try {
    // by its file name, under which the program looks for it
    copyFileSync(resolve(library), join(folder, 'NuGet.Versioning.dll'))
    const run = (...words) =>
      execFileSync(words[0], words.slice(1), {
        cwd: folder,
        input,
        encoding: 'utf8',
        stdio: ['pipe', 'pipe', 'inherit'],
      })
    run('mcs', '-out:oracle.exe', '-r:NuGet.Versioning.dll', join(ORACLES, 'NuGet.cs'))
    return run('mono', 'oracle.exe')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

for (const name of names) {
  const { versions, run } = TOOLS[name]
  const answers = run(versions.map((version) => `${version}\n`).join(''))
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'))
  const signs = answers.map(([line]) => line)
  if (signs.length !== versions.length)
    throw new Error(`${name}: ${signs.length} answers to ${versions.length}`)
  const valid = versions.filter((_, index) => signs[index] !== '!')
  const order = signs.filter((line) => line !== '!').map((line) => line.replaceAll('!', ''))
  const invalid = versions.filter((_, index) => signs[index] === '!')
  const told = answers.filter((answer) => answer.length > 1)
  const more =
    told.length === 0
      ? {}
      : { normal: told.map((answer) => answer[1]), prerelease: told.map((answer) => answer[2] === 'True') }
  writeFileSync(
    join(HERE, `${name}.json`),
    `${JSON.stringify({ versions: valid, order, invalid, ...more }, null, 0)}\n`,
  )
  process.stdout.write(
    `${name}: ${valid.length} versions, ${(valid.length * (valid.length - 1)) / 2} pairs, ${invalid.length} refused\n`,
  )
}
