/**
 * In place of query-string (`left-out.ts`), of which Taro's router asks one thing: the names and values of an address,
 * as they are written there. As from query-string, a name without a value has null, and one that stands twice a list.
 */
export default {
  /** @param {string} search */
  parse(search) {
    /** @type {Record<string, string | null | (string | null)[]>} */
    const read = Object.create(null)
    for (const part of search.replace(/^[?#&]/, '').split('&')) {
      if (part === '') continue
      const at = part.indexOf('=')
      const name = at < 0 ? part : part.slice(0, at)
      const value = at < 0 ? null : part.slice(at + 1)
      read[name] = name in read ? [read[name], value].flat() : value
    }
    return read
  },
}
