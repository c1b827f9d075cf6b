/** The library's plain object, where we read and write it. */
export interface NormalizedBom {
  serialNumber?: string
  metadata: { component: NormalizedComponent; [key: string]: unknown }
  components: NormalizedComponent[]
  dependencies: NormalizedDependency[]
  compositions?: Composition[]
  formulation?: unknown[]
  [key: string]: unknown
}

export interface NormalizedComponent {
  'bom-ref': string
  purl?: string
  hashes?: readonly unknown[]
  licenses?: readonly unknown[]
  externalReferences?: readonly { readonly hashes?: readonly unknown[] }[]
  properties?: readonly unknown[]
  evidence?: unknown
  [key: string]: unknown
}

export interface NormalizedDependency {
  ref: string
  dependsOn?: string[]
}

export interface Composition {
  'bom-ref': string
  aggregate: 'complete' | 'incomplete' | 'unknown'
  assemblies?: string[]
  dependencies?: string[]
}
