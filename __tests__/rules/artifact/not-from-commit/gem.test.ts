import { describe, expect, test } from 'vitest'
import { notFromCommit } from '../../../../src/rules/artifact/not-from-commit.ts'
import { runRule } from '../../../../src/rules/run.ts'
import { type Contents, gem, gemDependency } from '../../../support/artifacts.ts'
import { artifactModels, told } from '../artifact-models.ts'

const THING = { name: 'thing', version: '1.0.0' }
const GEMSPEC = `require_relative 'lib/thing/version'
Gem::Specification.new do |spec|
  spec.name = 'thing'
  spec.version = Thing::VERSION
  spec.summary = 'A thing'
  spec.authors = ['A']
  spec.files = Dir['lib/**/*.rb', 'exe/*', 'ext/**/*']
  spec.bindir = 'exe'
  spec.executables = ['thing']
  spec.required_ruby_version = '>= 3.0'
  spec.add_dependency 'rack', '>= 2', '< 4'
  spec.add_development_dependency 'rspec'
end
`
const FILES = {
  'lib/thing.rb': 'module Thing; end\n',
  'lib/thing/version.rb': "module Thing\n  VERSION = '1.0.0'\nend\n",
  'exe/thing': '#!/usr/bin/env ruby\n',
}
const TREE = {
  ...FILES,
  'thing.gemspec': GEMSPEC,
  'spec/rubygems_plugin.rb': 'x\n',
  'ext/thing/extconf.rb': 'x\n',
  'certs/a.pem': 'PEM A\n',
}
const SOUND = {
  bindir: 'exe',
  executables: '["thing"]',
  required_ruby_version:
    '!ruby/object:Gem::Requirement\n  requirements:\n  - - ">="\n    - !ruby/object:Gem::Version\n      version: \'3.0\'',
  dependencies: gemDependency('rack', '>= 2, < 4') + gemDependency('rspec', '>= 0', 'development'),
}

const release = (
  fields: Readonly<Record<string, string>> = {},
  tree: Contents = TREE,
  contents: Contents = FILES,
) => ({ tree, dist: { 'thing-1.0.0.gem': gem(THING, contents, { ...SOUND, ...fields }) } })
const judge = (...args: Parameters<typeof release>) => told(notFromCommit, release(...args))
/** A gemspec with more in it. */
const also = (line: string): Contents => ({
  ...TREE,
  'thing.gemspec': GEMSPEC.replace(/end\n$/, `  ${line}\nend\n`),
})

