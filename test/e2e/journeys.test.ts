import { beforeAll, expect, test } from '@jest/globals'
import { apiOf } from './api'
import { demoPlaces, type DemoPlaces } from './demo-places'
import { addPhotos, filedNumber, photoOf, signIn, tell, told } from './complaint-page'
import { importPenalty } from './penalty-import'
import { inTheMiddleOfAnUpload, Line } from './slow-line'
import { startWithDemo, useStage } from './stage'
import type { Visit } from './visit'

const stage = useStage()
let places: DemoPlaces

beforeAll(async () => {
  places = await demoPlaces(stage.origin)
})

const isCut =
  /ERR_(INTERNET_DISCONNECTED|CONNECTION_REFUSED|CONNECTION_RESET|EMPTY_RESPONSE|NETWORK_CHANGED|FAILED)/
const isNotFound = /status of 404/

/** From the merchant's page to a complaint with two photos, ready to be sent. */
const writeComplaint = async (visit: Visit): Promise<void> => {
  await visit.goto(`/complaint/draft/index?uscc=${places.merchant.uscc}`)
  await visit.page.getByText(places.merchant.name).waitFor()
  await tell(visit.page)
  await addPhotos(visit.page, [await photoOf(1), await photoOf(2)])
}

test('look up a merchant, read its records, complain about it with photos and follow the case', async () => {
  const visit = await stage.visit()
  const { page } = visit
  const { merchant } = places
  await visit.goto('/')
  await page.getByRole('combobox', { name: '查商家' }).fill(merchant.name.slice(4, 8))
  await page.getByRole('option', { name: merchant.name }).click()
  await page.getByRole('heading', { name: merchant.name }).waitFor()
  await page.getByRole('tab', { name: /抽查/ }).click()
  await page.getByRole('tabpanel').getByText('来源：').first().waitFor()
  await visit.shoot('journey-merchant')

  await page.getByRole('link', { name: '投诉这家' }).click()
  await page.getByRole('link', { name: '直接写' }).click()
  await page.getByText('已从登记信息中选定').waitFor()
  await tell(page)
  await addPhotos(page, [await photoOf(3), await photoOf(4)])
  await page.getByRole('button', { name: '登录并提交' }).click()
  const phone = '13900000001'
  await signIn(page, phone)
  const number = await filedNumber(page)
  await page.getByRole('link', { name: '查看进展' }).click()

  await page.getByRole('heading', { name: `投诉 ${number}` }).waitFor()
  await page
    .getByText('第 0 个工作日，共 7 个')
    .or(page.getByText('第 1 个工作日，共 7 个'))
    .first()
    .waitFor()
  await page.getByText('提交投诉').waitFor()
  await page.getByText(told.story).waitFor()
  const photos = page.getByRole('group', { name: '照片和材料' }).getByRole('img')
  expect(await photos.count()).toBe(2)
  await photos.first().evaluate((image: HTMLImageElement) => image.decode())
  await visit.shoot('journey-case')
}, 90_000)

test('scan or type a code, see where the product has been, its maker, and complain about it', async () => {
  const visit = await stage.visit()
  const { page } = visit
  const { product } = places
  await visit.goto('/')
  await page.getByRole('navigation').getByRole('link', { name: '扫一扫' }).click()
  await page.getByLabel('输入码上的字').fill(product.gtin.slice(1))
  await page.getByText('商品条码 GTIN，写得对').waitFor()
  await page.getByRole('button', { name: '查', exact: true }).click()
  await page.getByRole('heading', { name: product.name }).waitFor()
  const lots = page.getByLabel('看哪一批')
  const lot = await lots.getByRole('option', { name: product.lot?.lot ?? '' }).innerText()
  await lots.selectOption({ label: lot })
  const way = page.getByText(`${product.chain.steps.length} 步 · `)
  await way.waitFor()
  await page
    .getByText(product.chain.steps[0]?.title.zh ?? '')
    .first()
    .waitFor()
  await visit.shoot('journey-product')

  const maker = product.maker?.name ?? ''
  await page.getByRole('link', { name: new RegExp(`${maker}.*生产者\\s· `) }).click()
  await page.getByRole('heading', { name: maker }).waitFor()
  // While a page slides in, the one before it is still there with a back button of its own.
  const merchantBar = page.getByRole('banner').filter({ hasText: '商家信用' })
  await merchantBar.getByRole('button', { name: '返回' }).click()
  await page.getByRole('link', { name: '有问题，投诉' }).click()
  await page.getByRole('link', { name: '直接写' }).click()
  await page.getByText('已从登记信息中选定').waitFor()
  await page.waitForFunction(
    (name) => [...document.querySelectorAll('input')].some(({ value }) => value === name),
    product.name,
  )
}, 90_000)

