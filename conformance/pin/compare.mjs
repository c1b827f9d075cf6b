// What may differ between a workflow and the same workflow pinned, told without the project's own readers.
import { parseAllDocuments } from 'yaml'
import { commitOf } from './github.mjs'

const REFERENCE = /([A-Za-z0-9][\w-]*\/[\w.-]+(?:[/\\][^\s@'"#]*)?)@([^\s'"#,}\]]+)/g

/** @returns what is wrong with the change, or `null` */
export function wrongChange(before, after) {
  const [old, now] = [before.toString('latin1').split('\n'), after.toString('latin1').split('\n')]
  if (old.length !== now.length) return 'a line was added or removed'
  for (const [index, line] of old.entries()) {
    const problem = line === now[index] ? null : wrongLine(line, now[index])
    if (problem !== null) return `line ${index + 1}: ${problem}: ${now[index].trim()}`
  }
  const [was, is] = [before, after].map((bytes) => JSON.stringify(valuesOf(bytes.toString('utf8'))))
  return was === is ? null : 'another value of the YAML differs'
}

function wrongLine(old, now) {
  const references = [...now.matchAll(REFERENCE)]
  for (const [index, [, , ref]] of [...old.matchAll(REFERENCE)].entries()) {
    const [, name, pinned] = references[index] ?? []
    if (pinned === ref) continue
    if (!/^[0-9a-f]{40}$/.test(pinned ?? '')) return 'a reference became something other than a commit'
    const repository = name.split('/').slice(0, 2).join('/')
    const plain = ref.replace(/^refs\/(?:tags|heads)\//, '').replace(/^(v\d+)\.9\.9$/, '$1')
    if (pinned !== commitOf(repository, plain)) return 'the commit is not what GitHub said'
  }
  return onlyVersion(old.replaceAll(REFERENCE, '$1@'), now.replaceAll(REFERENCE, '$1@'))
    ? null
    : 'more than the reference and its version differs'
}

/** Whether one line becomes the other by a single stretch, inside a comment or making one, that holds one word. */
function onlyVersion(old, now) {
  let start = 0
  while (start < old.length && old[start] === now[start]) start += 1
  let tail = 0
  while (tail < Math.min(old.length, now.length) - start && old.at(-1 - tail) === now.at(-1 - tail)) tail += 1
  const [gone, put] = [old.slice(start, old.length - tail), now.slice(start, now.length - tail)]
  const isWord = /^[\w./@+-]*$/.test(gone) && /^[ \t]*(?:# ?)?[\w./@+-]*(?: #?)?[ \t]*$/.test(put)
  return isWord && (now.slice(0, start).includes('#') || put.includes('#') || put === gone)
}

function valuesOf(text) {
  const plain = (value) => {
    if (typeof value === 'string') return value.replace(/^([\w.-]+\/[^@\s]+@)\S+$/, '$1')
    if (Array.isArray(value)) return value.map(plain)
    if (value === null || typeof value !== 'object') return value
    return Object.entries(value).map(([key, inner]) => [key, plain(inner)])
  }
  return parseAllDocuments(text.replace(/^\ufeff/, ''), { logLevel: 'silent' }).map((one) =>
    plain(one.toJS()),
  )
}
