/** The file's name at the end of an address; as it stands when its escapes are broken. */
export function decodedName(address: string): string {
  const last = address
    .replace(/[?#].*$/, '')
    .split('/')
    .at(-1)!
  return /%(?![0-9A-Fa-f]{2})/.test(last) ? last : unescaped(last)
}

function unescaped(text: string): string {
  const bytes = Buffer.from(
    text.replace(/[^%]|%[0-9A-Fa-f]{2}/gsu, (unit) =>
      unit.length === 3 && unit.startsWith('%') ? unit.slice(1) : Buffer.from(unit).toString('hex'),
    ),
    'hex',
  )
  return bytes.toString('utf8')
}
