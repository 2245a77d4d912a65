import { parseGtin } from '../../domain/codes/gtin'
import { parseUscc } from '../../domain/codes/uscc'
import {
  codeAddress,
  compareAddress,
  dataQualityAddress,
  merchantAddress,
  productAddress,
  publicCasesAddress,
  searchAddress,
  snapshotAddress,
  unitAddress,
  verifyAddress,
} from '../routes'

/** WeChat's codes of a mini-program hold no more than this. */
const longestScene = 32
/** No page of ours, and no code that leads to one, has a longer address. */
const longestLink = 1000

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return '' // written by nobody of us
  }
}

const pairsOf = (query: string): ReadonlyMap<string, string> =>
  new Map(
    query.split('&').map((pair) => {
      const [name = '', ...value] = pair.split('=')
      return [name, value.join('=')]
    }),
  )

/** Those of our pages that a link from outside may open: what is public, and nothing that begins or shows something of one's own. */
const publicPages: readonly string[] = [
  compareAddress([]),
  dataQualityAddress,
  merchantAddress(''),
  productAddress(''),
  publicCasesAddress(),
  searchAddress(),
  snapshotAddress(''),
  unitAddress(''),
  verifyAddress(),
  codeAddress(''),
]

/** `/s/<id>-<fingerprint>` and `/r/<number>-<fingerprint>`: what is printed on snapshots and receipts. */
const printed: readonly (readonly [RegExp, (id: string, fingerprint: string) => string])[] = [
  [/^\/s\/([^/?]+)-([^/?-]+)$/, snapshotAddress],
  [/^\/r\/([^/?]+)-([^/?-]+)$/, verifyAddress],
]

/**
 * Where a code of this mini-program (小程序码) leads: `p=<GTIN>` with `&l=<lot>` to a product, `m=<统一社会信用代码>` to
 * a merchant.
 * @param scene decoded, at most 32 characters as WeChat has it
 * @returns null for anything else: the home page is then as good as any
 */
export function addressOfScene(scene: string): string | null {
  if (scene.length > longestScene) return null
  const pairs = pairsOf(scene)
  const gtin = parseGtin(pairs.get('p') ?? '')
  if (gtin) return productAddress(gtin, pairs.get('l'))
  const uscc = parseUscc(pairs.get('m') ?? '')
  return uscc && merchantAddress(uscc)
}

/**
 * Where an ordinary link leads that was scanned in WeChat (扫普通链接二维码打开小程序): to the page of ours that it names,
 * else to the page that says what such a code is, and leads on from there.
 * @param link the whole address, decoded once
 * @returns null for what is no link
 */
export function addressOfLink(link: string): string | null {
  if (link.length > longestLink) return null
  const [, path, query = ''] =
    /^https?:\/\/[^/?#\s]+(\/[^?#\s]*)?(?:\?([^#\s]*))?(?:#\S*)?$/i.exec(link) ?? []
  if (path === undefined) return null
  if (publicPages.includes(path)) return query === '' ? path : `${path}?${query}`
  for (const [shape, addressOf] of printed) {
    const [, id, fingerprint] = shape.exec(path) ?? []
    if (id !== undefined && fingerprint !== undefined) return addressOf(decoded(id), decoded(fingerprint))
  }
  return path === '/' && query === '' ? null : codeAddress(link)
}
