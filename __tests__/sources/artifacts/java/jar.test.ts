import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Artifact } from '../../../../src/sources/artifacts/model.ts'
import { type Contents, zipOf } from '../../../support/artifacts.ts'
import { artifactOf, told } from '../artifact-file.ts'

const MANIFEST = 'META-INF/MANIFEST.MF'
const FOLDER = 'META-INF/maven/org.acme/demo'
const HEAD = 'a'.repeat(40)

/** Lines of a manifest, as an archiver ends them. */
const lines = (...text: string[]): string =>
  `Manifest-Version: 1.0\r\n${text.map((line) => `${line}\r\n`).join('')}\r\n`
const pom = (version = '1.2.3'): string =>
  `<?xml version="1.0"?>\n<project><modelVersion>4.0.0</modelVersion><groupId>org.acme</groupId><artifactId>demo</artifactId><version>${version}</version></project>\n`
const properties = (version = '1.2.3', artifact = 'demo', group = 'org.acme'): string =>
  `#Generated\nartifactId=${artifact}\ngroupId=${group}\nversion=${version}\n`

function jar(contents: Contents, name = 'demo-1.2.3.jar'): Promise<Artifact> {
  return artifactOf(name, zipOf(contents))
}

/** A class file of a module descriptor, by the Java Virtual Machine Specification. */
function moduleInfo(name: string, version: string): Buffer {
  const utf8 = (text: string): Buffer => {
    const size = Buffer.from([1, 0, text.length])
    return Buffer.concat([size, Buffer.from(text)])
  }
  const constants = [
    utf8(name),
    Buffer.from([19, 0, 1]),
    utf8('Module'),
    utf8(version),
    Buffer.from([5, 0, 0, 0, 0, 0, 0, 0, 1]),
  ]
  return Buffer.concat([
    Buffer.from('cafebabe0000003d', 'hex'),
    Buffer.from([0, constants.length + 2]),
    ...constants,
    Buffer.from([0x80, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 3, 0, 0, 0, 6, 0, 2, 0, 0, 0, 4]),
  ]) // biome-ignore format: bytes
}

