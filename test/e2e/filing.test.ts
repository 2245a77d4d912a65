import { beforeAll, expect, test } from '@jest/globals'
import { filedNumber, signIn, tell, told } from './complaint-page'
import { demoPlaces, type DemoPlaces } from './demo-places'
import { useStage } from './stage'

const stage = useStage()
let places: DemoPlaces

beforeAll(async () => {
  places = await demoPlaces(stage.origin)
})

const gulou = '福州市鼓楼区市场监督管理局'

test('one story is filed as a complaint and a report, each with its office, its number and its clock', async () => {
  const visit = await stage.visit()
  const { page } = visit
  await visit.goto(`/complaint/draft/index?uscc=${places.merchant.uscc}`)
  await page.getByText(places.merchant.name).waitFor()
  await tell(page)
  // The story says nothing unlawful; with one word more the report is suggested.
  await page.getByLabel('发生了什么').fill(`${told.story}牛奶已经过期。`)
  await page.getByText('这件事也许还可以举报').waitFor()
  await page.getByRole('button', { name: '两个都要' }).click()
  await page.getByText('一份经过会分成一件投诉、一件举报', { exact: false }).waitFor()
  await page.getByText('实体店').click()
  await page.getByLabel('商家地址').fill('福建省福州市鼓楼区示例路 1 号')
  expect(await page.getByText(gulou).count()).toBeGreaterThanOrEqual(2)
  await page.getByText('总局令第121号第二十九条').first().waitFor()
  await page.getByText('没有订单号，也没有材料，不能证明您和这个商家有消费纠纷').waitFor()
  await page.getByLabel('订单号').fill('20261120-1')
  await visit.shoot('journey-filing-both')

  await page.getByRole('button', { name: '登录并提交' }).click()
  await signIn(page, '13900000201')
  const number = await filedNumber(page)
  const twin = /举报已收到，编号 (\d{4}-\d{6})/.exec(await page.getByText(/举报已收到/).innerText())?.[1]
  expect(twin).not.toBe(number)
  await page.getByText(/15 个工作日内核查/).waitFor()
  await visit.shoot('journey-filed-both')
  await page.getByRole('link', { name: '查看举报的进展' }).click()
  await page.getByText(`送${gulou}`, { exact: false }).first().waitFor()
}, 90_000)

test('an anonymous report asks for no name, and is filed with the office of one’s own choice', async () => {
  const visit = await stage.visit({ phone: '13900000202' })
  const { page } = visit
  await visit.goto(`/complaint/draft/index?uscc=${places.merchant.uscc}`)
  await page.getByText(places.merchant.name).waitFor()
  await page.getByText('商家可能违法，请去查').click()
  await page.getByText('匿名举报').click()
  expect(await page.getByLabel('您的姓名').count()).toBe(0)
  await page.getByLabel('发生了什么').fill('路过看到他们把过期牛奶的标签换掉，再摆上货架。')
  await page.getByRole('button', { name: /^(换一个局|选区、县)$/ }).click()
  await page.getByLabel('选区、县：省').selectOption({ label: '福建省' })
  await page.getByLabel('市', { exact: true }).selectOption({ label: '福州市' })
  await page.getByLabel('区、县', { exact: true }).selectOption({ label: '鼓楼区' })
  await page.getByText('您自己选的。').waitFor()
  await page.getByRole('button', { name: '提交举报' }).click()
  const number = await filedNumber(page)
  await page.getByText(/匿名举报不会给您发答复/).waitFor()
  await page.getByRole('link', { name: '查看进展' }).click()
  await page.getByText(number).first().waitFor()
  await page.getByText(`送${gulou}：由本人选定`).waitFor()
}, 90_000)
