import { parse } from 'yaml'

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>
  readonly outputs: Readonly<Record<string, { readonly description: string }>>
}

/** The tables of inputs and outputs, from action.yml. */
export function actionTables(actionYaml: string): { readonly inputs: string; readonly outputs: string } {
  const action = parse(actionYaml) as ActionFile
  const inputs = Object.entries(action.inputs).map(
    ([name, input]) =>
      `| \`${name}\` | ${input.default === undefined ? '' : `\`${input.default}\``} | ${input.description} |`,
  )
  const outputs = Object.entries(action.outputs).map(
    ([name, output]) => `| \`${name}\` | ${output.description} |`,
  )
  return {
    inputs: ['| input | default | |', '|---|---|---|', ...inputs].join('\n'),
    outputs: ['| output | |', '|---|---|', ...outputs].join('\n'),
  }
}

/**
 * Put generated text between its two marks.
 * @throws Error when the page lacks the marks
 */
export function replaceSection(page: string, name: string, content: string): string {
  const [start, end] = [`<!-- generated: ${name} -->`, `<!-- end: ${name} -->`]
  const [from, to] = [page.indexOf(start), page.indexOf(end)]
  if (from === -1 || to < from) throw new Error(`the page lacks the marks of ${name}`)
  return `${page.slice(0, from + start.length)}\n\n${content}\n\n${page.slice(to)}`
}
