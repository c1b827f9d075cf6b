export interface SchemaError {
  readonly instancePath: string
  readonly message?: string
}

/** Whether the value is a CycloneDX 1.6 document; `errors` says why the last one was not. */
export const validate: {
  (value: unknown): boolean
  errors?: readonly SchemaError[] | null
}
