import { expect, it } from '@jest/globals'
import { usccCheckCharacter } from '../../domain/codes/check-digits'
import { demoWorld, type DemoWorld } from '../../mock/world'
import { useScene } from './scene'

const scene = useScene()
const world: DemoWorld = demoWorld(new Date().toISOString())

/** A merchant of the demo world with a licence, so that its page has more than its registration. */
const licensed = world.products[0]?.maker
if (!licensed) throw new Error('the demo world makes nothing')

it('suggests merchants while typing, and opens the one that is meant', async () => {
  const app = scene.open()
  await app.type(app.byRole('textbox', '查商家'), licensed.name.slice(0, -2))
  await app.tap(app.byRole('list', '建议').byRole('button', new RegExp(licensed.name)))
  await app.onPage('credit/merchant/index')
  expect(app.query['uscc']).toBe(licensed.uscc)
  await app.see(licensed.name)
  await app.see(licensed.uscc)
  await app.see('来源：')
  await app.see('数据截至')
  expect(app.title).toBe('商家信用')
  expect(app.loadedPackages).toEqual(['', 'credit'])
})

it('finds by code, and by what stands in the middle of a name', async () => {
  const app = scene.open()
  const field = app.byRole('textbox', '查商家')
  await app.type(field, licensed.uscc)
  await app.find(app.byRole('list', '建议').byRole('button', new RegExp(licensed.name)))
  await app.type(field, licensed.name.slice(2, 6))
  await app.tap(app.byRole('button', '查'))
  await app.onPage('credit/search/index')
  await app.see(`“${licensed.name.slice(2, 6)}”的查询结果`)
  await app.tap(
    app
      .byRole('list', /查询结果/)
      .byRole('link')
      .first(),
  )
  await app.onPage('credit/merchant/index')
  await app.see('公开记录')
})

it('leads from every reason of the verdict to its record, with source and date', async () => {
  const app = scene.open({ path: 'credit/merchant/index', query: { uscc: licensed.uscc } })
  await app.tap(
    app
      .byRole('list', /公开记录/)
      .byRole('button')
      .first(),
  )
  await app.until(
    () => app.byRole('group', '为什么公示').all().length > 0,
    'a record with the reason why it shows',
  )
  await app.tap(app.byRole('tab', '登记'))
  await app.see('登记机关')
  expect(await app.attribute(app.byRole('tab', '登记'), 'aria-selected')).toBe('true')
})

it('narrows the results, keeps the search on the phone, and compares two of them', async () => {
  const app = scene.open({ path: 'credit/search/index', query: { q: encodeURIComponent('示例') } })
  await app.see(/共 ?[\d ]+\+? ?家/)
  await app.tap(app.byRole('button', '状态'))
  await app.tap(app.byRole('dialog').byRole('button', /^存续/))
  await app.find(app.byRole('button', /^状态：存续/))
  const marks = app.byRole('button', /^加入对比：/)
  await app.until(() => marks.all().length > 1, 'merchants in business')
  const names = marks
    .all()
    .slice(0, 2)
    .map((mark) => mark.getAttribute('aria-label') ?? '')
  for (const name of names) await app.tap(app.byRole('button', name))
  await app.tap(app.byRole('link', '去对比'))
  await app.onPage('credit/compare/index')
  await app.seeFurtherDown('行政处罚（公示中）')
  for (const name of names) await app.see(name.replace('加入对比：', ''))
  app.back()
  await app.tap(app.byRole('button', '清空'))
  await app.type(app.byRole('textbox', /^商家名/), '')
  await app.find(app.byRole('button', '再查“示例”'))
})

it('says that nothing was found, and that this is no verdict', async () => {
  const app = scene.open({ path: 'credit/search/index', query: { q: encodeURIComponent('这样的商家没有') } })
  await app.see('没有查到“这样的商家没有”')
  await app.see('没查到，也可能真有这家')
  await app.find(app.byRole('link', '没有登记也可以投诉'))
})

it('knows no merchant for a code that nobody has, and says so', async () => {
  const body = '91350100MA0000000'
  const nobody = `${body}${usccCheckCharacter(body) ?? ''}`
  const app = scene.open({ path: 'credit/merchant/index', query: { uscc: nobody } })
  await app.see('这里没有这家商家')
  await app.see(`编号 ${nobody} 在我们收到的登记信息里没有找到`)
})

it.each([
  ['ten thousand characters', '福'.repeat(10_000), '写得太长了'],
  ['markup', '<script>alert(1)</script>', '没有查到'],
  ['SQL', `' OR 1=1; DROP TABLE merchants --`, '没有查到'],
  ['emoji and a blank', '😀 👨‍👩‍👧', '没有查到'],
])('takes %s as words to look for', async (_, words, answer) => {
  const app = scene.open()
  await app.type(app.byRole('textbox', '查商家'), words)
  await app.tap(app.byRole('button', '查'))
  await app.onPage('credit/search/index')
  await app.see(answer)
})

it('sends as much to the page at the fifth visit as at the second: nothing is left behind', async () => {
  const app = scene.open({ path: 'credit/search/index', query: { q: encodeURIComponent(licensed.name) } })
  const sentInAll = (): number => app.figures().pages['credit/merchant/index']?.bytes ?? 0
  const sent: number[] = []
  for (let visit = 0; visit < 5; visit += 1) {
    const before = sentInAll()
    // An answer that came before the page is first drawn would spare it what stands there while it waits.
    const release = scene.phone.network.hold(({ url }) => url.includes(licensed.uscc))
    await app.tap(app.byRole('link', new RegExp(licensed.name)))
    await app.onPage('credit/merchant/index')
    await app.until(() => sentInAll() > before, 'the page as it waits for the record')
    release()
    await app.see('登记机关')
    sent.push(sentInAll() - before)
    app.back()
    await app.onPage('credit/search/index')
  }
  expect(Math.abs((sent[4] ?? 0) - (sent[1] ?? 0))).toBeLessThan(100)
})

it('says that the network is gone, and finds when it is back', async () => {
  scene.phone.network.goOffline()
  const app = scene.open({ path: 'credit/search/index', query: { q: encodeURIComponent(licensed.name) } })
  await app.see('网络')
  scene.phone.network.goOnline()
  await app.see(licensed.name)
})
