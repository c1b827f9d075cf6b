import { type KnownCheck, known } from './known.ts'

/** Go, Rust, C, JVM, .NET, Ruby, PHP and others. */
export const COMPILED_CHECKS: readonly KnownCheck[] = [
  // Go, Rust, C and C++
  known('test', 'go', 'https://pkg.go.dev/cmd/go', {
    commands: ['test', 'vet', 'build', 'mod verify', 'mod tidy -diff', 'generate', 'install'],
  }),
  known(
    'lint',
    'golangci-lint staticcheck revive errcheck ineffassign golint gotestsum gocyclo nilaway',
    'https://golangci-lint.run/docs/configuration/cli/',
  ),
  known('publish', 'goreleaser', 'https://goreleaser.com/cmd/goreleaser/', {
    commands: ['release', 'check', 'build'],
  }),
  known('test', 'cargo', 'https://doc.rust-lang.org/cargo/commands/cargo-test.html', {
    commands: [
      'test',
      't',
      'nextest',
      'clippy',
      'check',
      'build',
      'b',
      'fmt --check',
      'fmt -- --check',
      'fmt --all',
      'doc',
      'bench',
      'publish',
      'package',
      'hack',
      'semver-checks',
      'miri',
      'tarpaulin',
      'llvm-cov',
      'msrv',
      'insta test',
      'fuzz',
      'careful',
      'public-api',
    ],
  }),
  known(
    'lint',
    'rustfmt gofmt clang-format',
    'https://github.com/rust-lang/rustfmt#checking-style-on-a-ci-server',
    { flags: ['--check', '--dry-run', '-n', '--Werror', '-Werror'] },
  ),
  known(
    'build',
    'make gmake ninja meson bazel bazelisk buck2 scons cmake xmake just task mage rake invoke earthly dagger msbuild xcodebuild swift zig stack cabal dune sbt mill lein rebar3 gleam flutter dart nix nix-build dotnet-cake nuke',
    'https://www.gnu.org/software/make/manual/html_node/Running.html',
    { commands: [] },
  ),
  known('test', 'ctest valgrind', 'https://cmake.org/cmake/help/latest/manual/ctest.1.html'),
  known(
    'lint',
    'cppcheck clang-tidy cpplint include-what-you-use infer',
    'https://cppcheck.sourceforge.io/manual.html',
  ),
  // JVM, .NET, Ruby, PHP, others
  known(
    'test',
    'gradle gradlew gradlew.bat mvn mvnw mvnd ant',
    'https://maven.apache.org/ref/current/maven-embedder/cli.html',
    { commands: [] },
  ),
  known(
    'lint',
    'ktlint detekt checkstyle pmd spotbugs scalafmt',
    'https://pinterest.github.io/ktlint/latest/install/cli/',
  ),
  known('test', 'dotnet', 'https://learn.microsoft.com/dotnet/core/tools/dotnet-test', {
    commands: [
      'test',
      'build',
      'publish',
      'pack',
      'format',
      'nuget push',
      'nuget verify',
      'msbuild',
      'vstest',
      'cake',
      'nuke',
    ],
  }),
  known(
    'test',
    'rspec cucumber minitest rubocop standardrb reek erb_lint erblint haml-lint sorbet srb steep',
    'https://rspec.info/features/3-13/rspec-core/command-line/exit-status/',
  ),
  known('publish', 'gem', 'https://guides.rubygems.org/command-reference/', { commands: ['push', 'build'] }),
  known(
    'test',
    'phpunit pest phpstan psalm phpcs phpmd php-cs-fixer pint rector phan paratest codecept behat deptrac infection',
    'https://docs.phpunit.de/en/12.0/textui.html',
  ),
  known('test', 'mix', 'https://hexdocs.pm/mix/Mix.Tasks.Test.html', {
    commands: ['test', 'credo', 'dialyzer', 'format --check-formatted', 'compile', 'docs', 'hex.publish'],
  }),
  known(
    'lint',
    'swiftlint swiftformat luacheck stylua hlint ormolu fourmolu',
    'https://github.com/realm/SwiftLint',
  ),
  known('test', 'fastlane', 'https://docs.fastlane.tools/', { commands: [] }),
]
