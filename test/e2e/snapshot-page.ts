import type { Visit } from './visit'

/** The merchant's page with the sheet open in which a snapshot is made. */
export async function openKeeping({ page, goto }: Visit, uscc: string): Promise<void> {
  await goto(`/credit/merchant/index?uscc=${uscc}`)
  await page.getByRole('button', { name: '分享、留存' }).click()
}

/** Makes it, and waits for its picture. */
export async function keep({ page }: Visit): Promise<void> {
  await page.getByRole('button', { name: '做一份存证' }).click()
  await page.getByRole('img', { name: /存证图片/ }).evaluate((image: HTMLImageElement) => image.decode())
}
