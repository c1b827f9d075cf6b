import type { Redirection } from 'unbash'
import { expand, outline } from './expand.ts'
import { type Outcome, type State, withFile } from './state.ts'
import { afterwards, type Surroundings, type Walk } from './walk.ts'

/** Run something with its output and input redirected, and note what that leaves on disk. */
export function redirected(
  redirects: readonly Redirection[],
  state: State,
  around: Surroundings,
  walk: Walk,
  body: (state: State, around: Surroundings) => readonly Outcome[],
): readonly Outcome[] {
  const writes = redirects.flatMap((redirect) =>
    redirect.type === 'Redirect' && WRITING.has(redirect.operator) && redirect.target !== undefined
      ? [redirect.target]
      : [],
  )
  const reads = redirects.flatMap((redirect) => {
    if (redirect.type === 'HereString') return [expand(redirect.target, state, walk.substituted).telling]
    if (redirect.type === 'HereDoc') {
      const { body } = redirect
      const word = {
        type: 'Word' as const,
        pos: 0,
        end: 0,
        text: body.text,
        value: body.text,
        parts: body.parts,
      }
      return [expand(word, state, walk.substituted).telling]
    }
    if (redirect.operator !== '<' || redirect.target === undefined) return []
    const source = expand(redirect.target, state, walk.substituted)
    return [source.telling || (state.files.get(source.text ?? '')?.telling ?? false)]
  })
  const input = around.input || reads.includes(true)
  if (writes.length === 0) return body(state, { ...around, input })
  const output = { telling: false }
  const sink =
    writes.map((target) => sinkOf(outline(target), target.text)).find((found) => found !== null) ?? null
  return afterwards(body(state, { ...around, input, output, sink }), (after) => {
    // `2>&1 >/dev/null` still sends errors on.
    const errors = redirects.some(({ operator }) => operator === '>&')
    if ((errors || redirects.every(leavesOutput)) && output.telling) around.output.telling = true
    let left = after
    for (const target of writes) {
      const { text } = expand(target, after, walk.substituted)
      const path = text ?? target.text
      if (path === '/dev/null' || path.startsWith('/dev/std') || sink !== null) continue
      left = withFile(
        left,
        path,
        true,
        output.telling || (state.files.get(path)?.telling ?? false) || isNews(target, walk),
      )
    }
    return [{ state: left, flow: 'next' as const, site: null, levels: 0 }]
  })
}

/** `2> errors.log` takes the errors alone: what the program answers still goes where it went. */
function leavesOutput({ type, operator, descriptor }: Redirection): boolean {
  if (type !== 'Redirect' || !WRITING.has(operator)) return true
  return descriptor?.type === 'FileDescriptor' && descriptor.value > 1
}

/** Whether a node is only reached because the followed command failed. */
export function isNews(node: object, walk: Walk): boolean {
  walk.visited.add(node)
  return walk.baseline !== null && !walk.baseline.has(node)
}

/** Whether a word names one of the files that hand values to later steps. */
export function sinkOf(...texts: readonly string[]): 'output' | 'env' | null {
  const text = texts.join(' ')
  if (/GITHUB_OUTPUT|GITHUB_STATE|env:GITHUB_OUTPUT/.test(text)) return 'output'
  return /GITHUB_ENV/.test(text) ? 'env' : null
}

const WRITING = new Set(['>', '>>', '>|', '&>', '&>>', '<>'])
