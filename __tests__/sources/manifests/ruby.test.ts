import { describe, expect, test } from 'vitest'
import { manifest, shown } from './read.ts'

const gemspec = (version: string, before = ''): string =>
  `${before}Gem::Specification.new do |s|\n  s.name = "acme-thing"\n  ${version}\nend\n`
const required = 'require_relative "lib/acme/version"\n'
const versionRb = (body: string): Record<string, string> => ({
  'lib/acme/version.rb': `module Acme\n${body}\nend\n`,
})

describe('gemspec', () => {
  test.each<[string, string, Record<string, string>, string]>([
    ['literal', gemspec('s.version = "1.2.3"'), {}, '1.2.3 acme.gemspec:3:16-21'],
    ['frozen', gemspec("s.version     = '1.2.3'.freeze # yes"), {}, '1.2.3 acme.gemspec:3:20-25'],
    ['constant', gemspec('s.version = Acme::VERSION', required), versionRb('  VERSION = "1.2.3"'), '1.2.3 lib/acme/version.rb:2:14-19'],
    ['constant by require', gemspec('s.version = Acme::VERSION', 'require "acme/version"\n'), versionRb("  VERSION = '1.2.3'.freeze"), '1.2.3 lib/acme/version.rb:2:14-19'],
    ['constant by expand_path', gemspec('s.version = Acme::VERSION.dup', 'require File.expand_path("../lib/acme/version", __FILE__)\n'), versionRb('  VERSION = "1.2.3"'), '1.2.3 lib/acme/version.rb:2:14-19'],
    ['parts', gemspec('s.version = Acme::VERSION::STRING', required), versionRb('  MAJOR = 1\n  MINOR = 2\n  TINY = 3\n  PRE = "rc1"\n  STRING = [MAJOR, MINOR, TINY, PRE].compact.join(".")'), '1.2.3.rc1 lib/acme/version.rb:6:12-55'],
    ['parts without one', gemspec('s.version = Acme::VERSION::STRING', required), versionRb('  MAJOR = 1\n  PRE = nil\n  STRING = [MAJOR, PRE].compact.join(".")'), '1 lib/acme/version.rb:4:12-42'],
    ['computed in the file', gemspec('s.version = Acme::VERSION', required), versionRb('  VERSION = File.read("x")'), '? lib/acme/version.rb:2:13-27 `VERSION` in `lib/acme/version.rb` is computed'],
    ['twice in the file', gemspec('s.version = Acme::VERSION', required), versionRb('  VERSION = "1"\n  VERSION = "2"'), '? lib/acme/version.rb:2:13-16 `VERSION` in `lib/acme/version.rb` is computed'],
    ['commented in the file', gemspec('s.version = Acme::VERSION', required), versionRb('  # VERSION = "9"\n  VERSION = "1.2.3"'), '1.2.3 lib/acme/version.rb:3:14-19'],
    ['file not there', gemspec('s.version = Acme::VERSION', required), {}, '? acme.gemspec:4:15-28 `Acme::VERSION` is computed'],
    ['VERSION file', gemspec('s.version = File.read(File.expand_path("../VERSION", __FILE__)).strip'), { VERSION: '1.2.3\n' }, '1.2.3 VERSION:1:1-6'],
    ['interpolated', gemspec('s.version = "1.#{patch}"'), {}, '? acme.gemspec:3:15-27 `"1.#{patch}"` is computed'],
    ['in new', 'Gem::Specification.new "acme", "1.2.3" do |s|\nend\n', {}, '1.2.3 acme.gemspec:1:33-38'],
    ['none', gemspec(''), {}, 'none'],
    ['twice', gemspec('s.version = "1"\n  s.version = "2"'), {}, '? acme.gemspec:3:15-18 the version is set in several places'],
  ])('%s', async (_, text, more, expected) => {
    expect(shown((await manifest({ 'acme.gemspec': text, ...more }, 'acme.gemspec')).version)).toBe(expected)
  }) // biome-ignore format: a table

  test('has a name, and the dependencies that it states', async () => {
    const text = gemspec(
      's.version = "1"\n  s.add_dependency "rack", "~> 3", "!= 3.1"\n  s.add_development_dependency "rake"',
    )
    expect(await manifest({ 'acme.gemspec': text }, 'acme.gemspec')).toMatchObject({
      name: 'acme-thing',
      publishable: true,
      dependencies: [
        {
          name: 'rack',
          range: '~> 3, != 3.1',
          scope: 'runtime',
          at: { startLine: 4, startColumn: 5, endColumn: 19 },
        },
        { name: 'rake', range: '', scope: 'development', group: 'development_dependencies' },
      ],
      undecidedDependencies: [],
    })
    const loop = gemspec('s.version = "1"\n  names.each { |name| s.add_dependency name }')
    expect(await manifest({ 'acme.gemspec': loop }, 'acme.gemspec')).toMatchObject({
      undecidedDependencies: [{ group: 'dependencies', at: { startLine: 4 } }],
    })
  })
})

