import { expect, test } from '@jest/globals'
import { useStage } from './stage'
import { rows, scrollBy, serveTenThousand, tenThousand } from './ten-thousand'

const stage = useStage()
const address = `/credit/search/index?q=${encodeURIComponent('示例')}`

test('ten thousand results are all within reach, and only a few of them in the document', async () => {
  const { page, goto } = await stage.visit()
  await serveTenThousand(page)
  await goto(address)
  await page.locator(rows).first().waitFor()
  const seen = new Set<string>()
  let mostMounted = 0
  const look = async (): Promise<void> => {
    const names = await page
      .locator(rows)
      .evaluateAll((elements) => elements.map((row) => row.getAttribute('aria-posinset') ?? ''))
    names.forEach((name) => seen.add(name))
    mostMounted = Math.max(mostMounted, names.length)
  }
  await look()
  while (seen.size < tenThousand) {
    await scrollBy(page, 1600)
    await look()
  }
  await page.getByText('没有更多了').waitFor()
  expect(mostMounted).toBeLessThanOrEqual(90)
}, 240_000)

test('coming back from a merchant finds the list where it was left', async () => {
  const { page, goto } = await stage.visit({ expects: [/status of 404/] })
  await serveTenThousand(page)
  await goto(address)
  await page.locator(rows).first().waitFor()
  for (let step = 0; step < 8; step += 1) await scrollBy(page, 1200)
  const before = await scrollBy(page, 0)
  const row = page.locator(rows).nth(25)
  const name = await row.getByRole('link').textContent()
  await row.getByRole('link').dispatchEvent('click')
  await page.getByText('这里没有这家商家').waitFor()
  await page.goBack()
  // On screen again: while it is put away it is scrolled to nowhere.
  await page.locator(rows).first().waitFor()
  const after = await scrollBy(page, 0)
  expect(Math.abs(after.top - before.top)).toBeLessThan(2)
  expect(
    await page
      .getByRole('link')
      .filter({ hasText: name ?? '?' })
      .count(),
  ).toBeGreaterThan(0)
}, 90_000)

test('a row with the focus stays when it is scrolled out of sight', async () => {
  const { page, goto } = await stage.visit()
  await serveTenThousand(page)
  await goto(address)
  const link = page.locator(rows).nth(2).getByRole('link')
  await link.focus()
  for (let step = 0; step < 6; step += 1) await scrollBy(page, 1600)
  expect(
    await page.evaluate(() =>
      document.activeElement?.closest('[aria-posinset]')?.getAttribute('aria-posinset'),
    ),
  ).toBe('3')
  // Past the row's own switch.
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  const next = await page.evaluate(() =>
    document.activeElement?.closest('[aria-posinset]')?.getAttribute('aria-posinset'),
  )
  expect(next).toBe('4')
}, 90_000)

test('by keyboard nothing pushes “more” away, and it leads on to the first of the rows that come', async () => {
  const visit = await stage.visit()
  const { page, goto } = visit
  await serveTenThousand(page)
  await goto(address)
  await page.locator(rows).first().waitFor()
  await visit.isDrawn()
  await page.keyboard.press('Tab')
  const more = page.getByRole('button', { name: '更多' })
  await more.focus()
  await visit.isDrawn()
  // Fifty rows more would have taken it many screens down.
  const { top, height } = await more.evaluate((element) => ({
    top: element.getBoundingClientRect().top,
    height: innerHeight,
  }))
  expect(top).toBeGreaterThan(0)
  expect(top).toBeLessThan(height)
  const focusedRow = (): Promise<number> =>
    page.evaluate(() =>
      Number(document.activeElement?.closest('[aria-posinset]')?.getAttribute('aria-posinset')),
    )
  const last = Number(await page.locator(rows).last().getAttribute('aria-posinset'))
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => document.activeElement?.closest('[aria-posinset]') !== null)
  expect(await focusedRow()).toBe(last + 1)
}, 90_000)
