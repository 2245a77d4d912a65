import type { CodeSent } from '../../contract/account'
import type { OfficerSession } from '../../contract/acting'
import type { QueuePage } from '../../contract/office'
import type { Visit } from './visit'

/** The invented officers of the demo world. */
export const demoHandler = '19900000011'
export const demoSupervisor = '19900000012'

/** A phone gets one code a minute: whoever comes again is still signed in. */
const sessions = new Map<string, Promise<OfficerSession>>()

const post = async <Reply>(address: string, body: object): Promise<Reply> => {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Forwarded-For': '10.8.8.8' },
    body: JSON.stringify(body),
  })
  if (!response.ok) throw new Error(`${address} answered ${response.status}: ${await response.text()}`)
  const reply: Reply = JSON.parse(await response.text())
  return reply
}

const signIn = async (origin: string, phone: string): Promise<OfficerSession> => {
  const { shownCode } = await post<CodeSent>(`${origin}/api/v1/account/codes`, { phone })
  return post(`${origin}/api/v1/account/sessions/officer`, { phone, code: shownCode })
}

/** The officer's session of this server. */
export const officerOf = (origin: string, phone: string): Promise<OfficerSession> => {
  const key = `${origin} ${phone}`
  const session = sessions.get(key) ?? signIn(origin, phone)
  sessions.set(key, session)
  return session
}

/** Sits down at the desk as this officer, who is signed in already, and opens a page of it. */
export async function openDesk(
  { page, origin, goto }: Pick<Visit, 'page' | 'origin' | 'goto'>,
  address: string,
  phone = demoSupervisor,
): Promise<void> {
  const session = await officerOf(origin, phone)
  await page.addInitScript((value) => {
    window.sessionStorage.setItem('officer', JSON.stringify(value))
  }, session)
  await goto(address)
}

/** The address of the first case of the desk in this state. */
export async function caseIn(origin: string, state: string): Promise<string> {
  const { token } = await officerOf(origin, demoSupervisor)
  const response = await fetch(`${origin}/api/v1/office/cases?state=${state}&kind=complaint`, {
    headers: { Authorization: `Bearer ${token}`, 'X-Forwarded-For': '10.8.8.8' },
  })
  const page: QueuePage = JSON.parse(await response.text())
  const [first] = page.items
  if (!first) throw new Error(`no case of the demo desk is ${state}`)
  return `/office/case/index?id=${first.id}`
}
