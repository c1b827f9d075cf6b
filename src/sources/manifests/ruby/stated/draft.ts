import type { StatedDependency, StatedField, StatedGem, StatedValue } from '../../model.ts'
import { HERE } from './paths.ts'
import { type ListValue, list, texts, textsOf, type Value } from './values.ts'

/** Attributes of a specification that are compared, each by the name that RubyGems' own metadata has for it. */
export const GEM_FIELDS = [
  'authors',
  'bindir',
  'cert_chain',
  'description',
  'executables',
  'extensions',
  'extra_rdoc_files',
  'files',
  'homepage',
  'licenses',
  'metadata',
  'platform',
  'post_install_message',
  'require_paths',
  'required_ruby_version',
  'required_rubygems_version',
  'summary',
  'test_files',
] as const

export type GemField = (typeof GEM_FIELDS)[number]

/** Names under which one value of a list is set. Source: `Gem::Specification`. */
const SINGULAR: Readonly<Record<string, GemField>> = {
  author: 'authors',
  executable: 'executables',
  license: 'licenses',
  require_path: 'require_paths',
  test_file: 'test_files',
}

/** The field that a method of a specification reads or, with `=`, sets; `null` for what is not compared. */
export function fieldNamed(name: string): GemField | null {
  return SINGULAR[name] ?? GEM_FIELDS.find((field) => field === name) ?? null
}

/** What a specification begins with, so that `<<` adds to it. Source: `Gem::Specification`, `attribute_defaults`. */
const DEFAULTS: Partial<Record<GemField, readonly string[]>> = {
  bindir: ['bin'],
  platform: ['ruby'],
  require_paths: ['lib'],
}

/** More ways through a file's conditions than these are not followed. */
const MOST_VALUES = 32

interface Field {
  values: ListValue[]
  undecided: string | null
}