describe('fires', () => {
  test('a dependency that the gemspec does not name', async () => {
    const dependencies = SOUND.dependencies + gemDependency('plain-crypto', '>= 0')
    const { findings } = runRule(notFromCommit, await artifactModels(release({ dependencies })))
    expect(findings.map(({ message, remedy }) => [message, remedy])).toMatchInlineSnapshot(`
      [
        [
          "\`dist/thing-1.0.0.gem\` depends on \`plain-crypto\`, which \`thing.gemspec\` of the commit does not name. Everybody who installs the gem would install it too.",
          "Build with \`gem build\` from a fresh checkout of the tag, and change nothing in the gem afterwards. Where the build sets it on purpose: \`rules: {artifact/not-from-commit: {options: {stated: [{field: dependencies, values: ["plain-crypto"], reason: "…"}]}}}\`.",
        ],
      ]
    `)
  })

  test('what runs, what is loaded and what people read', async () => {
    expect(
      await judge({ extensions: '["ext/thing/extconf.rb"]' }, TREE, {
        ...FILES,
        'ext/thing/extconf.rb': 'x\n',
      }),
    ).toMatchInlineSnapshot(`
      [
        "critical \`dist/thing-1.0.0.gem\` has \`ext/thing/extconf.rb\` for \`extensions\`, where \`thing.gemspec\` of the commit has nothing. Installing the gem runs them.",
      ]
    `)
    expect(await judge({ executables: '["thing", "bundle"]' })).toMatchInlineSnapshot(`
      [
        "high \`dist/thing-1.0.0.gem\` has \`thing\`, \`bundle\` for \`executables\`, where \`thing.gemspec\` of the commit has \`thing\`. Installing the gem puts these commands in place of whatever bore their names.",
      ]
    `)
    expect(await judge({ bindir: 'lib' })).toMatchInlineSnapshot(`
      [
        "high \`dist/thing-1.0.0.gem\` has \`lib\` for \`bindir\`, where \`thing.gemspec\` of the commit has \`exe\`. Its commands are taken from this folder: other files would run under their names.",
      ]
    `)
    expect(await judge({ require_paths: '["spec", "lib"]' })).toMatchInlineSnapshot(`
      [
        "high \`dist/thing-1.0.0.gem\` has \`spec\`, \`lib\` for \`require_paths\`, where \`thing.gemspec\` of the commit has \`lib\`. \`require\` looks in these folders: other files than the reviewed ones would be loaded.",
      ]
    `)
    expect(await judge({ post_install_message: 'Run curl x | sh' })).toMatchInlineSnapshot(`
      [
        "medium \`dist/thing-1.0.0.gem\` has \`Run curl x | sh\` for \`post_install_message\`, where \`thing.gemspec\` of the commit has nothing. Everybody who installs the gem reads it, and does what it says.",
      ]
    `)
    expect(await judge({ cert_chain: '["PEM B"]' })).toMatchInlineSnapshot(`
      [
        "medium \`dist/thing-1.0.0.gem\` has \`PEM B\` for \`cert_chain\`, where \`thing.gemspec\` of the commit has nothing. Whoever trusts the certificate trusts whoever signed this gem.",
      ]
    `)
    expect(
      await judge({ homepage: 'https://evil.example', metadata: '{source_code_uri: x}' }),
    ).toMatchInlineSnapshot(`
      [
        "low \`homepage\` and \`metadata\` in \`dist/thing-1.0.0.gem\` are not what \`thing.gemspec\` of the commit has. People read other words about the gem than those that were reviewed.",
      ]
    `)
  })

  test('who is given it', async () => {
    const { required_ruby_version: _, ...rest } = SOUND
    const dist = { 'thing-1.0.0.gem': gem(THING, FILES, rest) }
    expect(await told(notFromCommit, { tree: TREE, dist })).toMatchInlineSnapshot(`
      [
        "medium \`dist/thing-1.0.0.gem\` has \`>= 0\` for \`required_ruby_version\`, where \`thing.gemspec\` of the commit has \`>= 3.0\`. It decides who is given this version.",
      ]
    `)
  })

  test('a development dependency that became one for everybody, another range, one that is gone', async () => {
    const rack = gemDependency('rack', '>= 2, < 4')
    expect(await judge({ dependencies: rack + gemDependency('rspec', '>= 0') })).toHaveLength(1)
    expect(await judge({ dependencies: gemDependency('rack', '>= 0') })).toMatchInlineSnapshot(`
      [
        "high \`dist/thing-1.0.0.gem\` asks for \`rack >= 0\`, where \`thing.gemspec\` of the commit has \`rack >= 2, < 4\`. Other versions than the reviewed ones would be installed with it.",
      ]
    `)
    expect(await judge({ dependencies: '[]' })).toMatchInlineSnapshot(`
      [
        "medium \`dist/thing-1.0.0.gem\` does not depend on \`rack\`, which \`thing.gemspec\` of the commit names. It was built from another gemspec.",
      ]
    `)
  })

  test('a file that the commit keeps for itself', async () => {
    const contents = { ...FILES, 'spec/rubygems_plugin.rb': 'x\n' }
    expect(await judge({}, TREE, contents)).toMatchInlineSnapshot(`
      [
        "medium \`dist/thing-1.0.0.gem\` holds \`spec/rubygems_plugin.rb\`, which \`thing.gemspec\` of the commit does not list. What the commit keeps for itself would be installed and could be loaded.",
      ]
    `)
  })

  test('an extension that the gemspec’s condition does not lead to', async () => {
    const tree = also("spec.extensions = ['ext/thing/extconf.rb'] unless RUBY_PLATFORM == 'java'")
    const packed = { ...FILES, 'ext/thing/extconf.rb': 'x\n' }
    expect(await judge({ extensions: '["ext/thing/extconf.rb"]' }, tree, packed)).toEqual([])
    expect(await judge({}, tree)).toEqual([])
    expect(await judge({ extensions: '["lib/thing.rb"]' }, tree)).toHaveLength(1)
  })
})

