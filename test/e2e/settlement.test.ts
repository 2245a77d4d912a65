import { expect, test } from '@jest/globals'
import { demoMerchant, fileAbout, signInAsDemoMerchant } from './acting-story'
import { addPhotos, photoOf } from './complaint-page'
import { useStage } from './stage'

const stage = useStage()

test('a person and a merchant settle online, each in a browser of their own, and the promise is kept', async () => {
  const shop = await demoMerchant(stage.origin)
  const hers = await stage.visit({ phone: '13900000301' })
  await hers.goto('/me/index')
  const { token } = await hers.session()
  const { id } = await fileAbout(stage.origin, token, shop)
  const person = hers.page
  await hers.goto(`/complaint/case/index?id=${id}`)
  await person.getByRole('button', { name: '开始在线和解' }).click()
  await person.getByRole('dialog').getByRole('button', { name: '开始在线和解' }).click()
  await person.getByText('正在和商家在线和解').waitFor()
  await person.getByText('第 0 个工作日，共 10 个').first().waitFor()

  const theirs = await stage.visit()
  const merchant = theirs.page
  await theirs.goto('/me/index')
  await merchant.getByRole('link', { name: /我是商家/ }).click()
  await signInAsDemoMerchant(merchant)
  await merchant.getByRole('link', { name: /示例电饭煲/ }).click()
  await merchant.getByText('买了不到一个月就不加热').waitFor()
  const copy = await merchant.locator('body').innerText()
  expect(copy).toContain('林**')
  expect(copy).not.toContain('13800000000')
  await merchant.getByLabel('怎么回事、怎么处理').fill('已经核实，愿意退款。')
  await addPhotos(merchant, [await photoOf(9)])
  await merchant.getByRole('button', { name: '提交答复' }).click()
  await merchant.getByText('商家的答复').first().waitFor()
  await merchant.getByLabel('怎么解决').fill('全额退款，商品不用退回。')
  await merchant.getByLabel('金额', { exact: true }).fill('299')
  await merchant.getByRole('button', { name: '提交方案' }).click()
  await merchant.getByText('等待答复').waitFor()

  await person.reload()
  await person.getByText('全额退款，商品不用退回。').first().waitFor()
  const picture = person.getByRole('group', { name: '照片和材料' }).getByRole('img').first()
  await picture.evaluate((image: HTMLImageElement) => image.decode())
  await person.getByRole('button', { name: '接受方案' }).click()
  await person.getByText('达成以后商家能看到您的姓名和电话', { exact: false }).waitFor()
  await person.getByRole('dialog').getByRole('button', { name: '接受方案' }).click()
  await person.getByRole('heading', { name: '调解成功' }).waitFor()

  await merchant.reload()
  await merchant.getByText('13800000000').waitFor()
  await merchant.getByLabel('做了什么').fill('今天已原路退款。')
  await merchant.getByRole('button', { name: '已经做到' }).click()
  await merchant.getByText('商家说已经做到：今天已原路退款。').waitFor()

  await person.reload()
  await person.getByText('商家说已经做到：今天已原路退款。').waitFor()
  await person.getByRole('button', { name: '已经做到' }).click()
  await person.getByRole('dialog').getByRole('button', { name: '已经做到' }).click()
  await person.getByText('确认商家已经做到').waitFor()
  await person.getByText('5 星，很满意').click()
  await person.getByLabel('想说的话（可以不填）').fill('很快')
  await person.getByRole('button', { name: '提交评价' }).click()
  await person.getByRole('heading', { name: '您的评价' }).waitFor()
  await hers.shoot('journey-settlement')

  await merchant.reload()
  await merchant.getByText('确认商家已经做到').waitFor()
  const after = await merchant.locator('body').innerText()
  expect(after).not.toContain('13800000000')
  expect(after).not.toContain('很快')
}, 180_000)