/** A specification while its file is followed: for each field every value that it may have by now. */
export class Draft {
  readonly #fields = new Map<GemField, Field>(
    GEM_FIELDS.map((field) => [field, { values: [texts(DEFAULTS[field] ?? [])], undecided: null }]),
  )
  readonly #dependencies: StatedDependency[] = []
  #undecidedDependencies: string | null = null
  /** How many conditions of which nothing is known are open: what is done there may be done or not. */
  #maybe = 0
  readonly other = new Map<string, Value>()

  maybe(run: () => void): void {
    this.#maybe += 1
    run()
    this.#maybe -= 1
  }

  get isMaybe(): boolean {
    return this.#maybe > 0
  }

  set(name: GemField, value: Value): void {
    const field = this.#fields.get(name)!
    const before = this.isMaybe ? field : { values: [], undecided: null }
    const is = asList(value)
    field.undecided = is === null ? whyOf(value) : before.undecided
    this.#keep(field, is === null ? before.values : [...before.values, is])
  }

  add(name: GemField, value: Value): void {
    const field = this.#fields.get(name)!
    const more = asList(value)
    if (more === null) {
      field.undecided = whyOf(value)
      return
    }
    const added = field.values.map((is) => list([...is.items, ...more.items], is.atMost || more.atMost))
    this.#keep(field, this.isMaybe ? [...field.values, ...added] : added)
  }

  /** Something is taken out that is not followed. */
  thin(name: GemField): void {
    const field = this.#fields.get(name)!
    field.values = field.values.map(({ items }) => list(items, true))
  }

  #keep(field: Field, values: readonly ListValue[]): void {
    const distinct = new Map(values.map((one) => [JSON.stringify(one), one]))
    field.values = [...distinct.values()].slice(0, MOST_VALUES)
    if (distinct.size > MOST_VALUES) field.undecided = 'more conditions than are followed'
  }

  depend(name: Value, requirement: readonly Value[], scope: StatedDependency['scope'], source: string): void {
    if (name.kind !== 'text') {
      this.#undecidedDependencies ??= source
      return
    }
    const parts = requirement.flatMap((one) => (one.kind === 'list' && !one.atMost ? one.items : [one]))
    const words = parts.flatMap((one) => (one.kind === 'text' ? [one.text] : []))
    this.#dependencies.push({
      name: name.text,
      requirement: words.length === parts.length ? words : null,
      scope,
      always: !this.isMaybe,
    })
  }

  /** The value that a field has on every way here, as an expression reads it. */
  read(name: GemField): ListValue | null {
    return name === 'files' ? this.#allFiles() : this.#only(name)
  }

  #only(name: GemField): ListValue | null {
    const { values, undecided } = this.#fields.get(name)!
    return undecided === null && values.length === 1 ? values[0]! : null
  }

  /** RubyGems gives the files of all fields together. Source: `Gem::Specification#files`. */
  #allFiles(): ListValue | null {
    const [folder, commands] = [this.#only('bindir'), this.#only('executables')]
    const lists = (['files', 'test_files', 'extra_rdoc_files', 'extensions'] as const).map((name) =>
      this.#only(name),
    )
    const [base] = folder === null ? [] : (textsOf(folder) ?? [])
    const names = commands === null ? null : textsOf(commands)
    const known = lists.flatMap((one) => one ?? [])
    if (names === null || base === undefined || known.length < lists.length) return null
    const items = [...known, texts(names.map((one) => `${base}/${one}`))].flatMap((one) => one.items)
    const distinct = new Map(items.map((item) => [JSON.stringify(item), item]))
    return list(
      [...distinct.values()],
      [...known, commands!].some(({ atMost }) => atMost),
    )
  }

  /** Anything may have been set: the specification was handed to what is not followed. */
  taint(why: string): void {
    for (const field of this.#fields.values()) field.undecided ??= why
    this.#undecidedDependencies ??= why
  }

  taintField(name: GemField, why: string): void {
    this.#fields.get(name)!.undecided ??= why
  }

  taintDependencies(why: string): void {
    this.#undecidedDependencies ??= why
  }

  done(): StatedGem {
    const fields = GEM_FIELDS.map((name): [string, StatedField] => {
      const { values, undecided } = this.#fields.get(name)!
      const stated = values.map(statedValue)
      const lost = stated.find((one) => typeof one === 'string')
      return [
        name,
        {
          values: stated.filter((one): one is StatedValue => typeof one !== 'string'),
          undecided: undecided ?? lost ?? null,
        },
      ]
    })
    return {
      fields: Object.fromEntries(fields),
      dependencies: this.#dependencies,
      undecidedDependencies: this.#undecidedDependencies,
    }
  }
}

function whyOf(value: Value): string {
  return value.kind === 'unknown' ? value.why : `a ${value.kind}`
}

/** As RubyGems' `Array(value)`: nothing is an empty list, a table its pairs, one thing a list of it. */
function asList(value: Value): ListValue | null {
  switch (value.kind) {
    case 'list':
      return value
    case 'nil':
      return list([])
    case 'text':
      return list([value])
    case 'table':
      return list(value.entries.map(([key, one]) => list([{ kind: 'text', text: key }, one])))
    default:
      return null
  }
}

/** @returns why it is not known, where an item is none that can be compared */
function statedValue({ items, atMost }: ListValue): StatedValue | string {
  const words: string[] = []
  for (const item of items) {
    const word = wordOf(item)
    if (typeof word !== 'string') return word.why
    words.push(word)
  }
  return { items: words, atMost }
}

function wordOf(item: Value): string | { readonly why: string } {
  if (item.kind === 'text')
    return item.text.includes(HERE) ? { why: 'a path of the machine that builds' } : item.text
  if (item.kind === 'truth') return String(item.is)
  // a pair of a table
  if (item.kind === 'list' && item.items.length === 2) {
    const [key, value] = item.items.map(wordOf)
    if (typeof key === 'string' && typeof value === 'string') return `${key}: ${value}`
    return typeof key === 'string' ? (value as { readonly why: string }) : key!
  }
  return { why: item.kind === 'unknown' ? item.why : `a ${item.kind}` }
}
