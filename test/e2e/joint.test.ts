import { expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { demoMerchant } from './acting-story'
import { openDesk } from './desk-page'
import { fileOf } from './joint-story'
import { useStage } from './stage'

const stage = useStage()

const agree = async (page: Page, isRepresenting: boolean): Promise<void> => {
  await page.reload()
  if (isRepresenting) await page.getByText('我愿意当代表人', { exact: true }).click()
  await page.getByRole('button', { name: '同意，一起投诉' }).click()
}

test('three people who do not know each other complain together, each in a browser of their own', async () => {
  const shop = await demoMerchant(stage.origin)
  const names = ['林一', '陈二', '黄三']
  const people = []
  for (const [index, name] of names.entries()) {
    const phone = `1390000031${index}`
    const visit = await stage.visit({ phone })
    await visit.goto('/me/index')
    const { token } = await visit.session()
    people.push({ visit, name, phone, id: await fileOf(stage.origin, token, shop, 'prepaid', name, phone) })
  }
  const [lin, chen, huang] = people
  if (!lin || !chen || !huang) throw new Error('three are needed')

  for (const { visit, id } of people) {
    await visit.goto(`/complaint/case/index?id=${id}`)
    await visit.page.getByRole('link', { name: /和别人一起投诉/ }).click()
    await visit.page.getByText('预付卡、会员卡').click()
    await visit.page.getByRole('button', { name: '我愿意和别人一起投诉' }).click()
    await visit.page
      .getByText(/等更多的人|可以共同投诉了/)
      .first()
      .waitFor()
  }
  await agree(lin.visit.page, true)
  await lin.visit.page.getByText('您已同意，等其他人').waitFor()
  await agree(chen.visit.page, true)
  await chen.visit.page.getByText('您已同意，等其他人').waitFor()
  for (const { visit, name } of people) {
    const text = await visit.page.locator('body').innerText()
    for (const other of names.filter((each) => each !== name)) expect(text).not.toContain(other)
  }

  await agree(huang.visit.page, false)
  await huang.visit.page.getByRole('heading', { name: /共同投诉 GT/ }).waitFor()
  const choose = huang.visit.page.getByRole('group', { name: /您选谁当代表人/ })
  await choose.getByText('林一').click()
  await choose.getByText('陈二').click()
  await huang.visit.page.getByRole('button', { name: '提交我的选择' }).click()
  await huang.visit.page.getByText('代表人', { exact: true }).first().waitFor()
  expect(await huang.visit.page.locator('body').innerText()).not.toContain(lin.phone)

  await lin.visit.page.reload()
  await lin.visit.page.getByText('一起撤回投诉').waitFor()
  expect(await lin.visit.page.locator('body').innerText()).not.toContain('黄三')
  await lin.visit.page.getByLabel('写清楚是什么').fill('商家愿意退八成，月底前退完。')
  await lin.visit.page.getByRole('button', { name: '征求每个人同意' }).click()
  await lin.visit.page.getByText('其他 2 人里，0 人已同意').waitFor()

  for (const { visit, id } of [chen, huang]) {
    await visit.goto(`/complaint/case/index?id=${id}`)
    await visit.page.getByRole('link', { name: /代表人提出一件事，等您同意/ }).click()
    await visit.page.getByRole('main').getByText('商家愿意退八成，月底前退完。').waitFor()
    await visit.page.getByRole('button', { name: '同意', exact: true }).click()
    await visit.page
      .getByText(/您已同意|全体同意，已生效/)
      .first()
      .waitFor()
  }
  await huang.visit.shoot('journey-joint')

  const desk = await stage.visit({
    context: { viewport: { width: 1280, height: 900 }, isMobile: false, hasTouch: false },
  })
  await openDesk(desk, `/office/case/index?id=${lin.id}`)
  await desk.page.getByRole('heading', { name: /共同投诉 GT/ }).waitFor()
  await desk.page.getByText('3 人，代表人 2 人').waitFor()
  await desk.page.getByText('代表人 陈二').waitFor()
  await desk.page.getByText(/接受调解方案\s· 全体同意，已生效/).waitFor()
  await desk.shoot('journey-joint-desk')

  await lin.visit.page.reload()
  await lin.visit.page.getByRole('button', { name: '退出共同投诉' }).click()
  await lin.visit.page.getByRole('dialog').getByRole('button', { name: '退出共同投诉' }).click()
  await lin.visit.page.getByRole('button', { name: '我愿意和别人一起投诉' }).waitFor()
  await huang.visit.page.reload()
  await huang.visit.page.getByText('陈二').first().waitFor()
  expect(await huang.visit.page.locator('body').innerText()).not.toContain('林一')
}, 240_000)
