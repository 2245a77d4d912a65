import { mkdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import sharp from 'sharp'
import { demoPlaces, type DemoPlaces } from './demo-places'
import { useStage } from './stage'
import type { Look, Visit } from './visit'

/** The README's nine pictures, of the demo world; `npm run pictures` takes them anew. */
const kept = resolve(__dirname, '../../docs/pictures')
const isUpdate = process.env['UPDATE_PICTURES'] === '1'

const stage = useStage()
let places: DemoPlaces

beforeAll(async () => {
  places = await demoPlaces(stage.origin)
})

/** How each picture is taken, by what its name ends with. */
const looks = {
  light: { theme: 'light' },
  dark: { theme: 'dark' },
  elder: { theme: 'light', isElder: true },
} as const satisfies Readonly<Record<string, Look>>
type LookName = keyof typeof looks
const names: readonly LookName[] = ['light', 'dark', 'elder']

/** Bytes of one picture at most, so that the page with all nine opens at once. */
const MOST_BYTES = 150_000

const take = async (visit: Visit, name: string): Promise<void> => {
  await visit.page.evaluate(() => document.fonts.ready)
  const taken = await visit.shoot(`picture-${name}`)
  const file = join(kept, `${name}.png`)
  if (isUpdate) {
    mkdirSync(kept, { recursive: true })
    await sharp(taken).png({ palette: true, compressionLevel: 9, effort: 10 }).toFile(file)
  }
  const { width, height } = await sharp(file).metadata()
  expect({ width, height }).toEqual({ width: 390, height: 844 })
  expect(statSync(file).size).toBeLessThan(MOST_BYTES)
}

describe.each(names)('in %s', (name) => {
  const look = looks[name]

  test('looking up: a merchant with what speaks for it', async () => {
    const visit = await stage.visit({ look })
    await visit.goto(`/credit/merchant/index?uscc=${places.merchant.uscc}`)
    await visit.page.getByRole('heading', { name: places.merchant.name }).waitFor()
    await take(visit, `look-up-${name}`)
  })

  test('tracing: the way of a product', async () => {
    const visit = await stage.visit({ look })
    const { gtin, lot } = places.product
    await visit.goto(`/trace/product/index?gtin=${gtin}&lot=${lot?.lot ?? ''}`)
    await visit.page.getByText('它走过的路').waitFor()
    await take(visit, `trace-${name}`)
  })

  test('complaining: a case and its legal clock', async () => {
    const visit = await stage.visit({ phone: '19900000001', look })
    await visit.goto('/complaint/list/index')
    await visit.page.getByText('调解中').first().click()
    await visit.page.getByText('提交的内容').waitFor()
    await take(visit, `complain-${name}`)
  })
})