describe('a jar', () => {
  test('tells what it is by every part that says so', async () => {
    const artifact = await jar({
      [MANIFEST]: lines(
        'Implementation-Version: 1.2.3 (build 7)',
        'Bundle-Version: 1.2.3',
        'Specification-Version: 4.0',
        'Automatic-Module-Name: org.acme.demo',
        'Main-Class: org.acme.Main',
        `SCM-Revision: ${HEAD.toUpperCase()}`,
      ),
      [`${FOLDER}/pom.xml`]: pom(),
      [`${FOLDER}/pom.properties`]: properties(),
      'org/acme/Main.class': 'x',
      'org/acme/in/Other.class': 'x',
      'META-INF/services/org.acme.Spi': 'org.acme.in.Other\n',
    })
    expect(artifact).toMatchObject({
      format: 'jar',
      ecosystem: 'Maven',
      claims: [
        { where: 'file name', name: 'org.acme:demo', version: '1.2.3' },
        { where: `${MANIFEST} Implementation-Version`, name: null, version: '1.2.3' },
        { where: `${MANIFEST} Bundle-Version`, name: null, version: '1.2.3' },
        { where: `${FOLDER}/pom.xml`, name: 'org.acme:demo', version: '1.2.3' },
        { where: `${FOLDER}/pom.properties`, name: 'org.acme:demo', version: '1.2.3' },
      ],
      integrity: [],
      metadata: [],
      commits: [{ member: MANIFEST, commit: HEAD, dirty: false }],
      provides: {
        modules: ['org.acme.demo', 'org.acme', 'org.acme.in'],
        entryPoints: [{ name: 'Main-Class', target: 'org.acme.Main' }],
      },
      root: '',
      carries: [],
    })
    expect([...artifact.made]).toEqual([MANIFEST, `${FOLDER}/pom.properties`])
    expect([...artifact.standsFor!]).toEqual([[`${FOLDER}/pom.xml`, 'pom.xml']])
  })

  test.each<[string, string, { name: string | null; version: string | null }]>([
    ['its classifier', 'demo-1.2.3-linux-x86_64.jar', { name: 'org.acme:demo', version: '1.2.3' }],
    ['its sources', 'demo-1.2.3-sources.jar', { name: 'org.acme:demo', version: '1.2.3' }],
    ['another version', 'demo-1.2.4.jar', { name: 'org.acme:demo', version: '1.2.4' }],
    ['a qualifier', 'demo-2.0.0-rc-1-javadoc.jar', { name: 'org.acme:demo', version: '2.0.0-rc-1' }],
    ['a platform of Java', 'demo-33.0.0-jre.jar', { name: 'org.acme:demo', version: '33.0.0-jre' }],
    ['a snapshot', 'demo-1.0-SNAPSHOT.jar', { name: 'org.acme:demo', version: '1.0-SNAPSHOT' }],
    ['a number in its name', 'demo-1.2-api-2.17.1.jar', { name: 'demo-1.2-api', version: '2.17.1' }],
    ['a date', 'demo-20240102.jar', { name: 'org.acme:demo', version: '20240102' }],
  ])('with %s in its name is that', async (_, name, expected) => {
    const { claims } = await jar({ [`${FOLDER}/pom.properties`]: properties() }, name)
    expect(claims[0]).toEqual({ where: 'file name', ...expected })
  }) // biome-ignore format: a table

  test('a name without a version claims none where Maven tells it', async () => {
    const { claims } = await jar({ [`${FOLDER}/pom.properties`]: properties() }, 'demo.jar')
    expect(claims).toEqual([{ where: `${FOLDER}/pom.properties`, name: 'org.acme:demo', version: '1.2.3' }])
    expect((await jar({ 'a.class': '' }, 'demo.jar')).claims).toEqual([
      { where: 'file name', name: 'demo', version: null },
    ])
  })

  test('a pom that inherits says less, and one in another encoding is read', async () => {
    const inherits = '<project><parent><groupId>org.acme</groupId><version>${revision}</version></parent><artifactId>demo</artifactId></project>'
    const { claims } = await jar({ [`${FOLDER}/pom.xml`]: inherits })
    expect(claims).toEqual([
      { where: 'file name', name: 'org.acme:demo', version: '1.2.3' },
      { where: `${FOLDER}/pom.xml`, name: 'org.acme:demo', version: null },
    ])
    const latin = Buffer.from(pom().replace('<?xml version="1.0"?>', '<?xml version="1.0" encoding="ISO-8859-1"?><!-- \xe9 -->'), 'latin1')
    expect((await jar({ [`${FOLDER}/pom.xml`]: latin })).metadata).toEqual([])
  }) // biome-ignore format: long values

  test('what shaded libraries say of themselves is no claim of the archive', async () => {
    const other = 'META-INF/maven/org.other/lib'
    const artifact = await jar({
      [`${other}/pom.properties`]: properties('9.9', 'lib', 'org.other'),
      [`${other}/pom.xml`]: '<!DOCTYPE x [<!ENTITY y "z">]><project/>',
      [`${FOLDER}/pom.properties`]: properties(),
      'BOOT-INF/lib/x-1.0.jar': 'PK',
    })
    expect(artifact.claims.map(({ version }) => version)).toEqual(['1.2.3', '1.2.3'])
    expect(artifact.metadata).toEqual([])
    expect(artifact.carries).toEqual(['BOOT-INF/lib/x-1.0.jar', `${other}/`])
  })

  test('the longest artifact that fits the name is its own', async () => {
    const { claims } = await jar({
      [`${FOLDER}/pom.properties`]: properties('1', 'demo'),
      'META-INF/maven/org.acme/demo-core/pom.properties': properties('2', 'demo-core'),
    }, 'demo-core-2.jar')
    expect(claims.map(({ name, version }) => `${name} ${version}`)).toEqual(['org.acme:demo-core 2', 'org.acme:demo-core 2'])
  }) // biome-ignore format: short

  test.each([
    ['1.2.3-rc.1', '1.2.3.rc_1'],
    ['1.2-SNAPSHOT', '1.2.0.SNAPSHOT'],
    ['1', '1.0.0'],
    ['1.2.3.Final', '1.2.3.Final'],
  ])('%s is the bundle %s', async (version, bundle) => {
    const { claims } = await jar({
      [MANIFEST]: lines(`Bundle-Version: ${bundle}`),
      [`${FOLDER}/pom.properties`]: properties(version),
    }, `demo-${version}.jar`)
    expect(claims.map((claim) => claim.version)).toEqual([version, version, version])
  }) // biome-ignore format: short

  test('a module names itself and its version, also for newer Java alone', async () => {
    const bytes = moduleInfo('org.acme.demo', '1.2.2')
    const artifact = await jar({ 'META-INF/versions/11/module-info.class': bytes, [MANIFEST]: lines('X: y') })
    expect(artifact.provides.modules).toEqual(['org.acme.demo'])
    expect(artifact.claims.at(-1)).toEqual({
      where: 'META-INF/versions/11/module-info.class',
      name: null,
      version: '1.2.2',
    })
    expect(artifact.metadata).toEqual([])
    for (let cut = 0; cut < bytes.length; cut += 1) {
      const { provides } = await jar({ 'module-info.class': bytes.subarray(0, cut) })
      expect(provides.modules.length).toBeLessThanOrEqual(1)
    }
  })

  test.each<[string, Contents, { commit: string; dirty: boolean } | null]>([
    ['a short id', { [MANIFEST]: lines('Git-Commit: abc1234') }, { commit: 'abc1234', dirty: false }],
    ['a dirty one', { [MANIFEST]: lines('Implementation-SCM-Revision: abc1234-dirty') }, { commit: 'abc1234', dirty: true }],
    ['a description', { [MANIFEST]: lines('Git-Descriptor: v1.2.3-4-gabc1234-dirty') }, { commit: 'abc1234', dirty: true }],
    ['a number', { [MANIFEST]: lines('Implementation-Build: 20240102', 'Revision: 77') }, null],
    ['a branch', { [MANIFEST]: lines('Build-Revision: main') }, null],
    ['git.properties', { 'BOOT-INF/classes/git.properties': `git.branch=main\ngit.commit.id.full=${HEAD}\ngit.dirty=true\n` }, { commit: HEAD, dirty: true }],
  ])('with %s', async (_, contents, expected) => {
    const { commits } = await jar(contents)
    expect(commits.map(({ commit, dirty }) => ({ commit, dirty }))).toEqual(expected === null ? [] : [expected])
  }) // biome-ignore format: a table

  test('sources and web archives are formats of their own', async () => {
    expect((await jar({ 'org/acme/A.java': '' }, 'demo-1.2.3-sources.jar')).format).toBe('sources-jar')
    expect((await jar({ 'WEB-INF/web.xml': '' }, 'demo-1.2.3.war')).format).toBe('war')
  })
})

