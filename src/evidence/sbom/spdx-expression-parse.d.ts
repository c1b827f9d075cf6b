declare module 'spdx-expression-parse' {
  /** @throws Error when the text is not an SPDX expression */
  export default function parse(expression: string): unknown
}
