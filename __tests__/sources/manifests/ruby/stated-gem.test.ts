import { describe, expect, test } from 'vitest'
import { readManifests } from '../../../../src/sources/manifests/index.ts'
import type { StatedGem } from '../../../../src/sources/manifests/model.ts'
import type { Contents } from '../../../support/artifacts.ts'
import { memoryFiles } from '../../../support/memory-files.ts'

const TREE = {
  'lib/thing.rb': '',
  'lib/thing/version.rb': "module Thing\n  VERSION = '1.2.3'\nend\n",
  'exe/thing': '',
  'exe/other': '',
  'bin/setup': '',
  'spec/thing_spec.rb': '',
  '.rubocop.yml': '',
  'README.md': '',
  VERSION: '1.2.3\n',
  'certs/a.pem': 'PEM\n',
}

async function gemOf(gemspec: string, tree: Contents = TREE): Promise<StatedGem> {
  const { manifests, coverage } = await readManifests(
    memoryFiles({ ...tree, 'thing.gemspec': gemspec }),
    () => null,
  )
  expect(coverage.skipped).toEqual([])
  return manifests.find(({ format }) => format === 'gemspec')!.gem!
}

const spec = (body: string, before = ''): string =>
  `${before}\nGem::Specification.new do |spec|\n  spec.name = 'thing'\n  spec.version = '1.2.3'\n${body}\nend\n`

/** One line a value: `a, b`, with `<=` in front where some may be missing, and why there may be others. */
async function field(name: string, body: string, before = ''): Promise<string[]> {
  const { values, undecided } = (await gemOf(spec(body, before))).fields[name]!
  return [
    ...values.map(({ items, atMost }) => `${atMost ? '<= ' : ''}${items.join(', ')}`),
    ...(undecided === null ? [] : [`? ${undecided}`]),
  ]
}

async function dependencies(body: string, before = ''): Promise<string[]> {
  const { dependencies: all, undecidedDependencies } = await gemOf(spec(body, before))
  return [
    ...all.map(
      ({ name, requirement, scope, always }) =>
        `${always ? '' : 'maybe '}${name} ${requirement === null ? '?' : requirement.join(' ')} ${scope}`,
    ),
    ...(undecidedDependencies === null ? [] : [`? ${undecidedDependencies}`]),
  ]
}

describe('literal values', () => {
  test.each<[field: string, body: string, value: string]>([
    ['executables', 'spec.executables = [\'a\', "b"]', 'a, b'],
    ['executables', 'spec.executables = %w[a b].freeze', 'a, b'],
    ['executables', 'spec.executables << "a" << "b"', 'a, b'],
    ['executables', 'spec.executable = "a"', 'a'],
    ['executables', 'spec.executables = %w[a]\n  spec.executables += ["b"]', 'a, b'],
    ['executables', 'spec.executables.push("a", "b")', 'a, b'],
    ['bindir', "spec.bindir = 'exe'.freeze", 'exe'],
    ['require_paths', 'spec.require_paths = %w(lib ext)', 'lib, ext'],
    ['require_paths', 'spec.require_path = :lib', 'lib'],
    ['extensions', "spec.extensions = ['ext/extconf.rb']", 'ext/extconf.rb'],
    ['platform', 'spec.platform = Gem::Platform::RUBY', 'ruby'],
    ['required_ruby_version', "spec.required_ruby_version = ['>= 2.7', '< 4']", '>= 2.7, < 4'],
    ['required_ruby_version', "spec.required_ruby_version = Gem::Requirement.new('>= 2.7')", '>= 2.7'],
    ['post_install_message', 'spec.post_install_message = <<~TEXT\n    Read #{1}.\n  TEXT', 'Read 1.\n'],
    ['summary', 'spec.summary = "#{spec.name} #{spec.version}"', 'thing 1.2.3'],
    ['metadata', "spec.metadata['a'] = 'b'", 'a: b'],
    ['metadata', "spec.metadata = { 'a' => 'b', c: 'd' }", 'a: b, c: d'],
    ['cert_chain', "spec.cert_chain = ['certs/a.pem']", 'certs/a.pem'],
    ['authors', '', ''],
  ])('%s: %s', async (name, body, value) => {
    expect(await field(name, body)).toEqual([value])
  })

  test('constants and files of the commit', async () => {
    const required = "require_relative 'lib/thing/version'"
    expect(await field('summary', 'spec.summary = "v#{Thing::VERSION}"', required)).toEqual(['v1.2.3'])
    const read = "version = File.read(File.expand_path('VERSION', __dir__)).strip"
    expect(await dependencies("spec.add_dependency 'thing-core', version", read)).toEqual([
      'thing-core 1.2.3 runtime',
    ])
  })
})

