import type { Text } from '../../../sources/workflows/model.ts'
import { canBeTrue, type Given } from '../soft-fail/conditions.ts'
import type { Ref, Start } from './starts.ts'

/** Whether GitHub may find a condition true; an empty one asks for nothing. */
export function mayHold(condition: Text | null, given: Given): boolean {
  return condition === null || condition.expressions.length === 0 || canBeTrue(condition, given)
}

/** What is known of `github` when a workflow has started in one way. */
export function givenStart(start: Start): Pick<Given, 'context' | 'asked'> {
  return {
    context: (path) => githubContext(start, path),
    asked: (question, path, wanted) => {
      const { ref } = start
      if (ref === null || ref.isWhole || (path !== 'github.ref' && path !== 'github.ref_name')) return null
      return ofRef(ref, question, wanted.toLowerCase(), path === 'github.ref_name')
    },
  }
}

/** Events whose payload has no pull request. */
const NO_PULL_REQUEST = new Set(['push', 'schedule', 'workflow_dispatch', 'merge_group'])

function githubContext({ event, ref, bases, actions }: Start, path: string): ReturnType<Given['context']> {
  if (event === null || path.includes('*')) return null
  switch (path) {
    case 'github.event_name':
      return [event]
    case 'github.ref':
      return ref?.isWhole === true ? [ref.text] : null
    case 'github.ref_name':
      return ref?.isWhole === true ? [ref.text.slice(ref.namespace.length)] : null
    case 'github.ref_type':
      return ref === null || ref.namespace === 'refs/pull/' ? null : [TYPES[ref.namespace]]
    case 'github.base_ref':
      return bases
    case 'github.head_ref':
      return bases?.includes('') === true ? bases : null
    case 'github.event.action':
      return actions
    default:
      return NO_PULL_REQUEST.has(event) && /^github\.event\.pull_request(?:\.|$)/.test(path) ? [null] : null
  }
}

const TYPES = { 'refs/heads/': 'branch', 'refs/tags/': 'tag' } as const

/** What can be said of a ref of which only the beginning is known. */
function ofRef({ namespace, text, others }: Ref, question: string, wanted: string, isName: boolean) {
  const whole = isName ? namespace + wanted : wanted
  switch (question) {
    case '==':
      return couldBe() ? null : false
    case '!=':
      return couldBe() ? null : true
    case 'startswith':
      return text.startsWith(whole) ? true : whole.startsWith(text) ? null : false
    case 'contains':
      return (isName ? text.slice(namespace.length) : text).includes(wanted) ? true : null
    default:
      return null
  }

  function couldBe(): boolean {
    if (!whole.startsWith(text) || others.has(whole)) return false
    return namespace !== 'refs/pull/' || /^refs\/pull\/\d+\/merge$/.test(whole)
  }
}
