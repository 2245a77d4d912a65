import type { Visit } from './visit'

/** The receipt of one of the person's open cases, by the way that a person goes. */
export async function openReceipt({ page, goto }: Pick<Visit, 'page' | 'goto'>): Promise<void> {
  await goto('/complaint/list/index')
  await page.getByText('已提交，待受理').first().click()
  await page.getByRole('link', { name: '看回执、下载登记表' }).click()
  await page.getByRole('button', { name: '打开登记表（PDF）' }).waitFor()
}