describe('lists of files', () => {
  test.each<[body: string, files: string]>([
    ["spec.files = Dir['lib/**/*.rb', '*.md']", 'lib/thing.rb, lib/thing/version.rb, README.md'],
    ["spec.files = Dir.glob('{exe,bin}/*') + %w[README.md]", 'bin/setup, exe/other, exe/thing, README.md'],
    [
      "spec.files = Dir.glob('*', File::FNM_DOTMATCH).select { |f| File.file?(f) }.grep(/^\\./)",
      '.rubocop.yml',
    ],
    ['spec.files = `git ls-files -- lib/*`.split("\\n")', 'lib/thing.rb, lib/thing/version.rb'],
    ['spec.files = `git ls-files -z exe bin`.split("\\x0")', 'bin/setup, exe/other, exe/thing'],
    [
      "spec.files = Dir['lib/**/*', 'spec/**/*'].reject { |f| f.start_with?('spec/') || File.directory?(f) }",
      'lib/thing.rb, lib/thing/version.rb',
    ],
    ["spec.files = Dir['exe/*'].map { |f| File.basename(f) }", 'other, thing'],
  ])('%s', async (body, files) => {
    expect(await field('files', body)).toEqual([files])
  })

  test('what `bundle gem` writes', async () => {
    const body = `
  spec.files = Dir.chdir(__dir__) do
    \`git ls-files -z\`.split("\\x0").reject do |f|
      (File.expand_path(f) == __FILE__) ||
        f.start_with?(*%w[bin/ test/ spec/ features/ .git .circleci appveyor Gemfile])
    end
  end
  spec.bindir = "exe"
  spec.executables = spec.files.grep(%r{\\Aexe/}) { |f| File.basename(f) }`
    expect(await field('executables', body)).toEqual(['other, thing'])
    const newer = `
  gemspec = File.basename(__FILE__)
  spec.files = IO.popen(%w[git ls-files -z], chdir: __dir__, err: IO::NULL) do |ls|
    ls.readlines("\\x0", chomp: true).reject do |f|
      (f == gemspec) || f.start_with?(*%w[bin/ spec/ .rub certs/])
    end
  end`
    expect(await field('files', newer)).toEqual([
      'README.md, VERSION, exe/other, exe/thing, lib/thing.rb, lib/thing/version.rb',
    ])
  })

  test('a filter that is not followed leaves what was there, or less', async () => {
    expect(await field('executables', "spec.executables = Dir['exe/*'].reject { |f| system(f) }")).toEqual([
      '<= exe/other, exe/thing',
    ])
    expect(await field('executables', 'spec.executables = %w[a b]\n  spec.executables -= skipped')).toEqual([
      '<= a, b',
    ])
  })
})

describe('dependencies', () => {
  test.each<[body: string, found: readonly string[]]>([
    ["spec.add_dependency 'a'", ['a  runtime']],
    ["spec.add_runtime_dependency('a', '>= 1', '< 3')", ['a >= 1 < 3 runtime']],
    ["spec.add_dependency 'a', ['>= 1', '< 3']", ['a >= 1 < 3 runtime']],
    ["spec.add_development_dependency %q{a}, '~> 1'.freeze", ['a ~> 1 development']],
    ["%w[a b].each { |name| spec.add_dependency name, '1' }", ['a 1 runtime', 'b 1 runtime']],
    ["{ 'a' => '~> 1' }.each { |name, range| spec.add_dependency(name, range) }", ['a ~> 1 runtime']],
    ["spec.add_dependency 'a', *['>= 1']", ['a >= 1 runtime']],
    ["spec.add_dependency 'a', range", ['a ? runtime']],
    ["if RUBY_PLATFORM =~ /java/\n    spec.add_dependency 'a'\n  end", ['maybe a  runtime']],
    ["spec.add_dependency 'a' unless ENV['X']", ['maybe a  runtime']],
    ["unless spec.respond_to?(:metadata)\n    raise 'old'\n  end\n  spec.add_dependency 'a'", ['a  runtime']],
    [
      "if spec.respond_to?(:add_runtime_dependency) then\n    spec.add_runtime_dependency('a')\n  else\n    spec.add_dependency('b')\n  end",
      ['a  runtime'],
    ],
  ])('%s', async (body, found) => {
    expect(await dependencies(body)).toEqual(found)
  })
})

