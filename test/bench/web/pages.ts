import type { Locator, Page } from 'playwright-core'
import type { DemoPlaces } from '../../e2e/demo-places'

export interface Interaction {
  /** Where it happens; once it is there, the page has what one came for. */
  readonly target: (page: Page) => Locator
  readonly act: (target: Locator) => Promise<void>
}

/** By its place: Playwright's own tap looks, within the press, whether it hits, which takes as long as what is measured. */
async function tap(target: Locator): Promise<void> {
  await target.scrollIntoViewIfNeeded()
  const box = await target.boundingBox()
  if (box === null) throw new Error('what is to be tapped is not on screen')
  await target.page().touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2)
}

/** A page that is measured, and what one does mainly on it. */
export interface MeasuredPage {
  readonly name: string
  readonly address: string
  /** Of the largest contentful paint. */
  readonly limitMs: number
  readonly interaction: Interaction
}

export const measuredPages = ({ merchant, product }: DemoPlaces): readonly MeasuredPage[] => [
  {
    name: 'home',
    address: '/',
    limitMs: 1200,
    // Suggestions come at every letter. Pinyin: a Chinese character is no press of a key here.
    interaction: {
      target: (page) => page.getByRole('combobox'),
      act: (box) => box.pressSequentially('chaye', { delay: 150 }),
    },
  },
  {
    name: 'search',
    address: `/credit/search/index?q=${encodeURIComponent('茶业')}`,
    limitMs: 1500,
    interaction: { target: (page) => page.getByRole('button', { name: '地区' }), act: tap },
  },
  {
    name: 'merchant',
    address: `/credit/merchant/index?uscc=${merchant.uscc}`,
    limitMs: 1500,
    interaction: { target: (page) => page.getByRole('tab').nth(1), act: tap },
  },
  {
    name: 'product',
    address: `/trace/product/index?gtin=${product.gtin}&lot=${product.lot?.lot ?? ''}`,
    limitMs: 1500,
    interaction: { target: (page) => page.getByRole('button', { name: '放上我的货架' }), act: tap },
  },
  {
    name: 'complaint',
    address: '/complaint/wizard/index',
    limitMs: 1500,
    // The next question.
    interaction: { target: (page) => page.getByRole('main').getByRole('link').first(), act: tap },
  },
]
