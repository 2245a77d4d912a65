/** The exchange cannot go on; the message is one line for the terminal. */
export class ExchangeError extends Error {
  override readonly name = 'ExchangeError'
}
