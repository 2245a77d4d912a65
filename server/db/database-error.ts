/** A database that cannot be used; the message is one clear line for the terminal, without address and password. */
export class DatabaseError extends Error {
  override readonly name: string = 'DatabaseError'
}

/** It does not answer; it may come back. */
export class DatabaseUnreachableError extends DatabaseError {
  override readonly name = 'DatabaseUnreachableError'

  constructor(cause: unknown) {
    super(`The database of DATABASE_URL cannot be reached: ${reasonOf(cause)}.`, { cause })
  }
}

/** What a driver's error says, in one line. Attempts on several addresses end in an error without a message. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const code = 'code' in error ? String(error.code) : error.name
  return (error.message === '' ? code : error.message).split('\n', 1)[0]?.replace(/\.$/, '') ?? code
}