describe('a manifest', () => {
  test('is folded at any byte', async () => {
    const long = `Main-Class: org.acme.${'Näme'.repeat(30)}`
    const bytes = Buffer.from(long)
    const folded: Buffer[] = [bytes.subarray(0, 72)]
    for (let at = 72; at < bytes.length; at += 71)
      folded.push(Buffer.from('\r\n '), bytes.subarray(at, at + 71))
    const text = Buffer.concat([Buffer.from('Manifest-Version: 1.0\r\n'), ...folded, Buffer.from('\r\n\r\n')])
    const artifact = await jar({ [MANIFEST]: text, [`org/acme/${'Näme'.repeat(30)}.class`]: '' })
    expect(artifact.provides.entryPoints).toEqual([
      { name: 'Main-Class', target: `org.acme.${'Näme'.repeat(30)}` },
    ])
    expect(artifact.metadata).toEqual([])
  })

  test.each<[string, string, string[]]>([
    ['without a version', 'A: b\n\n', ['missing-manifest-version does not begin with `Manifest-Version`, without which Java reads nothing of it']],
    ['with an attribute twice', lines('A: b', 'a: c'), ['duplicate-attribute has `a` twice in one section; Java takes the last']],
    ['with prose', lines('hello'), ['manifest-line has a line that is no attribute: `hello`']],
    ['that continues nothing', ' x\nManifest-Version: 1.0\n', ['manifest-line continues a line that is none']],
    ['with an endless line', lines(`A: ${'x'.repeat(600)}`), ['manifest-line has a line of 603 bytes, which Java refuses']],
    ['without an end', 'Manifest-Version: 1.0\nA: b', ['manifest-unterminated does not end with a line end, so that older Java drops its last line']],
    ['with a nameless section', `${lines()}A: b\n\n`, ['manifest-line has a section without a `Name`']],
    ['with a section twice', `${lines()}Name: a.class\nX: 1\n\nName: a.class\nX: 2\n`, ['duplicate-section has two sections for `a.class`']],
    ['without its main class', lines('Main-Class: org.acme.Gone', 'Agent-Class: a'), ['missing-target `Main-Class` is `org.acme.Gone`, which is not in the archive']],
    ['with a main class elsewhere', lines('Main-Class: org.acme.Gone', 'Class-Path: lib/x.jar'), []],
    ['with a placeholder', lines('Implementation-Version: ${project.version}'), ['unresolved-placeholder `Implementation-Version` is `${project.version}`, which the build should have filled in']],
    ['of Gradle without a version', lines('Implementation-Version: unspecified'), ['unresolved-placeholder `Implementation-Version` is `unspecified`, which the build should have filled in']],
  ])('%s is told', async (_, text, expected) => {
    const { metadata } = await jar({ [MANIFEST]: text, 'a.class': '' })
    expect(metadata.map(({ kind, detail }) => `${kind} ${detail}`)).toEqual(expected)
  }) // biome-ignore format: a table

  test('classes for newer Java need its word, and a list of libraries the libraries', async () => {
    const newer = { 'META-INF/versions/17/a/B.class': '', 'a/B.class': '' }
    expect(told((await jar({ ...newer, [MANIFEST]: lines() })).metadata)).toEqual([
      `not-multi-release ${MANIFEST}: lacks \`Multi-Release: true\`, so that \`META-INF/versions/17/a/B.class\` is never used`,
    ])
    expect((await jar({ ...newer, [MANIFEST]: lines('Multi-Release: true') })).metadata).toEqual([])
    const boot = { [MANIFEST]: lines(), 'a.class': '', 'BOOT-INF/lib/a.jar': 'PK' }
    expect(
      told(
        (await jar({ ...boot, 'BOOT-INF/classpath.idx': '- "BOOT-INF/lib/a.jar"\n- "BOOT-INF/lib/b.jar"\n' }))
          .metadata,
      ),
    ).toEqual([
      'missing-target BOOT-INF/classpath.idx: lists `BOOT-INF/lib/b.jar`, which is not in the archive',
    ])
  })
})

