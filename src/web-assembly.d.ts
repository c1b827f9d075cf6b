/** Of WebAssembly, which TypeScript knows only together with a browser, what is used here. */
declare namespace WebAssembly {
  type Exports = Record<string, unknown>
  class Module {
    constructor(bytes: Uint8Array)
    static imports(module: Module): { readonly module: string; readonly name: string }[]
  }
  class Instance {
    constructor(module: Module, imports: Record<string, Record<string, () => number>>)
    readonly exports: Exports
  }
  class RuntimeError extends Error {}
}
