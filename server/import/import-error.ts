/** The file as a whole cannot be imported; the message is one line for the terminal. */
export class ImportError extends Error {
  override readonly name = 'ImportError'
}
