import type { Visit } from './visit'

export const doubt = '这里写的地址是三年前的，店已经搬走了。'

/** On the page of the merchant: says that the address of the registration is wrong, with what a query needs. */
export async function doubtAddress({ page }: Visit): Promise<void> {
  await page.getByRole('link', { name: '登记信息有误？' }).click()
  const field = page.getByLabel('哪一项不对')
  const address = field.getByRole('option', { name: /^住所：/ })
  await field.selectOption({ label: await address.innerText() })
  await page.getByText('我有疑问，请查一下').click()
  await page.getByLabel('哪里不对').fill(doubt)
  await page.getByLabel('您的姓名').fill('示例')
  await page.getByLabel('您的电话').fill('13800000000')
}

/** A request of the person who is signed in: the one sent before, else a new one about this merchant. */
export async function openRequest(visit: Visit, uscc: string): Promise<void> {
  const { page, goto } = visit
  await goto('/credit/correction/list/index')
  const known = page
    .getByRole('main')
    .getByRole('link', { name: /JC\d{4}-\d{6}/ })
    .first()
  await known.or(page.getByText('还没有提过更正请求')).waitFor()
  if ((await known.count()) > 0) await known.click()
  else {
    await goto(`/credit/merchant/index?uscc=${uscc}`)
    await doubtAddress(visit)
    await page.getByRole('button', { name: '提交', exact: true }).click()
  }
  await page.getByText('提交时公示的内容').waitFor()
}