describe('Gemfile', () => {
  const gemfile = async (text: string, more: Record<string, string> = {}) => {
    const { dependencies, undecidedDependencies } = await manifest({ Gemfile: text, ...more }, 'Gemfile')
    return {
      asked: dependencies.map(({ name, range, scope, marker, at }) =>
        [name, range, scope, marker ?? '', `${at.path}:${at.startLine}:${at.startColumn}`].join(' | '),
      ),
      undecided: undecidedDependencies!.map(({ how, at }) => `${at.path}:${at.startLine} ${how}`),
    }
  }

  test.each<[string, string, string]>([
    ['plain', 'gem "rack"', 'rack |  | runtime |  | Gemfile:1:5'],
    ['in brackets, behind a word of two bytes', "gem('rack', '~> 3') # \u00fc", 'rack | ~> 3 | runtime |  | Gemfile:1:5'],
    ['several requirements', 'gem "rack", ">= 2", "< 4"', 'rack | >= 2, < 4 | runtime |  | Gemfile:1:5'],
    ['a list of them', 'gem "rack", [">= 2", "< 4"]', 'rack | >= 2, < 4 | runtime |  | Gemfile:1:5'],
    ['a variable', 'wanted = "~> 3".freeze\ngem "rack", wanted', 'rack | ~> 3 | runtime |  | Gemfile:2:5'],
    ['a group', 'gem "rake", group: :test', 'rake |  | development |  | Gemfile:1:5'],
    ['groups of which one ships', 'gem "rake", groups: [:test, :production]', 'rake |  | runtime |  | Gemfile:1:5'],
    ['blocks in blocks', 'group :development do\n  group :test do\n    gem "rake"\n  end\nend', 'rake |  | development |  | Gemfile:3:9'],
    ['of the repository', 'gem "own", path: "engines/own"', 'own | file:engines/own | runtime |  | Gemfile:1:5'],
    ['a block of the repository', 'path "engines" do\n  gem "own"\nend', 'own | file:engines | runtime |  | Gemfile:2:7'],
    ['from git', 'gem "x", "~> 1", git: "https://git.example/x", tag: "v1"', 'x | git+https://git.example/x | runtime |  | Gemfile:1:5'],
    ['a platform', 'gem "x", platforms: :jruby', 'x |  | runtime | `platforms:` | Gemfile:1:5'],
    ['a condition', 'gem "x" if RUBY_VERSION > "3"', 'x |  | runtime | RUBY_VERSION > "3" | Gemfile:1:5'],
    ['the other way', 'if ENV["A"]\nelse\n  gem "x"\nend', 'x |  | runtime | ENV["A"] | Gemfile:3:7'],
    ['a case', 'case RUBY_ENGINE\nwhen "jruby"\n  gem "x"\nend', 'x |  | runtime | RUBY_ENGINE | Gemfile:3:7'],
    ['a source', 'source "https://gems.example" do\n  gem "x"\nend', 'x |  | runtime |  | Gemfile:2:7'],
    ['another file', 'eval_gemfile "more/Gemfile"', 'y |  | runtime |  | more/Gemfile:1:5'],
    ['a file that is there', 'more = File.join(File.dirname(__FILE__), "more", "Gemfile")\neval_gemfile(more) if File.exist?(more)', 'y |  | runtime |  | more/Gemfile:1:5'],
    ['a file that is not there', 'eval_gemfile "Gemfile.local" if File.exist?("Gemfile.local")', ''],
    ['nothing that asks', 'source "x"\nruby "3.3"\ngit_source(:own) { |name| name }\nraise "no" if ENV["X"]\n# gem "no"', ''],
  ])('%s', async (_, text, expected) => {
    const { asked, undecided } = await gemfile(text, { 'more/Gemfile': 'gem "y"\n' })
    expect(undecided).toEqual([])
    expect(asked.join('\n')).toBe(expected)
  }) // biome-ignore format: a table

  test.each<[string, string, string]>([
    ['a computed requirement', 'gem "x", ENV["X"]', 'Gemfile:1 `gem "x", ENV["X"]` is computed'],
    ['spread arguments', 'gem "x", *versions', 'Gemfile:1 `gem "x", *versions` is computed'],
    ['spread options', 'gem "x", **options', 'Gemfile:1 `gem "x", **options` is computed'],
    ['a loop', '%w[a b].each { |name| gem name }', "Gemfile:1 `%w[a b].each { |name| gem name }` is not followed"],
    ['a method of its own', 'def own(name)\n  gem name\nend\nown "x"', 'Gemfile:2 `def own(name) gem name end` is not followed\nGemfile:4 `own "x"` is not followed'],
    ['other code', 'instance_eval File.read("x")', 'Gemfile:1 `instance_eval File.read("x")` is not followed'],
    ['another file that is not there', 'eval_gemfile "more"', 'Gemfile:1 the file that `eval_gemfile` takes in is not found in the repository'],
    ['a file out of the repository', 'eval_gemfile "../../x"', 'Gemfile:1 the file that `eval_gemfile` takes in is not found in the repository'],
    ['a variable that is set in a condition', 'wanted = "1"\nif ENV["A"]\n  wanted = "2"\nend\ngem "x", wanted', 'Gemfile:5 `gem "x", wanted` is computed'],
    ['no Ruby', 'gem "x', 'Gemfile:1 the file is no Ruby that can be parsed'],
    ['brackets without end', '['.repeat(100_000), 'Gemfile:1 the file is no Ruby that can be parsed'],
  ])('undecided: %s', async (_, text, expected) => {
    expect((await gemfile(text)).undecided.join('\n')).toBe(expected)
  }) // biome-ignore format: a table

  test('a file that takes in itself ends', async () => {
    const { asked } = await gemfile('gem "x"\neval_gemfile "Gemfile"')
    expect(asked).toHaveLength(1)
  })
})
