const KEYWORDS: ReadonlySet<string> = new Set(
  'False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield'.split(
    ' ',
  ),
)

/** Whether Python can import something under this name. https://docs.python.org/3/reference/lexical_analysis.html */
export function isImportable(name: string): boolean {
  return /^[\p{XID_Start}_]\p{XID_Continue}*$/u.test(name.normalize('NFKC')) && !KEYWORDS.has(name)
}
