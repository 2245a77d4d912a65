/** The text of an answer that was checked against its operation's reply where it was made. */
export class CheckedText<Answer> {
  readonly text: Buffer

  /** @param text JSON, UTF-8; it is not copied */
  constructor({ buffer, byteOffset, byteLength }: Uint8Array) {
    this.text = Buffer.from(buffer, byteOffset, byteLength)
  }

  /** The answer itself, for callers that are no clients. */
  value(): Answer {
    const answer: unknown = JSON.parse(this.text.toString('utf8'))
    // It was of this shape when it was put into text.
    return answer as Answer
  }
}
