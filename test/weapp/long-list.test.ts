import { expect, it } from '@jest/globals'
import { useScene } from './scene'

const scene = useScene()
const address = { path: 'credit/search/index', query: { q: encodeURIComponent('示例') } }

/** The rows that are mounted now. */
const rows = () =>
  scene.app
    .byRole('list', /查询结果/)
    .byRole('listitem')
    .all()
const places = (): number[] => rows().map((row) => Number(row.getAttribute('aria-posinset')))
/** CSS px of the phone's screen. */
const screen = 844
/** No empty place stands on the screen. */
const isFilled = (): boolean => {
  const all = rows()
  const [first, last] = [all[0], all.at(-1)]
  if (!first || !last || last.getBoundingClientRect().bottom < screen) return false
  return first.getAttribute('aria-posinset') === '1' || first.getBoundingClientRect().top <= 0
}

/** The first row that begins on the screen, and where. */
const standing = () => {
  const row = rows().find((each) => each.getBoundingClientRect().top >= 0)
  return { place: row?.getAttribute('aria-posinset'), top: row?.getBoundingClientRect().top }
}

it('reads on by itself while the person scrolls, and mounts only what is near', async () => {
  const app = scene.open(address)
  await app.until(() => places().length > 0, 'the first rows')
  const seen = new Set<number>()
  let mostMounted = 0
  let top = 0
  const look = (): void => {
    const here = places()
    here.forEach((place) => seen.add(place))
    mostMounted = Math.max(mostMounted, here.length)
  }
  const isAll = (): boolean => app.text().includes('没有更多了')
  while (seen.size < 400 && !(isAll() && seen.has(Math.max(...places())))) {
    look()
    const before = places().join()
    // A block is some two thousand px high: in three steps of a screen one comes or goes.
    for (let step = 0; step < 3; step += 1) {
      // At the end of the page it waits there for further rows.
      top = app.scrollTo(top + 700)
      // A person reads what is on the screen before they go on: a block that is passed over is never drawn.
      await app.until(() => {
        look()
        return isFilled() || isAll()
      }, 'a screen full of rows')
    }
    await app.until(() => {
      look()
      return isAll() || places().join() !== before
    }, 'the list to move')
  }
  expect(seen.size).toBeGreaterThan(100)
  expect([...seen].sort((a, b) => a - b)).toEqual(Array.from({ length: seen.size }, (_, at) => at + 1))
  expect(mostMounted).toBeLessThanOrEqual(120)
}, 180_000)

it('fills the screen with the rows that come while the person waits at its end', async () => {
  const release = scene.phone.network.hold(({ url }) => url.includes('cursor='))
  const app = scene.open(address)
  await app.until(() => rows().length > 0, 'the first rows')
  let top = 0
  await app.until(() => {
    const next = app.scrollTo(top + 200)
    const isEnd = next === top && rows().at(-1)?.getAttribute('aria-posinset') === '20'
    top = next
    return isEnd
  }, 'the end of what is there')
  expect(isFilled()).toBe(false)
  release()
  await app.until(isFilled, 'a screen full of rows')
})

it('stands where it stood when the person comes back from a merchant', async () => {
  const app = scene.open(address)
  await app.until(() => places().length > 0, 'the first rows')
  app.scrollTo(1000)
  await app.until(() => places().length > 10 && isFilled(), 'further rows')
  const before = standing()
  await app.tap(
    app
      .byRole('list', /查询结果/)
      .byRole('link')
      .first(),
  )
  await app.onPage('credit/merchant/index')
  app.back()
  await app.onPage('credit/search/index')
  expect(standing()).toEqual(before)
})
