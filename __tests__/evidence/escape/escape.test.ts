import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  escapeMarkdown,
  htmlMessage,
  htmlText,
  markdownBlock,
  markdownCode,
  markdownMessage,
} from '../../../src/evidence/escape/markdown.ts'
import { escapeTerminal } from '../../../src/evidence/escape/terminal.ts'
import {
  escapeCommandData,
  escapeCommandProperty,
  escapeLog,
} from '../../../src/evidence/escape/workflow-command.ts'
import { HOSTILE } from '../rich-report.ts'

/** Text with a liking for what Markdown, HTML, terminals and GitHub act on. */
const nasty = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'`*_[](){}<>|\\~#@&$!:;-+=.\'"/\n\r\t %'.split(''),
        '::error::',
        '://',
        'https',
        'www.',
        '<!--',
        '-->',
        '<b>',
        '</details>',
        '@user',
        '#1',
        'GH-1',
        '&lt;',
        '&#64;',
        '```',
        '\u001b[31m',
        '\u202e',
        '\u200b',
        '\u0085',
        '\u009b',
        '\ud800',
        ':tada:',
        '1. ',
        '- ',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(''))

describe('text for a terminal', () => {
  test('every control character is written out', () => {
    expect(escapeTerminal('a\u001b[2Jb\r\nc\td\u0007\u009b\u007f\u202e\u2066\u200b\ufeff\ud800')).toBe(
      'a\\x1b[2Jb\\r\\nc\\td\\x07\\x9b\\x7f\\u202e\\u2066\\u200b\\ufeff\\ud800',
    )
    expect(escapeTerminal('code\u{e0041}\ufe0f\u{e0101}\u3164')).toBe(
      'code\\u{e0041}\\ufe0f\\u{e0101}\\u3164',
    )
  })

  test('letters of every script stay', () => {
    for (const text of ['日本語', 'é', 'e\u0301', 'Ελληνικά', 'עברית', '🙂', 'a b']) {
      expect(escapeTerminal(text)).toBe(text)
    }
  })

  test('whatever the text, nothing is left that a terminal would obey', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        expect(escapeTerminal(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('text for Markdown', () => {
  test.each([
    ['<img src=x>', '&lt;img src=x&gt;'],
    ['a|b', 'a\\|b'],
    ['[x](y)', '\\[x\\](y)'],
    ['@team', '@&#8203;team'],
    ['see #12', 'see \\#&#8203;12'],
    ['https://evil.example', 'https&#8203;://evil.example'],
    ['www.evil.example', 'www&#8203;.evil.example'],
    ['- item', '\\- item'],
    ['1. item', '1&#8203;. item'],
    ['1.2.3', '1.2.3'],
    ['&amp;', '&amp;amp;'],
    ['a\nb', 'a\\\\nb'],
    ['**b** _i_ ~~s~~', '\\*\\*b\\*\\* \\_i\\_ \\~\\~s\\~\\~'],
    [':tada:', ':&#8203;tada:'],
    ['$x$', '&#36;x&#36;'],
  ])('%j becomes %j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped)
  })

  test('code is a span where it can be, an element where it must be', () => {
    expect(markdownCode('npm ci')).toBe('`npm ci`')
    expect(markdownCode('a`b')).toBe('<code>a\\`b</code>')
    expect(markdownCode('a | b')).toBe('<code>a \\| b</code>')
    expect(markdownCode('')).toBe('<code>&#32;</code>')
    expect(markdownMessage('run `npm ci` in *this* folder')).toBe('run `npm ci` in \\*this\\* folder')
    expect(markdownMessage('an unpaired ` stays')).toBe('an unpaired \\` stays')
  })

  test('a block cannot be left early', () => {
    expect(markdownBlock('a\n```\n@x')).toBe('````text\na\n```\n@x\n````')
    expect(markdownBlock('a\r\nb')).toBe('```text\na\\r\nb\n```')
  })

  test('whatever the text, no tag, link, mention, table cell or second line comes out', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        for (const escaped of [escapeMarkdown(text), markdownCode(text), markdownMessage(text)]) {
          expect(escaped).not.toMatch(/[\n\r]/)
          const rest = escaped
            .replaceAll(/<\/?code>/g, '')
            .replaceAll(/\\[\\`*_[\]|~#+=-]/g, '')
            .replaceAll(/`[^`]+`/g, '')
            .replaceAll(/&(?:amp|lt|gt|#36|#32|#8203);/g, ' ')
          expect(rest).not.toMatch(/[<>`*_[\]|~&]/)
          expect(rest).not.toMatch(/@[a-z0-9]/i)
          expect(rest).not.toMatch(/[a-z]:\/\//i)
          expect(rest).not.toMatch(/www\./i)
          expect(rest).not.toMatch(/#[0-9]/)
        }
      }),
      { numRuns: 3000 },
    )
  })

  test('within a span of backticks nothing ends the span', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const code = markdownCode(text)
        if (code.startsWith('`')) expect(code.slice(1, -1)).not.toMatch(/[`|\\]/)
      }),
    )
  })

  test('within HTML there are entities alone', () => {
    expect(htmlMessage('`a<b` & @x')).toBe('<code>a&lt;b</code> &amp; @&#8203;x')
    fc.assert(
      fc.property(nasty, (text) => {
        expect(htmlText(text)).not.toMatch(/[<>\n\r"']/)
        expect(htmlText(text)).not.toMatch(/@[a-z]/i)
        expect(htmlText(text)).not.toMatch(/&(?!(?:amp|lt|gt|quot|#39|#8203);)/)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('text for workflow commands', () => {
  test('is escaped as the runner unescapes it', () => {
    expect(escapeCommandData('100%\r\n::x')).toBe('100%25%0D%0A::x')
    expect(escapeCommandProperty('a:b,c%0A')).toBe('a%3Ab%2Cc%250A')
  })

  test('whatever the text, a command stays one line and one property', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        expect(escapeCommandData(text)).not.toMatch(/[\r\n]/)
        expect(escapeCommandProperty(text)).not.toMatch(/[\r\n:,]/)
        const back = escapeCommandProperty(text)
          .replaceAll('%2C', ',')
          .replaceAll('%3A', ':')
          .replaceAll('%0A', '\n')
          .replaceAll('%0D', '\r')
          .replaceAll('%25', '%')
        expect(back).toBe(text)
      }),
    )
  })

  test('no line of a log starts a command', () => {
    expect(escapeLog('::error::x')).toBe('\u200b::error::x')
    expect(escapeLog(`ok\n  ::add-mask::x\n##[error]y`)).not.toMatch(/^\s*(?:::|##\[)/m)
    expect(escapeLog(HOSTILE)).not.toMatch(/^\s*::/m)
    expect(escapeLog('a ::b')).toBe('a ::b')
  })
})
