/** A reader written as if it could wait: it yields how many bytes it wants, and is handed as many, fewer at the end. */
export type Wishes = Generator<number, void, Buffer>

/** Gives a reader its bytes, as they come in pieces of any size. */
export class Feed {
  readonly #reader: Wishes
  #wanted: number
  #waiting: Buffer[] = []
  #held = 0
  #done: boolean

  constructor(reader: Wishes) {
    this.#reader = reader
    const first = reader.next()
    this.#done = first.done === true
    this.#wanted = first.done === true ? 0 : first.value
  }

  /** @param piece good only during the call */
  push(piece: Buffer): void {
    let rest = piece
    if (this.#held > 0) {
      const missing = this.#wanted - this.#held
      if (rest.length < missing) {
        this.#hold(rest)
        return
      }
      const whole = Buffer.concat([...this.#waiting, rest.subarray(0, missing)], this.#wanted)
      rest = rest.subarray(missing)
      this.#waiting = []
      this.#held = 0
      this.#give(whole)
    }
    while (!this.#done && rest.length >= this.#wanted) {
      const wanted = rest.subarray(0, this.#wanted)
      rest = rest.subarray(this.#wanted)
      this.#give(wanted)
    }
    if (!this.#done && rest.length > 0) this.#hold(rest)
  }

  /** No more bytes come: the reader gets what is left, then nothing. */
  end(): void {
    this.#give(Buffer.concat(this.#waiting, this.#held))
    while (!this.#done) this.#give(Buffer.alloc(0))
  }

  #hold(piece: Buffer): void {
    this.#waiting.push(Buffer.from(piece))
    this.#held += piece.length
  }

  #give(bytes: Buffer): void {
    if (this.#done) return
    const next = this.#reader.next(bytes)
    this.#done = next.done === true
    if (next.done !== true) this.#wanted = next.value
  }
}
