/** Reads the wire format of SSH: lengths of four bytes, big-endian. Source: RFC 4251 section 5. */
export interface SshBytes {
  /** @throws RangeError, as do all of these, when the bytes end early */
  string(): Buffer
  byte(): number
  uint32(): number
  /** A positive integer without leading zeros. */
  integer(): Buffer
  take(count: number): Buffer
  atEnd(): boolean
}

export function sshBytes(bytes: Buffer): SshBytes {
  let at = 0
  const take = (count: number): Buffer => {
    if (at + count > bytes.length) throw new RangeError('ends early')
    at += count
    return bytes.subarray(at - count, at)
  }
  const uint32 = (): number => take(4).readUInt32BE()
  const string = (): Buffer => take(uint32())
  return {
    take,
    uint32,
    string,
    byte: () => take(1)[0]!,
    integer() {
      const value = string()
      if (value.length > 0 && value[0]! > 127) throw new RangeError('holds a negative number')
      let start = 0
      while (start < value.length - 1 && value[start] === 0) start++
      return value.subarray(start)
    },
    atEnd: () => at === bytes.length,
  }
}

/** A string in the wire format. */
export function sshString(content: Buffer | string): Buffer {
  const bytes = Buffer.from(content as string)
  const length = Buffer.alloc(4)
  length.writeUInt32BE(bytes.length)
  return Buffer.concat([length, bytes])
}
