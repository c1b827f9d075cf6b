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

  test('has a name, and dependencies that are said to be there; so has a Gemfile', async () => {
    const text = gemspec('s.version = "1"\n  s.add_dependency "rack"')
    const files = { 'acme.gemspec': text, Gemfile: 'source "x"\n# gem "no"\n  gem "rack"\n' }
    expect(await manifest(files, 'acme.gemspec')).toMatchObject({
      name: 'acme-thing',
      publishable: true,
      undecidedDependencies: [{ at: { startLine: 4, startColumn: 5, endColumn: 19 } }],
    })
    expect(await manifest(files, 'Gemfile')).toMatchObject({
      publishable: false,
      version: null,
      undecidedDependencies: [{ group: 'gems', at: { startLine: 3 } }],
    })
  })
})
