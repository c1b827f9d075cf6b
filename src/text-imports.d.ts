declare module '*.yml' {
  const text: string
  export default text
}

/** The bytes in base 64, as the bundler puts them in. */
declare module '*.wasm' {
  const base64: string
  export default base64
}
