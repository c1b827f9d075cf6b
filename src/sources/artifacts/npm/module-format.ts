import { init, parse } from 'es-module-lexer/minimal'
import { SLASH_COMMENTS, withoutComments } from '../../structured/code-text.ts'
import { isTable } from '../../structured/document.ts'

export type ModuleFormat = 'ESM' | 'CommonJS'

/** A script's own first line, then what makes it one format and not the other. */
const COMMONJS =
  /(?:^|[\s;,({=])(?:module\.exports\b|exports\.\w+\s*=[^=]|Object\.definePropert(?:y|ies)\s*\(\s*exports\b|require\s*\(\s*['"`])/
/** A wrapper for several formats asks which one it is in. */
const ASKS = /typeof\s+(?:module|exports|require|define)\b/

/** To be awaited once before {@link writtenFormat}: the lexer is WebAssembly. */
export const lexerReady: () => Promise<void> = init

/**
 * In which module format a script is written, where that is beyond doubt: `import` and `export` statements by the lexer
 * that Node.js's own tools use, CommonJS by its variables. Code that asks for its surroundings is left alone.
 * @returns `null` for code of either format, of both, and for what is no JavaScript
 */
export function writtenFormat(text: string): ModuleFormat | null {
  const code = text.replace(/^#!.*/, '')
  let isModule: boolean
  try {
    const [imports, exports] = parse(code)
    isModule = exports.length > 0 || imports.some(({ d }) => d === -1 || d === -2)
  } catch {
    // Flow and JSX reach here; which format they are compiled to is decided elsewhere.
    return null
  }
  if (isModule) return 'ESM'
  // Comments are looked for only where it matters: bundles are large.
  if (!COMMONJS.test(code)) return null
  const plain = withoutComments(code, SLASH_COMMENTS)
  return COMMONJS.test(plain) && !ASKS.test(plain) ? 'CommonJS' : null
}

/**
 * In which format Node.js loads the file: by its extension, else by the `type` of the nearest package.json.
 * Source: https://nodejs.org/api/packages.html#determining-module-system.
 * @param nearest the parsed package.json of the nearest folder that has one
 * @returns `null` for a `.js` without a `type`, whose syntax decides since Node.js 20.19 and 22.7
 */
export function loadedFormat(path: string, nearest: unknown): ModuleFormat | null {
  if (path.endsWith('.mjs')) return 'ESM'
  if (path.endsWith('.cjs')) return 'CommonJS'
  const type = isTable(nearest) ? nearest['type'] : undefined
  if (type === 'module') return 'ESM'
  return type === 'commonjs' ? 'CommonJS' : null
}
