import type { Page, Route } from 'playwright-core'
import type { MerchantPage } from '../../contract/merchant-search'

export const tenThousand = 10_000

/** Names that need one line, two or three: rows differ in height. */
const nameOf = (at: number): string => `福州示例第${at + 1}${'有限责任'.repeat(at % 7)}公司`

const rowOf = (at: number): MerchantPage['items'][number] => ({
  uscc: `91350100M${String(at).padStart(8, '0')}X`,
  name: nameOf(at),
  status: 'active',
  region: { code: '350104', names: ['福建省', '福州市', '仓山区'] },
  registeredOn: '2017-05-08',
  isUsccConsistent: at % 5 !== 0,
  kind: 'enterprise',
  trade: null,
  hasPenalty: at % 9 === 0,
  isListed: false,
  foundBy: null,
})

const answer = (route: Route): Promise<void> => {
  const { searchParams } = new URL(route.request().url())
  const from = Number(searchParams.get('cursor') ?? 0)
  const to = Math.min(tenThousand, from + Number(searchParams.get('limit') ?? 20))
  const items = Array.from({ length: to - from }, (_, at) => rowOf(from + at))
  return route.fulfill({ json: { items, next: to < tenThousand ? String(to) : null } })
}

/** Any search finds ten thousand merchants, in pages as the server gives them. */
export const serveTenThousand = async (page: Page): Promise<void> => {
  await page.route((url) => url.pathname === '/api/v1/merchants', answer)
}

/** The list of the page on top. */
export const rows = '.taro_page:last-child [role=list] [role=listitem]'

/** Scrolls the page on top by so many CSS px; says where it stands and how far it goes. */
export const scrollBy = (page: Page, by: number): Promise<{ readonly top: number; readonly end: number }> =>
  page.evaluate(async (px) => {
    const scroller = [...document.querySelectorAll('.taro_page')].at(-1) ?? document.documentElement
    scroller.scrollTop += px
    // Two frames: one to hear of it, one to draw.
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
    return { top: scroller.scrollTop, end: scroller.scrollHeight - scroller.clientHeight }
  }, by)
