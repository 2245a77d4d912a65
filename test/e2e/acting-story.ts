import type { Page } from 'playwright-core'
import type { Merchant } from '../../contract/credit'
import type { Complaint } from '../../contract/complaint'
import { apiOf } from './api'
import type { Visit } from './visit'

/** A merchant of the demo world that one may sign in for. */
export async function demoMerchant(origin: string): Promise<{ uscc: string; name: string }> {
  const world = await apiOf(origin).get<{ demoMerchant?: { uscc: string; name: string } }>('/world')
  if (!world.demoMerchant) throw new Error('the demo world has no merchant to sign in for')
  return world.demoMerchant
}

/** On a page of the merchant's side: signs in by the code that the demonstration shows. */
export async function signInAsDemoMerchant(page: Page): Promise<void> {
  await page.getByRole('button', { name: '填入' }).click()
  await page.getByRole('button', { name: '获取验证码' }).click()
  await page.getByText(/已发到登记的手机 199\*\*\*\*01\d\d/).waitFor()
  await page.getByRole('button', { name: '填入' }).click()
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await page.getByRole('button', { name: '退出商家登录' }).waitFor()
}

/** A phone gets one code a minute: every visit after the first is signed in by what the first was given. */
const sessions = new Map<string, Promise<unknown>>()

/** Opens the list of the demo merchant, signed in. */
export async function openMerchantSide({ page, goto, origin }: Visit): Promise<void> {
  const session = sessions.get(origin) ?? sessionFor(origin)
  sessions.set(origin, session)
  const saved = JSON.stringify(await session)
  await page.addInitScript((value) => window.localStorage.setItem('merchant-session', value), saved)
  await goto('/merchant-side/list/index')
}

async function sessionFor(origin: string): Promise<unknown> {
  const { uscc } = await demoMerchant(origin)
  const post = async (path: string, body: object): Promise<Record<string, unknown>> => {
    const response = await fetch(`${origin}/api/v1/account/${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Forwarded-For': '10.9.9.8' },
      body: JSON.stringify(body),
    })
    const reply: Record<string, unknown> = JSON.parse(await response.text())
    return reply
  }
  const { shownCode } = await post('merchant-codes', { uscc })
  return post('sessions/merchant', { uscc, code: shownCode })
}

/** Files a complaint about a merchant, as the app would. */
export async function fileAbout(
  origin: string,
  token: string,
  { uscc, name }: Pick<Merchant, 'uscc' | 'name'>,
): Promise<Complaint> {
  const response = await fetch(`${origin}/api/v1/complaints`, {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${token}`,
      'Content-Type': 'application/json',
      'Idempotency-Key': `story-${Math.random()}`,
    },
    body: JSON.stringify({
      merchantUscc: uscc,
      merchantName: name,
      merchantAddress: '',
      productName: '示例电饭煲',
      gtin: null,
      lot: null,
      orderNo: 'A-1001',
      happenedOn: '2026-11-01',
      amountFen: 299_00,
      requests: ['refund'],
      story: '买了不到一个月就不加热，请打 13800000000 找我。',
      attachments: [],
      contactName: '林示例',
      contactPhone: '13800000000',
      contactAddress: '福州市鼓楼区示例路 2 号',
      consentPublish: false,
      consentMediation: true,
    }),
  })
  if (!response.ok) throw new Error(await response.text())
  const filed: Complaint = JSON.parse(await response.text())
  return filed
}
