import type { Page } from 'playwright-core'
import type { DemoPlaces } from '../../e2e/demo-places'

/** A page that is measured, and what one does mainly on it. */
export interface MeasuredPage {
  readonly name: string
  readonly address: string
  /** Of the largest contentful paint. */
  readonly limitMs: number
  readonly interact: (page: Page) => Promise<void>
}

export const measuredPages = ({ merchant, product }: DemoPlaces): readonly MeasuredPage[] => [
  {
    name: 'home',
    address: '/',
    limitMs: 1200,
    // Suggestions come at every character.
    interact: async (page) => page.getByRole('combobox').pressSequentially('茶业有限', { delay: 150 }),
  },
  {
    name: 'search',
    address: `/credit/search/index?q=${encodeURIComponent('茶业')}`,
    limitMs: 1500,
    interact: async (page) => page.getByRole('button', { name: '地区' }).tap(),
  },
  {
    name: 'merchant',
    address: `/credit/merchant/index?uscc=${merchant.uscc}`,
    limitMs: 1500,
    interact: async (page) => page.getByRole('tab').nth(1).tap(),
  },
  {
    name: 'product',
    address: `/trace/product/index?gtin=${product.gtin}&lot=${product.lot?.lot ?? ''}`,
    limitMs: 1500,
    interact: async (page) => page.getByRole('button', { name: '放上我的货架' }).tap(),
  },
  {
    name: 'complaint',
    address: '/complaint/wizard/index',
    limitMs: 1500,
    // The next question.
    interact: async (page) => page.getByRole('main').getByRole('link').first().tap(),
  },
]
