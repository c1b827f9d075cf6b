import { describe, expect, test } from 'vitest'
import { repositoryPath } from '../../../../src/location.ts'
import { locate } from '../../../../src/sources/workflows/locate.ts'
import { makefileSettings, readMakefile } from '../../../../src/sources/workflows/tasks/makefile.ts'

const read = (text: string) => readMakefile(text, repositoryPath('Makefile'))

/** `target(needs): what each shell gets`, `-` before a line whose failure is ignored. */
function shown(text: string): readonly string[] {
  return read(text).tasks.map(({ name, needs, lines }) => {
    const scripts = lines.map(({ script, ignored }) => `${ignored === null ? '' : '-'}${script.text.value}`)
    return `${name}(${needs.join(' ')}): ${JSON.stringify(scripts)}`
  })
}

describe('a Makefile', () => {
  test.each([
    ['a rule', 'lint: deps\n\truff check .\n\tmypy\n', ['lint(deps): ["ruff check .","mypy"]']],
    ['prefixes', 'x:\n\t@-echo a\n\t- @ b\n\t+c\n\t@d\n', ['x(): ["-echo a","-b","c","d"]']],
    ['several targets', 'a b: c | d\n\te\n', ['a(c d): ["e"]', 'b(c d): ["e"]']],
    ['a recipe on the rule’s line', 'x: y ; pytest\n', ['x(y): ["pytest"]']],
    ['double colon', 'x::\n\ta\n', ['x(): ["a"]']],
    ['no recipe', '.PHONY: x\nx: y\n', ['x(y): []']],
    [
      'dollars and literals',
      'T = pytest $(F)\nF := -x\nx:\n\t$(T) $$HOME ${F}\n',
      ['x(): ["pytest -x $HOME -x"]'],
    ],
    [
      'what only the run knows',
      'x:\n\t$(shell ls) $@ $(UNKNOWN) a\n',
      ['x(): ["${computed_by_make} ${computed_by_make} ${computed_by_make} a"]'],
    ],
    ['a variable set in two ways', 'T = a\nT = b\nx:\n\t$(T)\n', ['x(): ["${computed_by_make}"]']],
    ['$(MAKE)', 'x:\n\t$(MAKE) -C sub lint\n', ['x(): ["make -C sub lint"]']],
    ['a continued line', 'x:\n\ta && \\\n\t  b\n\tc\n', ['x(): ["a && \\\\\\n  b","c"]']],
    ['a continued rule', 'x: a \\\n   b\n\tc\n', ['x(a b): ["c"]']],
    ['conditionals inside a recipe', 'x:\nifeq ($(A),1)\n\ta\nelse\n\tb\nendif\n', ['x(): ["a","b"]']],
    [
      'comments and blank lines',
      'x: # why\n\n# c\n\ta # kept for the shell\n',
      ['x(): ["a # kept for the shell"]'],
    ],
    ['.IGNORE for all', '.IGNORE:\nx:\n\ta\n', ['x(): ["-a"]']],
    ['.IGNORE for one', '.IGNORE: y\nx:\n\ta\ny:\n\tb\n', ['x(): ["a"]', 'y(): ["-b"]']],
    ['.ONESHELL', '.ONESHELL:\nx:\n\ta\n\t-b\n', ['x(): ["a\\nb"]']],
    [
      'one shell: a function over several lines',
      '.ONESHELL:\nx:\n\t$(foreach v, a b,\n\t\t$(info $v)\n\t)\n\tc || true\n',
      ['x(): ["${computed_by_make}\\nc || true"]'],
    ],
    ['a tab outside of recipes', 'ifeq ($(A),b)\n\tC = d\nendif\nx:\n\t$(C)\n', ['x(): ["d"]']],
    ['another prefix', '.RECIPEPREFIX = >\nx:\n>a\n>-b\n', ['x(): ["a","-b"]']],
    ['define', 'define D\nx: y\n\ta\nendef\nz:\n\tb\n', ['z(): ["b"]']],
    ['patterns are no target', '%.o: %.c\n\tcc\nx:\n\ta\n', ['x(): ["a"]']],
    ['assignments for one target', 'x: A = b\nx: export C := d\nx:\n\te\n', ['x(): ["e"]']],
    ['CRLF', 'x: y\r\n\ta\r\n\tb\r\n', ['x(y): ["a","b"]']],
    ['no newline at the end', 'x:\n\ta', ['x(): ["a"]']],
    ['computed prerequisites', 'D = d\nx: $(wildcard *.c) $(D) e\n', ['x(d e): []']],
  ])('%s', (_, text, expected) => {
    expect(shown(text)).toEqual(expected)
  })

  test.each([
    ['', { name: 'sh', errexit: false, pipefail: false }],
    ['SHELL := /bin/bash\n', { name: 'bash', errexit: false, pipefail: false }],
    [
      'SHELL = /usr/bin/env bash\n.SHELLFLAGS := -eu -o pipefail -c\n',
      { name: 'bash', errexit: true, pipefail: true },
    ],
    ['SHELL = $(shell which bash)\n', { name: 'bash', errexit: false, pipefail: false }],
    ['SHELL = $(MY)\n', { name: 'unknown' }],
    ['SHELL = python3\n', { name: 'unknown' }],
    ['ifdef V\n.SHELLFLAGS := -cex\nelse\n.SHELLFLAGS := -ce\nendif\n', { errexit: true, pipefail: false }],
    ['.SHELLFLAGS = $(FLAGS)\n', { errexit: true, pipefail: true }],
    ['.SHELLFLAGS += -e\n', { errexit: true, pipefail: true }],
  ])('its shell: %j', (head, shell) => {
    expect(read(`${head}x:\n\ta\n`).tasks[0]!.lines[0]!.script.shell).toMatchObject(shell)
  })

  test('settings of a file that is included hold', () => {
    const other = makefileSettings(
      'SHELL := /bin/bash\n.SHELLFLAGS := -eo pipefail -c\n.IGNORE: x\nT = pytest\n',
      repositoryPath('mk/init.mk'),
    )
    const [task] = readMakefile('include mk/init.mk\nx:\n\t$(T)\n', repositoryPath('Makefile'), [other]).tasks
    expect(task!.lines[0]).toMatchObject({
      script: { text: { value: 'pytest' }, shell: { name: 'bash', errexit: true, pipefail: true } },
      ignored: { path: 'mk/init.mk', startLine: 3 },
    })
  })

  test('includes, computed ones left out', () => {
    expect(read('D = mk\ninclude $(D)/a.mk b.mk\n-include $(wildcard *.d) x*.mk\n').includes).toEqual([
      'mk/a.mk',
      'b.mk',
    ])
  })

  test('places are those of the file, behind expansions and in continued lines, too', () => {
    const text = 'T = pytest\nx:\n\t@$(T) $$A || true\n\t-a && \\\n\t b || true\n'
    const { lines } = read(text).tasks[0]!
    const at = (line: number, what: string) => {
      const { text } = lines[line]!.script
      const { startLine, startColumn } = locate(text, text.value.indexOf(what))
      return `${startLine}:${startColumn}`
    }
    expect([at(0, 'pytest'), at(0, '$A'), at(0, '||'), at(1, 'a'), at(1, 'b'), at(1, '||')]).toEqual([
      '3:3',
      '3:8',
      '3:12',
      '4:3',
      '5:3',
      '5:5',
    ])
    expect(lines[1]!.ignored).toMatchObject({ startLine: 4, startColumn: 2 })
  })

  test('hostile text costs no more than its length', () => {
    const started = performance.now()
    read(
      `A = $(A)$(A)\n${'x: '.repeat(20_000)}\n${'a'.repeat(50_000)}\n${'$('.repeat(20_000)}: b\n\t${'$('.repeat(10_000)}`,
    )
    let doubled = 'V0 = xxxxxxxxxx\n'
    for (let n = 1; n < 30; n += 1) doubled += `V${n} = $(V${n - 1})$(V${n - 1})$(V${n - 1})$(V${n - 1})\n`
    let wide = 'W0 =\n'
    for (let n = 1; n < 9; n += 1) wide += `W${n} = ${`$(W${n - 1})`.repeat(200)}\n`
    read(`${wide}x:\n\t$(W8)\n`)
    const chain = Array.from({ length: 20_000 }, (_, n) => `C${n} = $(C${n + 1})\n`).join('')
    read(`${chain}x:\n\t$(C0)\n`)
    read(`${doubled}x:\n\t$(V29)\n`)
    expect(performance.now() - started).toBeLessThan(3000)
  })
})
