import { apiRoot } from '../http/serve'

/**
 * Addresses of what we serve, as paths on our own origin. A test holds those of the app's pages to `src/routes.ts`,
 * which the server may not import.
 */
type Pairs = Readonly<Record<string, string | null>>

function withQuery(path: string, query: Pairs): string {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    value === null || value === '' ? [] : [`${name}=${encodeURIComponent(value)}`],
  )
  return pairs.length === 0 ? path : `${path}?${pairs.join('&')}`
}

export const productPage = (gtin: string, lot: string | null, serial: string | null): string =>
  withQuery('/trace/product/index', { gtin, lot, serial })
export const codePage = (text: string): string => withQuery('/trace/code/index', { text })
export const merchantPage = (uscc: string): string => withQuery('/credit/merchant/index', { uscc })
export const snapshotPage = (id: string, fingerprint: string | null): string =>
  withQuery('/credit/snapshot/index', { id, f: fingerprint })

/** Whether a receipt of a case is genuine. */
export const verifyPage = (number: string, fingerprint: string): string =>
  withQuery('/complaint/verify/index', { n: number, f: fingerprint })

export const productData = (gtin: string, lot: string | null, serial: string | null): string =>
  withQuery(`${apiRoot}/products/${gtin}`, { lot, serial })
export const codeData = (text: string): string => withQuery(`${apiRoot}/codes`, { text })
export const merchantData = (uscc: string): string => `${apiRoot}/merchants/${uscc}`