describe('a signed jar', () => {
  const sum = (hash: string, content: string | Uint8Array): string =>
    createHash(hash).update(content).digest('base64')
  const section = (name: string, content: string, hash = 'sha256', word = 'SHA-256'): string =>
    `Name: ${name}\r\n${word}-Digest: ${sum(hash, content)}\r\n\r\n`
  const MAIN = lines('Created-By: x')

  /** Signed as jarsigner does it, but for the block, which only needs to be there. */
  function signed(
    contents: Readonly<Record<string, string>>,
    change: Contents = {},
    hash = 'sha256',
    word = 'SHA-256',
  ): Contents {
    const sections = Object.entries(contents).map(([name, content]) => section(name, content, hash, word))
    const manifest = MAIN + sections.join('')
    const file = [
      `Signature-Version: 1.0\r\n${word}-Digest-Manifest-Main-Attributes: ${sum(hash, MAIN)}\r\n${word}-Digest-Manifest: ${sum(hash, manifest)}\r\n\r\n`,
      ...sections.map(
        (text, index) =>
          `Name: ${Object.keys(contents)[index]}\r\n${word}-Digest: ${sum(hash, text)}\r\n\r\n`,
      ),
    ].join('')
    return {
      [MANIFEST]: manifest,
      'META-INF/KEY.SF': file,
      'META-INF/KEY.RSA': 'block',
      ...contents,
      ...change,
    }
  }
  const integrity = async (contents: Contents): Promise<string[]> => told((await jar(contents)).integrity)
  const files = { 'a.class': 'one', 'b/c.txt': 'two' }

  test.each([['sha256', 'SHA-256'], ['sha384', 'SHA-384'], ['sha512', 'SHA-512']])('holds with %s', async (hash, word) => {
    expect(await integrity(signed(files, {}, hash, word))).toEqual([])
    expect(await integrity(signed(files, { 'a.class': 'other' }, hash, word))).toEqual([
      `digest-mismatch a.class: has the ${hash} ${sum(hash, 'other')}, and the manifest says \`${sum(hash, 'one')}\``,
    ])
  }) // biome-ignore format: short

  test('is held together from the signature to the entry', async () => {
    const sound = signed(files)
    expect(await integrity({ ...sound, 'd.class': 'new' })).toEqual(['unsigned-entry d.class: is in a signed archive and not signed'])
    const { 'b/c.txt': _, ...without } = sound
    expect(await integrity(without)).toEqual(['digest-of-nothing b/c.txt: has a digest in the manifest and is not in the archive'])
    // a manifest that grew keeps the signatures of the sections that were signed
    const grown = `${String(sound[MANIFEST])}${section('d.class', 'new')}`
    expect(await integrity({ ...sound, [MANIFEST]: grown, 'd.class': 'new' })).toEqual([
      'signature-digest META-INF/KEY.SF: does not speak for `d.class`, which the manifest lists',
    ])
    const changed = String(sound[MANIFEST]).replace(sum('sha256', 'one'), sum('sha256', 'evil'))
    expect(await integrity({ ...sound, [MANIFEST]: changed, 'a.class': 'evil' })).toEqual([
      "signature-digest META-INF/KEY.SF: has another digest than that of the manifest's section for `a.class`",
    ])
    const renamed = String(sound[MANIFEST]).replace('Created-By: x', 'Created-By: y')
    expect(await integrity({ ...sound, [MANIFEST]: renamed })).toEqual([
      "signature-digest META-INF/KEY.SF: has another digest than that of the manifest's main section",
    ])
  }) // biome-ignore format: long values

  test('needs both of its parts, and strong digests', async () => {
    const { 'META-INF/KEY.RSA': _, ...noBlock } = signed(files)
    expect(await integrity(noBlock)).toEqual(['signature-parts META-INF/KEY.SF: has no signature block beside it, so that nothing is signed'])
    const { 'META-INF/KEY.SF': __, ...noFile } = signed(files)
    expect(await integrity(noFile)).toEqual(['signature-parts META-INF/KEY.RSA: signs a signature file that is not there'])
    expect(await integrity(signed({ 'a.class': 'one' }, {}, 'sha1', 'SHA1'))).toEqual([
      'weak-digest a.class: has no digest but sha1, of which other bytes can be made',
      'weak-digest META-INF/KEY.SF: has no digest of the manifest but sha1',
    ])
    expect(await integrity(signed(files, { 'META-INF/KEY.SF': 'Signature-Version: 1.0\r\n\r\n' }))).toEqual([
      'signature-digest META-INF/KEY.SF: has no digest of the manifest',
    ])
  }) // biome-ignore format: long values
})
