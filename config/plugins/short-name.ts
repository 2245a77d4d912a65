const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
const length = 4

const made = new Map<string, string>()

/** The short name that stands for a class in the built mini-program: four letters out of its hash (FNV-1a). */
export function shortName(name: string): string {
  const known = made.get(name)
  if (known !== undefined) return known
  let hash = 0x811c9dc5
  for (let at = 0; at < name.length; at += 1) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193)
  let rest = hash >>> 0
  let short = ''
  for (let at = 0; at < length; at += 1) {
    short += letters[rest % letters.length] ?? ''
    rest = Math.floor(rest / letters.length)
  }
  made.set(name, short)
  return short
}

/** Such a name is no style's: a page finds elements by it. */
export const isForFinding = (name: string): boolean => name.startsWith('find-')

/** The short names of an element's classes. */
export const shortNames = (names: string): string =>
  names
    .split(/\s+/)
    .filter(Boolean)
    .map((name) => (isForFinding(name) ? name : shortName(name)))
    .join(' ')
