import { describe, expect, test } from 'vitest'
import { rstTroubles } from '../../../../src/sources/artifacts/python/rst/index.ts'

// Each text was given to docutils 0.23 with the index's settings; conformance/artifacts/python has the others.

const RENDERS: readonly (readonly [string, string])[] = [
  ['titles of three levels', 'A\n=\n\ntext\n\nB\n-\n\nC\n~\n\nD\n-\n\nE\n=\n'],
  ['a title with an overline', '=====\nWaves\n=====\n\ntext\n'],
  ['a short line below a text', 'Waves\n--\n'],
  ['wide letters', '波の音\n======\n'],
  ['a transition', 'one\n\n----\n\ntwo\n'],
  ['lists in lists', '* one\n\n  * two\n  * three\n\n* four\n\n1. a\n2. b\n\n   more\n\n#. c\n'],
  ['a number that begins a sentence', '1987. It was a good year\nfor waves.\n'],
  ['definitions', 'term\n  what it is\nother : kind\n  what it is\n\nend\n'],
  ['fields', ':Author: Ada\n:Date: now\n  and then\n\nend\n'],
  ['options', '-h, --help  shows help\n-v          says more\n\nend\n'],
  ['a literal block', 'Say::\n\n  waves\n    and *more\n\nend\n'],
  ['a literal block with marks', 'Say::\n\n> waves *and\n> more\n\nend\n'],
  ['a doctest', '>>> print("*")\n*\n\nend\n'],
  ['a line block', '| one\n| two\n  goes on\n\nend\n'],
  ['a block quote', 'He said\n\n  waves\n\nend\n'],
  ['a grid table', '+---+-----+\n| a | b   |\n+===+=====+\n| c | d   |\n+---+-----+\n'],
  ['a simple table', '=== ====\na   b\n=== ====\nc   long text\n=== ====\n\nend\n'],
  [
    'directives of docutils',
    '.. note:: waves\n\n.. image:: x.png\n   :alt: x\n   :target: https://a.example\n\n.. code-block:: python\n\n   x = 1\n',
  ],
  ['comments', '.. a comment: of `any kind\n   and *more\n\n..\n\n  a quote\n'],
  [
    'links',
    'See `one`_, two_, `three <https://a.example>`_, `four <https://b.example>`__ and `five <one_>`_.\n\n.. _one: https://a.example\n.. _two: `one`_\n',
  ],
  ['a link to a title', 'See `My waves`_.\n\nMy waves\n--------\n'],
  ['an address twice', '`a <https://a.example>`_ and `a <https://a.example>`_\n'],
  ['two addresses of one name that nothing means', '`a <https://a.example>`_ and `a <https://b.example>`_\n'],
  ['an address with an underscore at its end', '`x <https://a.example/#x__init__>`_\n'],
  ['footnotes', 'See [1]_ and [CIT2002]_.\n\n.. [1] One.\n.. [CIT2002] Two.\n'],
  ['substitutions', 'See |waves|.\n\n.. |waves| image:: w.png\n'],
  ['roles of docutils, and its own', '.. role:: py(code)\n\n:py:`x` :sub:`2` `x`:code: ``:ref:`` \\*star\n'],
  [
    'marks that begin nothing',
    'a*b*c 2 * 3, "*" `` ` `` snake_case_name __init__ (*) x_y NPY_*_X doc.*.py\n',
  ],
]

