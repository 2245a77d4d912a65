/** Characters that show nothing or turn the reading direction: a code may hide what it is behind them. */
const unseen =
  /[\u0000-\u0009\u000b-\u001c\u001e\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g

/**
 * A text as it may be shown to a person: the GS1 separator as ␝, everything else that is invisible as its number.
 * Never more than `longest` characters.
 */
export function printable(text: string, longest = 2000): string {
  const shown = text
    .replace(/\u001d/g, '␝')
    .replace(unseen, (char) => `⟨${char.charCodeAt(0).toString(16).padStart(4, '0')}⟩`)
  return shown.length > longest ? `${shown.slice(0, longest)}…` : shown
}

/**
 * The host of a web address as a browser would go to it: what stands before an `@` is no host, and a backslash ends
 * one. null when the text is no web address.
 */
export function hostOf(text: string): string | null {
  const match = /^\s*https?:[\\/]{2,}([^\\/?#\s]+)/i.exec(text)
  const authority = match?.[1]
  if (authority === undefined) return null
  const host = authority.slice(authority.lastIndexOf('@') + 1).replace(/:\d*$/, '')
  return host === '' ? null : host.toLowerCase()
}