describe('what is not followed is said', () => {
  test('one field alone, where the rest is literal', async () => {
    expect(await field('executables', "spec.executables = commands('exe')")).toEqual(["? commands('exe')"])
    expect(await field('bindir', "spec.executables = commands('exe')\n  spec.bindir = 'exe'")).toEqual([
      'exe',
    ])
    expect(await field('require_paths', 'spec.require_paths = [File.expand_path("lib", __dir__)]')).toEqual([
      '? a path of the machine that builds',
    ])
  })

  test('both ways of a condition', async () => {
    const body = "spec.platform = ENV['P'] == 'x' ? 'java' : 'ruby'"
    expect(await field('platform', body)).toEqual(["? ENV['P'] == 'x' ? 'java' : 'ruby'"])
    const branches = "if ENV['P']\n    spec.platform = 'java'\n  else\n    spec.platform = 'ruby'\n  end"
    expect(await field('platform', branches)).toEqual(['ruby', 'java'])
    expect(
      await field('extensions', "spec.extensions = %w[a]\n  spec.extensions << 'b' if ENV['B']"),
    ).toEqual(['a', 'a, b'])
    const rescued = "begin\n    spec.bindir = 'exe'\n  rescue StandardError\n    spec.bindir = 'bin'\n  end"
    expect(await field('bindir', rescued)).toEqual(['bin', 'exe'])
  })

  test.each<[body: string]>([
    ['Common.configure(spec)'],
    ['spec.instance_variable_set(:@extensions, %w[x])'],
    ['send(:configure, spec)'],
    ['spec.tap { |one| one.extensions = %w[x] }'],
    ['eval File.read("more.rb")'],
    ['while true\n    spec.extensions << "x"\n  end'],
    ['spec.extensions, spec.bindir = %w[x], "y"'],
  ])('a specification that goes where it is not followed: %s', async (body) => {
    expect(await field('extensions', body)).toEqual([expect.any(String), expect.stringMatching(/^\? /)])
  })

  test('under another name it is the same', async () => {
    expect(await field('extensions', 'other = spec\n  other.extensions = %w[x]')).toEqual(['x'])
    expect(await field('extensions', '[spec].each { |one| one.extensions = %w[x] }')).toEqual(['x'])
  })

  test('what a list that RubyGems copies is added to', async () => {
    expect(await field('require_paths', "spec.require_paths << 'ext'")).toEqual(['lib', 'lib, ext'])
    expect(await field('require_paths', "spec.require_paths += ['ext']")).toEqual([
      'lib',
      "? spec.require_paths += ['ext']",
    ])
  })

  test('a variable that a condition sets', async () => {
    const body = "name = 'a'\n  name = 'b' if ENV['X']\n  spec.add_dependency name"
    expect(await dependencies(body)).toEqual(['? spec.add_dependency name'])
  })

  test('no specification, several, and what is no Ruby', async () => {
    for (const text of [
      'puts 1\n',
      `${spec('')}${spec('')}`,
      'Gem::Specification.new do |spec|\n',
      '{{ name }}',
    ])
      expect((await gemOf(text)).undecidedDependencies).toEqual(expect.any(String))
  })

  test('files that only cost time and memory', async () => {
    const deep = `x = ${'['.repeat(30_000)}${']'.repeat(30_000)}\n`
    expect((await gemOf(spec('', deep))).undecidedDependencies).toBe('the file is no Ruby that can be parsed')
    // and the parser is whole again afterwards
    expect(await field('bindir', "spec.bindir = 'exe'")).toEqual(['exe'])
    const words = `%w[${'a '.repeat(300)}]`
    const loops = `${words}.each { |a| ${words}.each { |b| ${words}.each { |c| spec.add_dependency c } } }`
    expect((await gemOf(spec(loops))).undecidedDependencies).toBe('it takes too long to follow')
  })
})
