import type { CodeSent, Session } from '../../contract/account'
import type { Complaint, CasePage } from '../../contract/complaint'

/** What a test asks the server itself, beside the browser. */
export interface Api {
  get<Reply>(path: string, token?: string): Promise<Reply>
  /** Asks for a code, which is shown outside production, and signs in with it. */
  signIn(phone: string): Promise<Session>
  /** The person follows this merchant from now on. */
  follow(session: Session, uscc: string): Promise<void>
  /** Every case of a person, whole. */
  casesOf(session: Session): Promise<readonly Complaint[]>
}

export function apiOf(origin: string, visitor = '10.9.9.9'): Api {
  const call = async <Reply>(path: string, init: RequestInit = {}): Promise<Reply> => {
    const response = await fetch(`${origin}/api/v1${path}`, {
      ...init,
      headers: { 'X-Forwarded-For': visitor, 'Content-Type': 'application/json', ...init.headers },
    })
    const text = await response.text()
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${text}`)
    const reply: Reply = JSON.parse(text)
    return reply
  }
  const post = <Reply>(path: string, body: object): Promise<Reply> =>
    call(path, { method: 'POST', body: JSON.stringify(body) })
  const get = <Reply>(path: string, token?: string): Promise<Reply> =>
    call(path, token === undefined ? {} : { headers: { Authorization: `Bearer ${token}` } })
  return {
    get,
    async signIn(phone) {
      const { shownCode } = await post<CodeSent>('/account/codes', { phone })
      return post<Session>('/account/sessions/phone', { phone, code: shownCode })
    },
    async follow({ token }, uscc) {
      await call(`/follows/${uscc}`, {
        method: 'PUT',
        body: '{}',
        headers: { Authorization: `Bearer ${token}` },
      })
    },
    async casesOf({ token }) {
      const page = await get<CasePage>('/complaints', token)
      return Promise.all(page.items.map(({ id }) => get<Complaint>(`/complaints/${id}`, token)))
    },
  }
}
