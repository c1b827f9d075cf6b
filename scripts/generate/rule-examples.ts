import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a rule finds, and the same mended. */
export interface RuleExample {
  readonly fires: string
  readonly sound: string
}

const FOLDER = join(import.meta.dirname, '..', '..', 'docs', 'examples')

/** The example of a rule, out of docs/examples/<id>/; `null` where it has none. */
export function exampleOf(id: string): RuleExample | null {
  const folder = join(FOLDER, ...id.split('/'))
  if (!existsSync(folder)) return null
  const text = (name: string): string => readFileSync(join(folder, `${name}.yml`), 'utf8')
  return { fires: text('fires'), sound: text('sound') }
}

/**
 * A whole workflow around a piece of one: steps, jobs, or all of it.
 * @throws Error for a piece that begins with neither
 */
export function workflowAround(piece: string): string {
  const text = unindented(piece)
  if (/^(?:on|name):/m.test(text)) return text
  if (/^jobs:/m.test(text)) return `on: push\npermissions: {}\n${text}`
  if (text.startsWith('- ')) {
    const steps = text.replaceAll(/^(?=.)/gm, '      ')
    return `on: push\npermissions: {}\njobs:\n  example:\n    runs-on: ubuntu-latest\n    steps:\n${steps}`
  }
  throw new Error(`neither steps, nor jobs, nor a workflow: ${text.slice(0, 80)}`)
}

function unindented(piece: string): string {
  const first = /^ */.exec(piece)![0]
  return piece.replaceAll(new RegExp(`^${first}`, 'gm'), '')
}
