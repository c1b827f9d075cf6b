import { describe, expect, test } from 'vitest'
import { unexpectedFile } from '../../../../src/rules/artifact/unexpected-file.ts'
import { type TarMember, tar, tarball } from '../../../support/tarball.ts'
import { zip } from '../../../support/zip.ts'
import { told } from '../artifact-models.ts'

const tree = { VERSION: '1.0.0\n' }
const judge = (name: string, bytes: Uint8Array, options = {}) =>
  told(unexpectedFile, { tree, dist: { [name]: bytes } }, options)
const inTar = (members: Readonly<Record<string, TarMember>>, options = {}) =>
  judge('tool-1.0.0.tar.gz', tarball(members), options)
const inGem = (members: Readonly<Record<string, TarMember>>) =>
  judge('tool-1.0.0.gem', tar({ 'metadata.gz': '', 'data.tar.gz': tarball(members) }))
const inSdist = (mode: number) =>
  judge(
    'tool-1.0.0.tar.gz',
    tarball({
      'tool-1.0.0/PKG-INFO': 'Metadata-Version: 2.1\nName: tool\nVersion: 1.0.0\n',
      'tool-1.0.0/setup.py': { content: '', mode },
    }),
  )

describe('fires', () => {
  test('set-id bits where the installer or tar keeps them', async () => {
    expect(await inTar({ 'tool/run': { content: 'ELF', mode: 0o4755 } })).toMatchInlineSnapshot(`
      [
        "high \`dist/tool-1.0.0.tar.gz\` holds programs that run as their owner, whoever starts them: \`tool/run\`. Where root unpacks or installs the package, everybody on the machine can become root through them.",
      ]
    `)
    expect(await inTar({ 'tool/run': { content: 'ELF', mode: 0o2755 } })).toHaveLength(1)
    expect(await inGem({ 'exe/run': { content: 'x', mode: 0o4755 } })).toHaveLength(1)
    expect(await inSdist(0o4755)).toHaveLength(1)
    expect(await judge('tool-1.0.0.zip', zip([{ name: 'run', content: 'x', mode: 0o104755 }]))).toHaveLength(
      1,
    )
  })

  test('what everybody can change, folders included', async () => {
    expect(await inTar({ 'tool/a': { content: 'x', mode: 0o666 } })).toMatchInlineSnapshot(`
      [
        "medium \`dist/tool-1.0.0.tar.gz\` holds what everybody on the machine can change: \`tool/a\`. They are unpacked with this mode, and whoever has an account there puts in what the others run.",
      ]
    `)
    expect(await inTar({ 'tool/lib/': { type: '5', mode: 0o777 } })).toHaveLength(1)
    expect(await inGem({ 'lib/a.rb': { content: 'x', mode: 0o646 } })).toHaveLength(1)
    expect(await judge('tool-1.0.0.zip', zip([{ name: 'a', content: 'x', mode: 0o100666 }]))).toHaveLength(1)
  })

  test('owners of the machine that built it, by name, by number, by a global header', async () => {
    expect(await inTar({ 'tool/a': { content: 'x', owner: 'runner:1001' } })).toMatchInlineSnapshot(`
      [
        "low \`dist/tool-1.0.0.tar.gz\` holds files that belong to an account of the machine that built it: \`tool/a\`. Where root unpacks them, they belong to whoever has that name or number there, and that account can change them.",
      ]
    `)
    expect(await inTar({ 'tool/a': { content: 'x', owner: ':1001' } })).toHaveLength(1)
    // a name is looked up first: this is the account `deploy` of the machine that unpacks it
    expect(await inTar({ 'tool/a': { content: 'x', owner: 'deploy:0' } })).toHaveLength(1)
    expect(await inTar({ 'tool/a': { content: 'x', pax: [['uid', '1001']] } })).toHaveLength(1)
    expect(
      await inTar({
        pax_global_header: { type: 'g', content: '11 gid=100\n' },
        'tool/a': { content: 'x' },
      }),
    ).toHaveLength(1)
  })

  test('file capabilities and access lists, which no mode shows', async () => {
    const capability = [['SCHILY.xattr.security.capability', 'x']] as const
    expect(await inTar({ 'tool/a': { content: 'x', pax: capability } })).toMatchInlineSnapshot(`
      [
        "high \`dist/tool-1.0.0.tar.gz\` holds files with attributes that give them rights: \`tool/a\`. Where root unpacks them, the system hands their programs powers, or other people access, that no mode shows.",
      ]
    `)
    expect(
      await inTar({ 'tool/a': { content: 'x', pax: [['SCHILY.acl.access', 'user:deploy:rwx']] } }),
    ).toHaveLength(1)
  })

  test('beside what else is wrong with the same file', async () => {
    expect(await inTar({ 'tool/.env': { content: 'A=1', mode: 0o4755, owner: 'me:501' } })).toHaveLength(3)
  })
})

describe('silent', () => {
  test('the modes and owners of honest archives', async () => {
    expect(
      await inTar({
        'tool/': { type: '5', mode: 0o2775 },
        'tool/tmp/': { type: '5', mode: 0o1777 },
        'tool/run': { content: 'x', mode: 0o775 },
        'tool/a': { content: 'x', mode: 0o664, owner: 'root:0' },
        'tool/link': { type: '2', link: 'a', mode: 0o777 },
      }),
    ).toEqual([])
  })

  test('attributes that give no rights', async () => {
    const pax = [
      ['SCHILY.xattr.user.comment', 'x'],
      ['mtime', '1.5'],
    ] as const
    expect(await inTar({ 'tool/a': { content: 'x', pax } })).toEqual([])
  })

  test('a source distribution built on Windows, and zips without modes', async () => {
    expect(await inSdist(0o666)).toEqual([])
    expect(await judge('tool-1.0.0.zip', zip([{ name: 'a', content: 'x' }]))).toEqual([])
  })

  test('what the policy allows', async () => {
    const allow = [{ member: 'run', reason: 'ping needs it' }]
    expect(await inTar({ 'tool/run': { content: 'x', mode: 0o4755 } }, { allow })).toEqual([])
  })
})
