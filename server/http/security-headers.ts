/**
 * The headers every answer carries, made once: only what we serve ourselves (no third-party host; camera frames and
 * pictures as blobs, WASM for the scanner), and nothing about us to others.
 *
 * Not among them, on purpose: Strict-Transport-Security is for the proxy that holds the certificate to say, and on a
 * plain http address of the local network browsers refuse Cross-Origin-Opener-Policy and Origin-Agent-Cluster with an
 * error in the console.
 * @param inlineScripts `'sha256-…'` of the scripts that stand inside index.html
 */
export function securityHeaders(inlineScripts: readonly string[]): Readonly<Record<string, string>> {
  const self = "'self'"
  const directives: Readonly<Record<string, readonly string[]>> = {
    'default-src': [self],
    'script-src': [self, "'wasm-unsafe-eval'", ...inlineScripts],
    'worker-src': [self, 'blob:'],
    // Taro sets sizes and page animations by style attributes.
    'style-src': [self, "'unsafe-inline'"],
    'img-src': [self, 'blob:', 'data:'],
    'media-src': [self, 'blob:'],
    'font-src': [self, 'data:'],
    'connect-src': [self],
    'manifest-src': [self],
    'frame-src': ["'none'"],
    'object-src': ["'none'"],
    'base-uri': [self],
    'form-action': [self],
    'frame-ancestors': [self],
  }
  return {
    'content-security-policy': Object.entries(directives)
      .map(([name, sources]) => `${name} ${sources.join(' ')}`)
      .join(';'),
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-dns-prefetch-control': 'off',
    'x-download-options': 'noopen',
    'x-frame-options': 'SAMEORIGIN',
    'x-permitted-cross-domain-policies': 'none',
    // Switches off a filter of old browsers that was itself a hole.
    'x-xss-protection': '0',
  }
}
