import { type KnownCheck, known } from './known.ts'

/** Python and JavaScript. */
export const SCRIPTING_CHECKS: readonly KnownCheck[] = [
  // Python
  known('test', 'pytest py.test', 'https://docs.pytest.org/en/stable/reference/exit-codes.html', {
    statuses: [5],
  }),
  known(
    'test',
    'tox nox nose2 nosetests trial stestr behave robot green',
    'https://tox.wiki/en/latest/cli_interface.html',
  ),
  known('test', 'unittest doctest', 'https://docs.python.org/3/library/unittest.html#unittest.main'),
  known('test', 'coverage', 'https://coverage.readthedocs.io/en/latest/commands/cmd_report.html', {
    commands: ['run', 'report --fail-under'],
  }),
  known(
    'lint',
    'mypy dmypy pyright basedpyright pytype pyre',
    'https://mypy.readthedocs.io/en/stable/command_line.html',
  ),
  known('lint', 'ruff', 'https://docs.astral.sh/ruff/linter/#exit-codes', {
    commands: ['check', 'format --check', 'format --diff', '.', 'src'],
  }),
  known(
    'lint',
    'flake8 pylint pycodestyle pydocstyle pyflakes pyroma vulture interrogate codespell check-manifest xenon pydoclint doc8 deptry pyupgrade',
    'https://pylint.readthedocs.io/en/stable/user_guide/usage/run.html#exit-codes',
  ),
  known(
    'lint',
    'black',
    'https://black.readthedocs.io/en/stable/usage_and_configuration/the_basics.html#check',
    { flags: ['--check', '--diff'] },
  ),
  known(
    'lint',
    'isort yapf autopep8 docformatter autoflake',
    'https://pycqa.github.io/isort/docs/configuration/options.html#check',
    { flags: ['--check', '--check-only', '-c', '--diff', '--exit-code'] },
  ),
  known('publish', 'twine', 'https://twine.readthedocs.io/en/stable/#commands', {
    commands: ['check', 'upload'],
  }),
  known('build', 'build', 'https://build.pypa.io/en/stable/'),
  known('build', 'poetry flit pdm hatch uv rye maturin', 'https://python-poetry.org/docs/cli/', {
    commands: ['build', 'publish', 'check', 'lock --check', 'lock --locked', 'test', 'sdist'],
  }),
  known('test', 'hatch', 'https://hatch.pypa.io/latest/cli/reference/', {
    commands: ['test', 'fmt --check'],
  }),
  known('lint', 'pre-commit prek', 'https://pre-commit.com/#pre-commit-run', { commands: ['run'] }),
  known('lint', 'pip', 'https://pip.pypa.io/en/stable/cli/pip_check/', { commands: ['check'] }),
  known('build', 'cibuildwheel auditwheel', 'https://cibuildwheel.pypa.io/en/stable/'),
  known('build', 'sphinx-build mkdocs', 'https://www.sphinx-doc.org/en/master/man/sphinx-build.html', {
    commands: [],
  }),
  // JavaScript
  known(
    'test',
    'jest vitest mocha ava tap tape c8 nyc karma jasmine wtr uvu qunit testcafe nightwatch wdio cucumber-js bats',
    'https://jestjs.io/docs/cli',
  ),
  known('test', 'playwright', 'https://playwright.dev/docs/test-cli', { commands: ['test'] }),
  known('test', 'cypress', 'https://docs.cypress.io/app/references/command-line#cypress-run-exit-code', {
    commands: ['run', 'verify'],
  }),
  known(
    'lint',
    'eslint oxlint stylelint standard xo tslint jshint htmlhint commitlint markdownlint markdownlint-cli2 publint attw knip depcheck madge dprint remark cspell alex secretlint lockfile-lint size-limit bundlewatch lighthouse lhci pa11y pa11y-ci axe spectral redocly',
    'https://eslint.org/docs/latest/use/command-line-interface#exit-codes',
  ),
  known('lint', 'prettier', 'https://prettier.io/docs/cli#--check', {
    flags: ['--check', '-c', '--list-different', '-l'],
  }),
  known('lint', 'biome', 'https://biomejs.dev/reference/cli/', {
    commands: ['check', 'ci', 'lint', 'format'],
  }),
  known(
    'build',
    'tsc vue-tsc webpack rollup esbuild tsup rolldown',
    'https://www.typescriptlang.org/docs/handbook/compiler-options.html',
  ),
  known(
    'build',
    'vite next nuxt astro ng nx turbo lerna gatsby parcel rush',
    'https://nx.dev/reference/nx-commands',
    {
      commands: [
        'build',
        'test',
        'lint',
        'e2e',
        'check',
        'typecheck',
        'affected',
        'run-many',
        'run',
        'publish',
        'version',
        'rebuild',
        'export',
      ],
    },
  ),
  known('test', 'npm yarn pnpm bun', 'https://docs.npmjs.com/cli/commands/npm-test', {
    commands: ['test', 't', 'publish', 'pack', 'npm publish', 'build', 'lint', 'typecheck', 'check', 'e2e'],
  }),
  known('test', 'node', 'https://nodejs.org/api/test.html', { flags: ['--test'] }),
  known('test', 'deno', 'https://docs.deno.com/runtime/reference/cli/', {
    commands: ['test', 'lint', 'check', 'fmt --check', 'publish', 'bench'],
  }),
  known(
    'publish',
    'changeset semantic-release release-it np vsce ovsx jsr',
    'https://github.com/semantic-release/semantic-release',
    { commands: [] },
  ),
]
