/**
 * The place whose `node_modules` holds this one: `a` for `a/node_modules/b`, `''` for `node_modules/b`.
 * @returns `null` for a project, which nothing holds
 */
export function parentOf(key: string): string | null {
  if (key.startsWith('node_modules/') && key.lastIndexOf('/node_modules/') === -1) return ''
  const at = key.lastIndexOf('/node_modules/')
  return at === -1 ? null : key.slice(0, at)
}

/** The package's name as its folder gives it: `@scope/b` for `a/node_modules/@scope/b`; a project's last folder. */
export function directoryName(key: string): string {
  const installed = key.lastIndexOf('node_modules/')
  if (installed !== -1) return key.slice(installed + 'node_modules/'.length)
  return key.slice(key.lastIndexOf('/') + 1)
}

/**
 * Node's look-up: the nearest `node_modules` that has the name, walking up from a place.
 * @param places the keys of all that is locked
 * @param linkTarget where the place's files are when it is a link, else `null`; projects are reached through links
 * @returns a function from a place and a name to the key that provides it, or `null`
 */
export function resolverOf(
  places: ReadonlyMap<string, unknown>,
  linkTarget: (key: string) => string | null,
): (from: string, name: string) => string | null {
  // few folders have a node_modules of their own; asking only those keeps large lockfiles fast
  const hosts = new Set<string>()
  for (const key of places.keys()) {
    const parent = parentOf(key)
    if (parent !== null && parent !== '') hosts.add(parent)
  }
  return (from, name) => {
    for (
      let folder = linkTarget(from) ?? from;
      folder !== '';
      folder = folder.slice(0, Math.max(folder.lastIndexOf('/'), 0))
    ) {
      if (!hosts.has(folder)) continue
      const key = `${folder}/node_modules/${name}`
      if (places.has(key)) return key
    }
    const key = `node_modules/${name}`
    return places.has(key) ? key : null
  }
}
