import type { FastifyRequest } from 'fastify'
import { shareTitle } from '../domain/credit/share-title'
import type { MerchantService } from './credit/merchant.service'
import { apiRoot } from './http/serve'
import type { LinkPreview } from './http/link-preview'
import type { PreviewOf } from './http/web-app.routes'
import { merchantPage, productPage } from './resolver/app-addresses'
import { publicOrigin } from './resolver/public-origin'
import { queryValue } from './resolver/request-url'
import type { ProductRepository } from './trace/product.repository'

/** Longer descriptions are cut wherever they are shown. */
const LONGEST = 160

const words = {
  zh: '来源、是否召回、谁负责 · 放心查',
  en: 'where it comes from, recalls, who answers for it',
} as const

/**
 * What shared links of merchants and products are called. A snapshot's link has none: what it says is told by its page,
 * which checks it first. Stands here because the journeys know nothing of each other.
 */
export function linkPreviews(merchants: MerchantService, products: ProductRepository): PreviewOf {
  return async (request) => {
    const path = request.url.split('?', 1)[0]
    if (path === pathOf(merchantPage('')))
      return merchantPreview(merchants, request, queryValue(request.url, 'uscc'))
    if (path === pathOf(productPage('', null, null)))
      return productPreview(products, request, queryValue(request.url, 'gtin'))
    return null
  }
}

async function merchantPreview(
  merchants: MerchantService,
  request: FastifyRequest,
  uscc: string | null,
): Promise<LinkPreview | null> {
  const merchant = uscc === null ? null : await merchants.find(uscc)
  if (!merchant) return null
  const origin = publicOrigin(request)
  return {
    title: shareTitle(merchant).zh,
    description: cut(merchant.verdict.reasons.map(({ text }) => text.zh).join('；')),
    url: origin + merchantPage(merchant.uscc),
    image: `${origin}${apiRoot}/merchants/${merchant.uscc}/card.png`,
  }
}

async function productPreview(
  products: ProductRepository,
  request: FastifyRequest,
  gtin: string | null,
): Promise<LinkPreview | null> {
  const product = gtin === null ? null : await products.find(gtin)
  if (!product) return null
  const lot = queryValue(request.url, 'lot')
  const origin = publicOrigin(request)
  const { name, maker_uscc: maker } = product
  return {
    title: `${name}：${words.zh}`,
    description: cut(`${name}: ${words.en}`),
    url: origin + productPage(product.gtin, lot, null),
    image: maker === null ? null : `${origin}${apiRoot}/merchants/${encodeURIComponent(maker)}/card.png`,
  }
}

function pathOf(address: string): string {
  return address.split('?', 1)[0] ?? address
}

function cut(text: string): string {
  const characters = [...text]
  return characters.length <= LONGEST ? text : `${characters.slice(0, LONGEST - 1).join('')}…`
}
