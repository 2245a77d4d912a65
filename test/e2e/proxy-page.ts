import type { Page } from 'playwright-core'

/** Files for somebody else: who they are, and what the one who writes is to them. */
export async function fillProxy(page: Page): Promise<void> {
  await page.getByText('替别人投诉（委托代理）').click()
  await page.getByLabel('委托人的姓名').fill('林示例')
  await page.getByLabel('委托人的电话').fill('13800000003')
  await page.getByLabel('委托人的通讯地址').fill('福州市鼓楼区示例路 2 号')
  await page.getByLabel('您是委托人的').selectOption({ label: '子女' })
}

/** Two lines across the field. */
export async function signWithMouse(page: Page): Promise<void> {
  const pad = page.getByRole('img', { name: /签名处/ })
  await pad.scrollIntoViewIfNeeded()
  const box = await pad.boundingBox()
  if (box === null) throw new Error('there is no field to sign in')
  for (const part of [0.3, 0.65]) {
    await page.mouse.move(box.x + 20, box.y + box.height * part)
    await page.mouse.down()
    for (let step = 1; step <= 8; step += 1)
      await page.mouse.move(box.x + 20 + step * 32, box.y + box.height * (part + (step % 2) * 0.12))
    await page.mouse.up()
  }
}
