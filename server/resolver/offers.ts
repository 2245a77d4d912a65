import type { LinkContextName, LinkContextObject, LinkType } from '../../contract/resolver'
import { say, type Text } from '../../domain/text'
import { codeData, codePage, merchantData, merchantPage, productData, productPage } from './app-addresses'
import type { Identified } from './identified'

/** One link that can be followed here. */
export interface Offer {
  /** On our own origin, for nobody may be led elsewhere. */
  readonly path: string
  readonly title: string
  readonly type: 'text/html' | 'application/json'
  readonly hreflang: readonly ('zh-CN' | 'en')[]
  readonly context: readonly LinkContextName[]
  /** The API refuses parameters it does not know; pages take the request's query along (2.12). */
  readonly forwards: boolean
}

/** What is offered for one address: the thing that was asked for, or what it is one of. */
export interface Level {
  /** The address below the origin. */
  readonly path: string
  readonly description: string | null
  readonly defaultTitle: string
  readonly offers: { readonly [Type in LinkType]?: readonly Offer[] }
}

/** A product of which something is known here. */
export interface KnownProduct {
  /** Fourteen digits. */
  readonly gtin: string
  readonly description: string
  /** The maker, where the register knows it. */
  readonly maker: { readonly uscc: string; readonly name: string } | null
}

/** A party or place of the directory; `uscc` only where the register knows it. */
export interface KnownActor {
  readonly name: string
  readonly uscc: string | null
}

/** Which of the levels have steps of a chain. */
export interface Traced {
  readonly product: boolean
  readonly lot: boolean
  readonly asked: boolean
}

const titles = {
  product: say('商品资料和来源', 'The product and where it comes from'),
  trace: say('从产地到货架', 'Its way from origin to shelf'),
  recall: say('是否召回', 'Whether it is recalled'),
  masterData: say('商品资料（数据）', 'The product as data'),
  maker: say('生产者的公开记录', 'Public record of the maker'),
  company: say('所属企业的公开记录', 'Public record of the company'),
  code: say('这个代码是什么', 'What this code says'),
}

const inBoth = ({ zh, en }: Text): string => `${zh} / ${en}`

function page(path: string, title: Text): Offer[] {
  const offer = { path, type: 'text/html', context: ['consumer'], forwards: true } as const
  return [
    { ...offer, title: title.zh, hreflang: ['zh-CN'] },
    { ...offer, title: title.en, hreflang: ['en'] },
  ]
}

function data(path: string, title: Text): Offer[] {
  return [
    {
      path,
      title: inBoth(title),
      type: 'application/json',
      hreflang: ['zh-CN', 'en'],
      context: ['regulator'],
      forwards: false,
    },
  ]
}

/** The product, and before it the lot and the item that were asked for (Resolver Standard 2.5.9). */
export function productLevels(asked: Identified, known: KnownProduct, traced: Traced): Level[] {
  const { path, keyPath, lot, serial } = asked
  const levels = [
    ...(path === keyPath ? [] : [productLevel(path, known, lot, serial, traced.asked)]),
    ...(serial === null || lot === null || !traced.lot
      ? []
      : [productLevel(`${keyPath}/10/${encodeURIComponent(lot)}`, known, lot, null, true)]),
  ]
  const base = productLevel(keyPath, known, null, null, traced.product)
  const { maker } = known
  return [
    ...levels,
    {
      ...base,
      offers: {
        ...base.offers,
        'https://gs1.org/voc/masterData': data(productData(known.gtin, null, null), titles.masterData),
        ...(maker && {
          'https://schema.org/manufacturer': [
            ...page(merchantPage(maker.uscc), named(titles.maker, maker.name)),
            ...data(merchantData(maker.uscc), named(titles.maker, maker.name)),
          ],
        }),
      },
    },
  ]
}

function productLevel(
  path: string,
  { gtin, description }: KnownProduct,
  lot: string | null,
  serial: string | null,
  isTraced: boolean,
): Level {
  const offered = (title: Text): Offer[] => [
    ...page(productPage(gtin, lot, serial), title),
    ...data(productData(gtin, lot, serial), title),
  ]
  return {
    path,
    description,
    defaultTitle: inBoth(titles.product),
    offers: {
      'https://gs1.org/voc/defaultLinkMulti': offered(titles.product),
      'https://gs1.org/voc/pip': offered(titles.product),
      ...(isTraced ? { 'https://gs1.org/voc/traceability': offered(titles.trace) } : {}),
      'https://gs1.org/voc/recallStatus': offered(titles.recall),
    },
  }
}

/** Any other key: what the code says, and the company behind a party or place of the directory. */
export function codeLevel({ path }: Identified, address: string, actor: KnownActor | null): Level {
  const offered = [...page(codePage(address), titles.code), ...data(codeData(address), titles.code)]
  const uscc = actor?.uscc ?? null
  return {
    path,
    description: actor && actor.name,
    defaultTitle: inBoth(titles.code),
    offers: {
      'https://gs1.org/voc/defaultLinkMulti': offered,
      'https://gs1.org/voc/pip': offered,
      ...(uscc === null
        ? {}
        : {
            'https://gs1.org/voc/registryEntry': [
              ...page(merchantPage(uscc), titles.company),
              ...data(merchantData(uscc), titles.company),
            ],
          }),
    },
  }
}

function named({ zh, en }: Text, name: string): Text {
  return say(`${zh}：${name}`, `${en}: ${name}`)
}

/** The most special level first that offers this type: what is not said of an item is said of its lot or product. */
export function offersOf(levels: readonly Level[], type: LinkType): readonly Offer[] {
  for (const { offers } of levels) {
    const found = offers[type === 'https://gs1.org/voc/defaultLink' ? defaultType : type]
    if (found && found.length > 0) return found
  }
  return []
}

export const defaultType = 'https://gs1.org/voc/defaultLinkMulti' satisfies keyof LinkContextObject
