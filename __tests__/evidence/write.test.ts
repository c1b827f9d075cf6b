import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { InputError } from '../../src/errors.ts'
import { readChecksums } from '../../src/evidence/checksums.ts'
import { LOCK_NAME } from '../../src/evidence/lock.ts'
import { writeEvidence } from '../../src/evidence/write.ts'

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'guardrail-write-'))
  return () => {
    chmodSync(root, 0o755)
    rmSync(root, { recursive: true, force: true })
  }
})

const report = { path: 'audit-report.json', mediaType: 'application/json', content: '{"ä": 1}\n' }
const sbom = { path: 'sbom.cdx.json', mediaType: 'application/vnd.cyclonedx+json', content: '{}\n' }

describe('writing evidence', () => {
  test('makes the folder, writes each file whole, and lists all of them in SHA256SUMS', async () => {
    const folder = join(root, 'a/b')
    const written = await writeEvidence(folder, [sbom, report])
    expect(written.map((file) => [file.path, file.bytes])).toEqual([
      ['audit-report.json', 10],
      ['sbom.cdx.json', 3],
      ['SHA256SUMS', expect.any(Number)],
    ])
    expect(readdirSync(folder).sort()).toEqual(['SHA256SUMS', 'audit-report.json', 'sbom.cdx.json'])
    const sums = readChecksums(readFileSync(join(folder, 'SHA256SUMS'), 'utf8'))
    expect(sums).toEqual(written.slice(0, 2).map(({ path, sha256 }) => ({ path, sha256 })))
  })

  test('replaces the evidence of an earlier run, and leaves none of it behind', async () => {
    await writeEvidence(root, [sbom, report])
    writeFileSync(join(root, '.01234567-89ab-cdef-0123-456789abcdef.tmp'), 'left by a crash')
    await writeEvidence(root, [{ ...report, content: 'new' }])
    expect(readdirSync(root).sort()).toEqual(['SHA256SUMS', 'audit-report.json'])
    expect(readFileSync(join(root, 'audit-report.json'), 'utf8')).toBe('new')
  })

  test('refuses a folder that holds anything else, and touches nothing', async () => {
    writeFileSync(join(root, 'precious\n.txt'), 'mine')
    await expect(writeEvidence(root, [report])).rejects.toThrow(InputError)
    await expect(writeEvidence(root, [report])).rejects.toThrow('holds `precious\\n.txt`')
    expect(readdirSync(root)).toEqual(['precious\n.txt'])
  })

  test('refuses evidence names that are links or folders', async () => {
    const target = join(root, 'target')
    writeFileSync(target, 'outside')
    const folder = join(root, 'out')
    mkdirSync(folder)
    symlinkSync(target, join(folder, 'audit-report.json'))
    await expect(writeEvidence(folder, [report])).rejects.toThrow('not evidence of an earlier run')
    expect(readFileSync(target, 'utf8')).toBe('outside')
    expect(lstatSync(join(folder, 'audit-report.json')).isSymbolicLink()).toBe(true)
  })

  test('refuses an output directory that is a link', async () => {
    mkdirSync(join(root, 'real'))
    symlinkSync(join(root, 'real'), join(root, 'link'))
    await expect(writeEvidence(join(root, 'link'), [report])).rejects.toThrow('is a link')
    expect(readdirSync(join(root, 'real'))).toEqual([])
  })

  test('names that lead elsewhere are a bug, not a file', async () => {
    for (const path of ['../audit-report.json', 'SHA256SUMS', '/etc/passwd', 'other.json']) {
      await expect(writeEvidence(root, [{ ...report, path }])).rejects.toThrow('not a name of evidence')
    }
    await expect(writeEvidence(root, [report, report])).rejects.toThrow('the same name')
    expect(readdirSync(root)).toEqual([])
  })

  test('one of two runs into the same folder is turned away, and the other is whole', async () => {
    const runs = await Promise.allSettled(
      Array.from({ length: 8 }, (_, index) =>
        writeEvidence(root, [{ ...report, content: `run ${index}` }, sbom]),
      ),
    )
    const done = runs.filter((run) => run.status === 'fulfilled')
    expect(done.length).toBeGreaterThan(0)
    for (const run of runs) {
      if (run.status === 'rejected') expect(String(run.reason)).toContain('another run is writing into')
    }
    const [sum] = readChecksums(readFileSync(join(root, 'SHA256SUMS'), 'utf8'))
    const { createHash } = await import('node:crypto')
    const bytes = readFileSync(join(root, 'audit-report.json'))
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sum!.sha256)
    expect(existsSync(join(root, LOCK_NAME))).toBe(false)
  })

  test('a lock of a dead process is taken over; of a live one or another machine it is respected', async () => {
    writeFileSync(join(root, LOCK_NAME), `2147483646 ${hostname()}\n`)
    await writeEvidence(root, [report])
    expect(readdirSync(root).sort()).toEqual(['SHA256SUMS', 'audit-report.json'])
    for (const owner of [`${process.pid} ${hostname()}`, '1 another-machine', '']) {
      writeFileSync(join(root, LOCK_NAME), owner)
      await expect(writeEvidence(root, [report])).rejects.toThrow('another run')
    }
  })

  test('a file in the place of the folder is one clear line', async () => {
    writeFileSync(join(root, 'file'), '')
    await expect(writeEvidence(join(root, 'file'), [report])).rejects.toThrow('is not a folder: name another')
    await expect(writeEvidence(join(root, 'file/below'), [report])).rejects.toThrow(
      /^the evidence cannot be written into `.*`: a part of the path is not a folder; name another folder/,
    )
  })

  test.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
    'a read-only folder is one clear line',
    async () => {
      chmodSync(root, 0o555)
      await expect(writeEvidence(join(root, 'out'), [report])).rejects.toThrow('permission denied')
    },
  )

  test.skipIf(process.platform !== 'linux')(
    'a file system that takes no folders is one clear line',
    async () => {
      await expect(writeEvidence('/proc/guardrail-evidence', [report])).rejects.toThrow(InputError)
      onTestFinished(() => expect(existsSync('/proc/guardrail-evidence')).toBe(false))
    },
  )
})
