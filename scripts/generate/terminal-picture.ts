/** A cell's width and a line's height, in units of a font of 14: what monospaced fonts agree on, nearly. */
const CELL = 8.4
const LINE = 19
const FONT = 14
const MARGIN = 20

const COLOURS: Readonly<Record<number, string>> = {
  31: '#ff7b72',
  32: '#3fb950',
  33: '#d29922',
  36: '#79c0ff',
}
const [TEXT, BRIGHT, DIM, GROUND, EDGE] = ['#c9d1d9', '#f0f6fc', '#8b949e', '#0d1117', '#30363d']

const SGR = new RegExp(`${String.fromCharCode(27)}\\[(\\d+)m`)

interface Run {
  readonly text: string
  readonly column: number
  readonly bold: boolean
  readonly fill: string
}

/**
 * What a terminal shows, as an SVG that needs no font, script or style from elsewhere. It brings its own dark ground,
 * so that it reads the same on a light page and on a dark one; every stretch of text is set to its columns, so that
 * it stays aligned in whatever monospaced font the reader has.
 * @param lines text with the SGR sequences of src/terminal/colour.ts
 * @throws Error at a sequence that has no meaning here
 */
export function terminalPicture(title: string, lines: readonly string[], columns: number): string {
  const width = Math.ceil(columns * CELL + 2 * MARGIN)
  const height = lines.length * LINE + 2 * MARGIN
  const rows = lines.flatMap((line, index) => {
    const y = MARGIN + index * LINE + FONT
    return runsOf(line).map((run) => element(run, y))
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<title>${escaped(title)}</title>`,
    `<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="8" fill="${GROUND}" stroke="${EDGE}"/>`,
    `<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'Liberation Mono', monospace" font-size="${FONT}" xml:space="preserve">`,
    ...rows,
    '</g>',
    '</svg>',
    '',
  ].join('\n')
}

function element({ text, column, bold, fill }: Run, y: number): string {
  const x = round(MARGIN + column * CELL)
  const weight = bold ? ' font-weight="600"' : ''
  return `<text x="${x}" y="${y}" textLength="${round(text.length * CELL)}" fill="${fill}"${weight}>${escaped(text)}</text>`
}

/** The runs of a line, without the blanks around them: columns hold those. */
function runsOf(line: string): readonly Run[] {
  const runs: Run[] = []
  let [column, bold, dim, colour] = [0, false, false, 39]
  for (const [index, part] of line.split(SGR).entries()) {
    if (index % 2 === 1) {
      const code = Number(part)
      if (code === 1) bold = true
      else if (code === 2) dim = true
      else if (code === 22) [bold, dim] = [false, false]
      else if (code === 39 || code in COLOURS) colour = code
      else throw new Error(`no picture of the sequence ${code}`)
      continue
    }
    const text = part.trim()
    const fill = COLOURS[colour] ?? (dim ? DIM : bold ? BRIGHT : TEXT)
    if (text !== '') runs.push({ text, column: column + part.length - part.trimStart().length, bold, fill })
    column += part.length
  }
  return runs
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
