// Small shell scripts at random: one command `sub` whose failure is followed, others `x` and `y` that do or do not
// succeed where that is asked, and the constructs that keep or lose a status. Nothing depends on what a command prints.

/** @param {number} seed @returns {() => number} the same numbers each time */
export function numbers(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** @param {number} seed @param {boolean} bash whether bash's own words may occur */
export function randomScript(seed, bash) {
  const random = numbers(seed)
  const below = (count) => Math.floor(random() * count)
  const pick = (items) => items[below(items.length)]
  let made = 0
  const name = (stem) => `${stem}${++made}`
  // The rule takes commands of which nobody asks for success as succeeding: only `x` and `y`, which are asked, may fail.
  const other = () => pick(['true', 'false', ':', 'echo hi', 'ok'])
  const asked = () =>
    pick(['x', 'y', 'true', '[ "$rc" = 0 ]', '[ -n "$bad" ]', '[ "${bad:-0}" -ne 0 ]', '! x'])
  const simple = () =>
    pick([
      other,
      other,
      other,
      () => 'rc=$?',
      () => 'bad=1',
      () => pick(['set +e', 'set -e']),
      () => pick(['exit 0', 'exit 1', 'exit $?', 'exit "${rc:-0}"', 'exit "${bad:-0}"']),
    ])()
  const list = (depth, held) => {
    const before = Array.from({ length: below(2) }, () => statement(depth - 1, null))
    const after = Array.from({ length: below(3) }, () => statement(depth - 1, null))
    return [...before, held, ...after]
  }
  const block = (depth, held) => (held === null ? statement(depth, null) : list(depth, held).join('; '))
  /** A statement around `held`, the one that contains `sub`; without it, one of small words. */
  function statement(depth, held) {
    if (held === null) {
      if (depth <= 0 || random() < 0.6) return simple()
      return pick([
        () => `if ${asked()}; then ${simple()}; fi`,
        () => `if ${asked()}; then ${simple()}; else ${simple()}; fi`,
        () => `${asked()} && ${simple()}`,
        () => `${asked()} || ${simple()}`,
        () => `case "\${rc:-0}" in 0) ${simple()};; *) ${simple()};; esac`,
        () => `{ ${simple()}; ${simple()}; }`,
      ])()
    }
    const forms = [
      () => `${held} || ${simple()}`,
      () => `${held} || { ${block(depth - 1, simple())}; }`,
      () => `${held} && ${simple()}`,
      () => `${asked()} && ${held}`,
      () => `${asked()} || ${held}`,
      () => `! ${held}`,
      () => `if ${held}; then ${simple()}; fi`,
      () => `if ${held}; then ${simple()}; else ${simple()}; fi`,
      () => `if ! ${held}; then ${simple()}; fi`,
      () => `if ${asked()}; then ${block(depth - 1, held)}; fi`,
      () => `if ${asked()}; then :; else ${block(depth - 1, held)}; fi`,
      () => `(${block(depth - 1, held)})`,
      () => `{ ${block(depth - 1, held)}; }`,
      () => `${held} | cat`,
      () => `ok | ${held}`,
      () => `for i in 1 2; do ${block(depth - 1, held)}; done`,
      () => `for i in 1 2; do ${held} && break; done`,
      () => `for i in 1 2; do if ${held}; then break; fi; done`,
      () => `n=0; while [ $n -lt 2 ]; do n=$((n+1)); ${block(depth - 1, held)}; done`,
      () => `case a in a) ${block(depth - 1, held)};; *) ${simple()};; esac`,
      () => `v=$(${held})`,
      () => `v=$(${block(depth - 1, held)})`,
      () => `export V=$(${held})`,
      () => `echo "$(${held})"`,
      () => `set +e; ${held}; rc=$?; set -e`,
      () => `${held}; rc=$?`,
      () => `eval '${held.replaceAll("'", `'\\''`)}'`,
      () => {
        const f = name('f')
        return `${f}() { ${block(depth - 1, held)}; }; ${f}`
      },
      () => {
        const f = name('f')
        return `${f}() { ${held} || return ${pick(['0', '1', '$?'])}; }; ${f} || ${simple()}`
      },
      () => `trap '${pick([':', 'exit 0', 'exit 1', 'rc=$?; exit $rc', 'ok; exit 0'])}' EXIT; ${held}`,
      () => `${held} & pid=$!; ${simple()}; wait $pid`,
      () => `${held} & wait`,
      () => `until ${held}; do break; done`,
      () => `command eval '${held.replaceAll("'", `'\\''`)}'`,
    ]
    if (bash)
      forms.push(
        () => `if [[ -n "\${bad:-}" ]]; then ${simple()}; else ${block(depth - 1, held)}; fi`,
        () => `${held} || ((m=1))`,
        () => `set -o pipefail; ${held} | cat`,
        () => `${held} | cat; rc=\${PIPESTATUS[0]}`,
        () => `trap '${pick([':', 'exit 0', 'bad=1'])}' ERR; ${held}`,
        () => `cat < <(${held})`,
        () => {
          const f = name('f')
          return `${f}() { local v=$(${held}); ${simple()}; }; ${f}`
        },
        () => `bash -c '${held.replaceAll("'", `'\\''`)}'`,
        () => `shopt -s inherit_errexit; v=$(${block(depth - 1, held)})`,
      )
    return pick(forms)()
  }
  let held = 'sub'
  for (let depth = 1 + below(3); depth > 0; depth -= 1) held = statement(depth, held)
  return ['rc=0 bad=', ...list(2, held)].join('\n')
}