test('a recalled lot is loud, and its way is told with papers, temperatures, map and holders', async () => {
  const visit = await stage.visit()
  const { page } = visit
  const { recalled } = places
  await visit.goto(`/trace/product/index?gtin=${recalled.gtin}`)
  const lots = page.getByLabel('看哪一批')
  await lots.waitFor()
  // Which lot is in the hand is not known yet: a warning, no alarm.
  await page.getByText(/^召回的批次：/).waitFor()
  expect(await page.getByRole('alert').count()).toBe(0)
  const lot = await lots.getByRole('option', { name: recalled.lot }).innerText()
  await lots.selectOption({ label: lot })
  await page.getByRole('alert').filter({ hasText: '正在召回' }).waitFor()
  await page.getByText('您查的这一批在召回之列。').waitFor()

  await page.getByRole('button', { name: /^温度/ }).first().click()
  await page.getByRole('group', { name: '单据和读数' }).getByRole('img', { name: /温度/ }).waitFor()
  await page
    .getByRole('button', { name: /^单据 \d/ })
    .first()
    .click()
  await page.getByRole('group', { name: '单据和读数' }).nth(1).waitFor()
  await page.getByRole('img', { name: /^示意图：/ }).waitFor()
  expect(
    await page.getByRole('list', { name: '责任可究：经手的各方' }).getByRole('listitem').count(),
  ).toBeGreaterThan(1)
  await visit.shoot('journey-recalled')
})

test('an item that two shops sold is asked about before all else', async () => {
  const visit = await stage.visit()
  const { page } = visit
  const { gtin, serial } = places.soldTwice
  await visit.goto(`/trace/product/index?gtin=${gtin}&serial=${serial}`)
  const asked = page.getByText(/卖出过两次/).first()
  await asked.waitFor()
  const name = page.getByText('品牌', { exact: true }).first()
  const [above, below] = [await asked.boundingBox(), await name.boundingBox()]
  expect(above?.y ?? Infinity).toBeLessThan(below?.y ?? 0)
})

test('follow a merchant signed out, sign in, and find a penalty that is published later', async () => {
  const visit = await stage.visit()
  const { page } = visit
  const { merchant } = places
  await visit.goto(`/credit/merchant/index?uscc=${merchant.uscc}`)
  await page.getByRole('button', { name: '关注', exact: true }).click()
  await signIn(page, '13900000004')
  await page.getByRole('button', { name: '已关注' }).waitFor()

  await importPenalty(stage.server.dataDir, merchant.uscc, '预付卡逾期不退')
  await visit.goto('/')
  await page.getByRole('link', { name: '有 1 条新消息' }).click()
  await page.getByText('行政处罚：新公示“预付卡逾期不退”').waitFor()
  await visit.shoot('journey-inbox')
  await page.getByRole('link', { name: new RegExp(merchant.name) }).click()
  await page.getByRole('heading', { name: '上次看过以后的变化' }).waitFor()
  await page.getByRole('button', { name: /预付卡逾期不退.*新/ }).click()
  await page
    .getByRole('tabpanel', { name: /名单和处罚/ })
    .getByText('新', { exact: true })
    .waitFor()
  await visit.shoot('journey-followed-merchant')

  await visit.goto('/me/index')
  await page.getByRole('link', { name: /^消息/ }).waitFor()
  expect(await page.getByText('条新的').count()).toBe(0)
}, 90_000)

test('what happened to a case stands in the inbox and leads to it', async () => {
  const visit = await stage.visit({ phone: '19900000001' })
  const { page } = visit
  await visit.goto('/')
  await page.getByRole('link', { name: /^有 \d+ 条新消息$/ }).click()
  const news = page.getByRole('link', { name: /^投诉 \d{4}-\d{6}.*开始调解/ })
  const number = /\d{4}-\d{6}/.exec((await news.textContent()) ?? '')?.[0] ?? 'none'
  await visit.shoot('journey-case-news')
  await news.click()
  await page
    .getByRole('heading', { name: new RegExp(number) })
    .first()
    .waitFor()
  await page.goBack()
  await page.getByRole('link', { name: '提醒方式' }).click()
  // On its words, as a finger does: pressed wherever the page has come to stand.
  await page.getByText('所有进展都发').click()
  await page.getByRole('button', { name: '保存' }).click()
  await page.locator('#ui-toast', { hasText: '保存好了' }).waitFor()
  await page.reload()
  await page.getByRole('radio', { name: '所有进展都发' }).waitFor()
  expect(await page.getByRole('radio', { name: '所有进展都发' }).isChecked()).toBe(true)
}, 90_000)