const STOPS: readonly (readonly [string, string, string])[] = [
  [
    'a title that is longer than its line',
    'Waves\n====\n',
    'a title that is longer than its underline at "Waves"',
  ],
  [
    'a title that is longer than its overline',
    '====\nWaves\n====\n',
    'a title that is longer than its overline at "Waves"',
  ],
  [
    'two lines that are not alike',
    '=====\nWaves\n----\n',
    'a title with an overline and no underline like it at "Waves"',
  ],
  ['a level that was left', 'A\n=\n\nB\n-\n\nC\n=\n\nD\n~\n', 'a title of an inconsistent level at "D"'],
  ['a title in a list', '* one\n\n  Waves\n  =====\n', 'a section title where none may stand at "Waves"'],
  ['a directive of Sphinx', '.. toctree::\n\n   x\n', 'a directive that is not known at ".. toctree::"'],
  ['raw text', '.. raw:: html\n\n   <b>\n', 'a directive that is switched off at ".. raw:: html"'],
  [
    'a file put in',
    '.. include:: CHANGES.rst\n',
    'a directive that is switched off at ".. include:: CHANGES.rst"',
  ],
  ['a role of Sphinx', 'See :ref:`waves`.\n', 'a role that is not known at ":ref:\'waves\'."'],
  ['a role behind its text', 'See `waves`:ref:.\n', 'a role that is not known at "See \'waves\':ref:."'],
  [
    'an option of Sphinx',
    '.. code-block:: python\n   :linenos:\n\n   x = 1\n',
    'an option that is not known at ".. code-block:: python :linenos:"',
  ],
  ['a directive with nothing in it', '.. note::\n\nend\n', 'a directive without its content at ".. note::"'],
  ['a picture of nothing', '.. image::\n', 'a directive without its argument at ".. image::"'],
  [
    'a note that ends in the middle',
    '.. note::\n   a\nb\n',
    'explicit markup that ends without an empty line at "b"',
  ],
  ['a list that ends in the middle', '* a\n* b\nc\n', 'a bullet list that ends without an empty line at "c"'],
  [
    'a numbered list that ends in the middle',
    '1. a\n   b\nc\n',
    'an enumerated list that ends without an empty line at "c"',
  ],
  [
    'a quote that ends in the middle',
    'x\n\n  a\nb\n',
    'a block quote that ends without an empty line at "b"',
  ],
  [
    'a literal block that ends in the middle',
    'x::\n\n  a\nb\n',
    'a literal block that ends without an empty line at "b"',
  ],
  [
    'a literal block that does not come',
    'x::\n\nb\n',
    'a literal block that is announced and missing at "b"',
  ],
  ['an indentation in the middle', 'a\nb\n  c\n', 'an unexpected indentation at "c"'],
  ['emphasis that does not end', 'say *waves\n', '* that does not end at "*waves"'],
  ['strong that does not end', 'say **waves* now\n', '** that does not end at "**waves* now"'],
  ['code that does not end', 'say ``waves` now\n', "a back-quote that does not end at \"''waves' now\""],
  ['a link to nowhere', 'See `waves`_.\n', 'a link to an unknown target at "\'waves\'_."'],
  ['a short link to nowhere', 'See waves_.\n', 'a link to an unknown target at "See waves_."'],
  [
    'one name for two addresses that is meant',
    '`a <https://a.example>`_ `a <https://b.example>`_ a_\n',
    'a link to one of two targets at "… … a_"',
  ],
  [
    'one target at two places',
    '.. _a: https://a.example\n.. _a: https://b.example\n',
    'two targets of one name at "_a: https://b.example"',
  ],
  ['a substitution of nothing', 'See |waves|.\n', 'a substitution that is not defined at "|waves|."'],
  ['a crooked table', '+---+\n| a |\n+--+\n', 'a table whose lines do not fit together at "+---+"'],
  [
    'a table with text between',
    '== ==\na  b\n== ==\nccc d\n== ==\n',
    'a table with text between its columns at "ccc d"',
  ],
  ['a transition at the end', 'a\n\n----\n', 'a transition at the end of the document at "----"'],
]

describe('renders', () => {
  test.each(RENDERS)('%s', (_, text) => {
    expect(rstTroubles(text)).toEqual([])
  })
})

describe('stops the rendering', () => {
  test.each(STOPS)('%s', (_, text, trouble) => {
    expect(rstTroubles(text)[0]).toBe(trouble)
  })
})

test('a text that is deep in itself, or very long, is read to its end in no time', () => {
  const started = performance.now()
  for (const text of [
    '* '.repeat(5000),
    'word *'.repeat(20_000),
    '`a:b: '.repeat(20_000),
    `${'> '.repeat(3000)}\n`.repeat(20),
    `.. note::\n\n${'   x\n'.repeat(40_000)}`,
    '----\n\n'.repeat(20_000),
    '* a\n'.repeat(20_000),
    'a_ '.repeat(10_000),
  ])
    expect(rstTroubles(text).length).toBeLessThan(100_000)
  expect(performance.now() - started).toBeLessThan(10_000)
})