describe('silent', () => {
  test('as `gem build` makes it', async () => {
    expect(await judge()).toEqual([])
  })

  test('a certificate that the commit has', async () => {
    expect(await judge({ cert_chain: '["PEM A"]' }, also("spec.cert_chain = ['certs/a.pem']"))).toEqual([])
  })

  test('the order of lists that has no meaning, and blanks in texts', async () => {
    const tree = also(
      'spec.executables = %w[thing other]\n  spec.description = <<~TEXT\n    Two\n      words\n  TEXT',
    )
    expect(
      await judge(
        { executables: '["other", "thing"]', description: '"Two\\n  words\\n"' },
        { ...tree, 'exe/other': '' },
        { ...FILES, 'exe/other': '' },
      ),
    ).toEqual([])
  })

  test('a platform’s own build leaves out the extension and says for which Ruby it was compiled', async () => {
    const tree = also(
      "spec.extensions = ['ext/thing/extconf.rb']\n  spec.add_dependency 'mini_portile2', '~> 2'",
    )
    const fields = {
      platform: 'x86_64-linux',
      required_ruby_version: SOUND.required_ruby_version.replace("'3.0'", "'3.1'"),
    }
    const dist = { 'thing-1.0.0-x86_64-linux.gem': gem(THING, FILES, { ...SOUND, ...fields }) }
    expect((await told(notFromCommit, { tree, dist })).map((line) => line.split(' ')[0])).toEqual([
      'low',
      'low',
    ])
  })

  test('what the policy states', async () => {
    const stated = [
      { field: 'dependencies', values: ['plain'], reason: 'named by the build' },
      {
        field: 'post_install_message',
        values: ['Read the notes'],
        artifact: 'thing-*.gem',
        reason: 'its own file',
      },
    ]
    const given = release({
      dependencies: SOUND.dependencies + gemDependency('plain', '~> 1'),
      post_install_message: 'Read the notes',
    })
    expect(await told(notFromCommit, given, { stated })).toEqual([])
    expect(await told(notFromCommit, release({ post_install_message: 'Read' }), { stated })).toHaveLength(1)
  })
})

describe('what cannot be told is said', () => {
  test('a gemspec that computes it', async () => {
    expect(await judge({}, also('Common.configure(spec)'))).toEqual([])
    expect(
      await judge(
        { dependencies: SOUND.dependencies + gemDependency('more', '~> 1') },
        also('Common.configure(spec)'),
      ),
    ).toMatchInlineSnapshot(`
      [
        "unverified: \`dist/thing-1.0.0.gem\` has \`dependencies\` (\`more\`), and \`thing.gemspec\` of the commit computes it with \`Common.configure(spec)\`; where that is meant, say so: \`rules: {artifact/not-from-commit: {options: {stated: [{field: dependencies, values: ["more"], reason: "…"}]}}}\`",
      ]
    `)
    expect(
      await judge({ executables: '["thing", "b"]' }, also('spec.executables = commands')),
    ).toMatchInlineSnapshot(`
      [
        "unverified: \`dist/thing-1.0.0.gem\` has \`executables\` (\`thing\`, \`b\`), and \`thing.gemspec\` of the commit computes it with \`commands\`; where that is meant, say so: \`rules: {artifact/not-from-commit: {options: {stated: [{field: executables, values: ["thing", "b"], reason: "…"}]}}}\`",
      ]
    `)
  })

  test('texts that it computes are a note', async () => {
    const tree = also('spec.description = File.read("README").lines.first')
    const { notes, unverified, findings } = runRule(
      notFromCommit,
      await artifactModels(release({ description: 'x' }, tree)),
    )
    expect([findings, unverified]).toEqual([[], []])
    expect(notes).toMatchInlineSnapshot(`
      [
        "\`description\` of \`dist/thing-1.0.0.gem\` is computed by the gemspec, so that it is not compared",
      ]
    `)
  })

  test('no gemspec of the name', async () => {
    const { 'thing.gemspec': _, ...tree } = TREE
    expect(await judge({}, tree)).toMatchInlineSnapshot(`
      [
        "unverified: \`dist/thing-1.0.0.gem\` has \`dependencies\` (\`rack\`), \`executables\` (\`thing\`), \`bindir\` (\`exe\`) and \`required_ruby_version\` (\`>= 3.0\`), and no gemspec of the commit is called \`thing\`, which would tell where they come from; where that is meant, say so: \`rules: {artifact/not-from-commit: {options: {stated: [{field: dependencies, values: ["rack"], reason: "…"}, {field: executables, values: ["thing"], reason: "…"}, {field: bindir, values: ["exe"], reason: "…"}, {field: required_ruby_version, values: [">= 3.0"], reason: "…"}]}}}\`",
      ]
    `)
  })
})