test('published complaints are found from the list, narrowed, and lead to their merchant', async () => {
  const visit = await stage.visit()
  const { page } = visit
  await visit.goto('/complaint/list/index')
  await page.getByRole('link', { name: '看公示的投诉' }).click()
  await page.getByText(/办结 \d+ 件中占 \d+%/).waitFor()
  await page.getByRole('button', { name: '筛选' }).click()
  await page.getByRole('combobox', { name: '结果' }).selectOption('没有谈成')
  await page.getByText('清除筛选').waitFor()
  await visit.shoot('journey-published')
  const first = page
    .getByRole('heading', { level: 2 })
    .filter({ hasText: /公司|店|部|行/ })
    .first()
  const name = (await first.textContent()) ?? ''
  await page
    .getByRole('link', { name: /^看这家商家/ })
    .first()
    .click()
  await page.getByRole('heading', { name }).first().waitFor()
  await page.getByRole('link', { name: '看公示的投诉' }).click()
  await page.getByText(`${name}的投诉公示`).waitFor()
}, 90_000)

test('a misread code and a code that nothing is known of say different things', async () => {
  const visit = await stage.visit({ expects: [isNotFound] })
  const { page } = visit
  await visit.goto('/trace/scan/index')
  const typed = page.getByLabel('输入码上的字')
  await typed.fill('6901234567893')
  await typed.press('Enter')
  await page.getByText('多半是扫错或抄错了', { exact: true }).waitFor()
  await page.getByText('算出来是 2，码上却是 3，对不上').waitFor()
  expect(await page.getByText('这里没有这件商品的资料').count()).toBe(0)

  await page.getByRole('link', { name: '再扫一次' }).click()
  await typed.fill('6901234567892')
  await typed.press('Enter')
  await page.getByRole('heading', { name: '这里没有这件商品的资料' }).waitFor()
})

test('what is typed and the photos survive a reload', async () => {
  const visit = await stage.visit()
  const { page } = visit
  await writeComplaint(visit)
  await page.reload()
  await page.getByText(places.merchant.name).waitFor()
  expect(await page.getByLabel('发生了什么').inputValue()).toBe(told.story)
  expect(await page.getByLabel('涉及金额').inputValue()).toBe('35.5')
  expect(await page.getByRole('checkbox', { name: '退还货款和服务费用' }).isChecked()).toBe(true)
  await page.getByText('已有 2 张').waitFor()

  await visit.goto('/complaint/list/index')
  await page.getByText('在这台手机上').waitFor()
  await page.getByRole('link', { name: '继续' }).click()
  expect(await page.getByLabel('发生了什么').inputValue()).toBe(told.story)
})

test('another language changes the words of the page and keeps what was typed', async () => {
  const visit = await stage.visit()
  const { page } = visit
  await visit.goto('/complaint/draft/index')
  await page.getByLabel('发生了什么').fill(told.story)
  await visit.goto('/me/index')
  await page.getByText('English').click()
  await page.getByRole('heading', { name: 'Me', exact: true }).waitFor()
  await page.goBack()
  expect(await page.getByLabel('Your story').inputValue()).toBe(told.story)
  expect(await page.locator('html').getAttribute('lang')).toBe('en')
})

test('a network that goes away in the middle of an upload costs nothing, and it is filed once', async () => {
  const phone = '13900000002'
  const visit = await stage.visit({ phone, expects: [isCut] })
  const { page } = visit
  await writeComplaint(visit)
  const line = await Line.of(page)
  await line.slowDown()
  await page.getByRole('button', { name: '提交投诉' }).click()
  await inTheMiddleOfAnUpload(stage.server.dataDir)
  await line.cut()
  await page.getByText('现在没有网络。连上后会自动继续，不会重复提交。').waitFor()
  await visit.shoot('journey-offline')
  await line.mend()
  const number = await filedNumber(page)
  await expectOneCase(visit, number)
}, 120_000)

test('a server killed in the middle of an upload and started again has the case and both photos, once', async () => {
  const server = await startWithDemo()
  try {
    const phone = '13900000003'
    const visit = await stage.visit({ origin: server.address, phone, expects: [isCut] })
    const { page } = visit
    await writeComplaint(visit)
    await (await Line.of(page)).slowDown()
    await page.getByRole('button', { name: '提交投诉' }).click()
    await inTheMiddleOfAnUpload(server.dataDir)
    await server.kill()
    await page.getByText('刚才没有送到，稍后会自动再试。').waitFor()
    await server.startAgain()
    // It goes on by itself too, and may have been faster.
    const again = page.getByRole('button', { name: '现在再试' })
    await again.evaluateAll((buttons: readonly HTMLElement[]) => buttons.forEach((each) => each.click()))
    const number = await filedNumber(page)
    await expectOneCase(visit, number)
  } finally {
    await server.remove()
  }
}, 180_000)

/** Asked as the signed-in person: one case, under that number, with two photos. */
async function expectOneCase(visit: Visit, number: string): Promise<void> {
  const session = await visit.session()
  const cases = await apiOf(visit.origin).casesOf(session)
  expect(cases.map((filed) => ({ number: filed.number, photos: filed.evidence.length }))).toEqual([
    { number, photos: 2 },
  ])
}
