// Random manifests, so that what PDM and Pipenv hash is hit in every kind of value that TOML has.
import { stringify } from 'smol-toml'

/** The same numbers for the same seed. */
function randomly(seed) {
  let state = seed >>> 0
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const TEXTS = ['a', 'naïve', '日本', '𝒳', 'tab\there', 'quote"', 'back\\slash', '', '\u007f', '~=1.0', '*']
const NAMES = ['Flask', 'zope.interface', 'my_pkg', 'A--B', 'x', 'Z9', 'ключ', 'a b']
const NUMBERS = [0, -1, 3, 2 ** 40, 0.5, 1e-7, 1e16, 1.5e300, -0.25]

function values(pick) {
  const text = () => TEXTS[pick(TEXTS.length)] + TEXTS[pick(TEXTS.length)]
  const name = () => NAMES[pick(NAMES.length)]
  const value = (depth) => {
    const kind = pick(depth > 2 ? 3 : 6)
    if (kind === 0) return text()
    if (kind === 1) return NUMBERS[pick(NUMBERS.length)]
    if (kind === 2) return pick(2) === 0
    if (kind === 3) return Array.from({ length: pick(3) }, text)
    return Object.fromEntries(Array.from({ length: pick(4) }, () => [name(), value(depth + 1)]))
  }
  const texts = () => Array.from({ length: pick(4) }, text)
  const groups = () => Object.fromEntries(Array.from({ length: pick(4) }, () => [name(), texts()]))
  return {
    pick,
    text,
    name,
    value,
    texts,
    groups,
    maybe: (key, of) => (pick(3) === 0 ? {} : { [key]: of() }),
  }
}

/** @returns {string[]} pyproject.toml as PDM reads it, and a few that it does not hash */
export function pyprojects(count, seed) {
  const { pick, text, name, value, texts, groups, maybe } = values(randomly(seed))
  const source = () => [
    { name: name(), url: `https://registry.example/${text()}`, verify_ssl: pick(2) === 0 },
  ]
  return Array.from({ length: count }, () =>
    stringify({
      project: {
        name: 'calm-sea',
        ...maybe('dependencies', texts),
        ...maybe('optional-dependencies', groups),
        ...maybe('requires-python', text),
      },
      ...maybe('dependency-groups', groups),
      tool: {
        pdm: {
          ...maybe('source', source),
          ...maybe('dev-dependencies', groups),
          ...maybe('resolution', () => ({
            ...maybe('overrides', () => ({ [name()]: text() })),
            own: value(0),
          })),
          ...maybe('other', () => value(0)),
        },
      },
    }),
  )
}

/** @returns {string[]} Pipfiles, each with a source: without one the machine decides */
export function pipfiles(count, seed) {
  const { pick, text, texts, name, maybe } = values(randomly(seed))
  // Pipenv knows its keys, and refuses others
  const table = () => ({
    version: text(),
    extras: texts(),
    ...maybe('markers', text),
    editable: pick(2) === 0,
  })
  const entry = () => (pick(2) === 0 ? text() : table())
  const packages = () => Object.fromEntries(Array.from({ length: pick(5) }, () => [name(), entry()]))
  return Array.from({ length: count }, () =>
    stringify({
      source: [{ name: 'index', url: 'https://registry.example/simple', verify_ssl: pick(2) === 0 }],
      ...maybe('packages', packages),
      ...maybe('dev-packages', packages),
      ...maybe('docs', packages),
      ...maybe('requires', () => ({ python_version: '3.11' })),
      ...maybe('scripts', () => ({ start: `run ${text()}` })),
      ...maybe('pipenv', () => ({ allow_prereleases: pick(2) === 0 })),
    }),
  )
}
