import type { Check } from './classify.ts'

const ENGINES = new Set(['docker', 'podman', 'docker-compose', 'nerdctl', 'kubectl', 'lxc'])

const SCANNER_IMAGE =
  /(?:^|\/)(trivy|grype|checkov|tfsec|gitleaks|trufflehog|semgrep|snyk|hadolint|osv-scanner|actionlint|shellcheck|kubeconform|kics|dockle|zap2docker-stable|zaproxy|super-linter)(?::[\w.-]+|@.*)?$/

/** Options whose value is a place or a name: `-w /build` runs no `build`. `--entrypoint` is not among them. */
const PLACED =
  /^(?:-[ewuv]|--(?:env|env-file|volume|workdir|user|mount|tmpfs|name|network|hostname|label|platform|add-host|volumes-from))$/

/** A folder, or one thing mounted on another: `/build`, `${PWD}:/build`. */
const PLACE = /^\/build$|:\//

/** `bash -c`, `sh -ec`, `bash -lc`: the next word is a script. */
const SHELL = /^(?:\S*\/)?(?:bash|sh|ash|dash|zsh)$/
const TEXT = /^-[a-z]*c$/

/**
 * The check that a container runs: `docker run --rm image pytest`, `docker exec app bash -c "cd /src && pytest"`.
 * @param words from the engine's own name on
 * @param known recognises a documented checker at the head of some words
 * @returns the first one; `null` where the program is no container engine, or nothing in it is known
 * Source: https://docs.docker.com/reference/cli/docker/container/run/
 */
export function checkInContainer(
  program: string,
  words: readonly string[],
  known: (words: readonly string[]) => Check | null,
): Check | null {
  if (!ENGINES.has(program)) return null
  const verb = words.findIndex((word) => word === 'run' || word === 'exec')
  if (verb < 0) return null
  let named = false
  for (let index = verb + 1; index < words.length; index += 1) {
    const word = words[index]!
    const image = SCANNER_IMAGE.exec(word)?.[1]
    if (image !== undefined) return scannerImage(image, words.slice(index + 1))
    const before = words[index - 1]!
    if (word.startsWith('-') || (!named && PLACED.test(before))) continue
    const inner = TEXT.test(before) && SHELL.test(words[index - 2]!) ? inText(word, known) : null
    if (inner !== null) return inner
    const candidate = index > verb + 1 && !/\s/.test(word) && !PLACE.test(word) && !SHELL.test(word)
    const found = candidate ? known(words.slice(index)) : null
    if (found !== null) return found
    named = true
  }
  return null
}

function scannerImage(image: string, args: readonly string[]): Check {
  return { name: image, kind: 'known', scans: true, statuses: [1], words: [image, ...args] }
}

/** The first checker that a script in one word names; quotes inside it part no commands, which finds too many at worst. */
function inText(text: string, known: (words: readonly string[]) => Check | null): Check | null {
  for (const command of text.split(/&&|\|\|?|[;&\n]/)) {
    const words = command.trim().split(/\s+/)
    const found = known(words)
    if (found !== null) return found
  }
  return null
}
