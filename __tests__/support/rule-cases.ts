import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join, relative, sep } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Files } from '../../src/files.ts'
import type { Models } from '../../src/models.ts'
import type { Rule } from '../../src/rules/rule.ts'
import { runRule } from '../../src/rules/run.ts'
import { memoryFiles } from './memory-files.ts'

/**
 * Runs every case beside a rule's test: `fires/` and `silent/`, each entry either one workflow file
 * (read as `.github/workflows/<name>`) or a folder that is a whole repository.
 * A firing case's complete list of findings stands in `<entry>.expected.txt`, reviewed like code:
 * one line a finding, `path:line:column-line:column severity message`, and `unverified: …` lines.
 * @param models builds from the files what the rule needs
 */
export function ruleCases(
  rule: Rule<never, never> | Rule,
  directory: string,
  models: (files: Files) => Promise<Partial<Models>>,
  options: Readonly<Record<string, unknown>> = {},
): void {
  for (const kind of ['fires', 'silent'] as const) {
    const folder = join(directory, kind)
    const entries = readdirSync(folder).filter(
      (name) => !name.endsWith('.expected.txt') && !name.endsWith('.options.json'),
    )
    describe(`${rule.id} ${kind}`, () => {
      test('has cases', () => expect(entries.length).toBeGreaterThan(0))
      test.each(entries)('%s', async (entry) => {
        const path = join(folder, entry)
        const answer = runRule(rule, await models(caseFiles(path)), {
          ...options,
          ...caseOptions(path),
        })
        expect(answer.notApplicable).toBeNull()
        const lines = [
          ...answer.findings.map((finding) => {
            const at =
              finding.at === null
                ? '-'
                : `${finding.at.path}:${finding.at.startLine}:${finding.at.startColumn}-${finding.at.endLine}:${finding.at.endColumn}`
            return `${at} ${finding.severity ?? rule.severity} ${finding.message}`
          }),
          ...answer.unverified.map((draft) => `unverified: ${draft.unverified}`),
        ]
        if (kind === 'silent') expect(lines).toEqual([])
        else {
          expect(lines.length).toBeGreaterThan(0)
          await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`${path}.expected.txt`)
        }
      })
    })
  }
}

function caseOptions(path: string): Record<string, unknown> {
  try {
    return JSON.parse(readFileSync(`${path}.options.json`, 'utf8')) as Record<string, unknown>
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {}
    throw error
  }
}

/** The files of a case: a folder as a repository, or one file as a workflow. */
export function caseFiles(path: string): Files {
  if (!statSync(path).isDirectory())
    return memoryFiles({ [`.github/workflows/${basename(path)}`]: readFileSync(path) })
  const content: Record<string, Uint8Array> = {}
  for (const entry of readdirSync(path, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const file = join(entry.parentPath, entry.name)
    content[relative(path, file).split(sep).join('/')] = readFileSync(file)
  }
  return memoryFiles(content)
}
