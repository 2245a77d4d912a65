const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Base64 of bytes (RFC 4648, 4). The mini-program has no `btoa`. */
export function base64(bytes: Uint8Array): string {
  let out = ''
  for (let index = 0; index < bytes.length; index += 3) {
    const group = ((bytes[index] ?? 0) << 16) | ((bytes[index + 1] ?? 0) << 8) | (bytes[index + 2] ?? 0)
    const left = bytes.length - index
    out += alphabet.charAt(group >> 18) + alphabet.charAt((group >> 12) & 63)
    out += left > 1 ? alphabet.charAt((group >> 6) & 63) : '='
    out += left > 2 ? alphabet.charAt(group & 63) : '='
  }
  return out
}

/** UTF-8 of a text. The mini-program has no `TextEncoder`; a lone surrogate becomes U+FFFD. */
export function utf8(text: string): Uint8Array {
  const whole = text.replace(/[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g, (found) =>
    found.length === 2 ? found : '\ufffd',
  )
  const encoded = encodeURIComponent(whole)
  const bytes: number[] = []
  for (let index = 0; index < encoded.length; index += 1) {
    if (encoded.charAt(index) === '%') {
      bytes.push(parseInt(encoded.slice(index + 1, index + 3), 16))
      index += 2
    } else {
      bytes.push(encoded.charCodeAt(index))
    }
  }
  return Uint8Array.from(bytes)
}
