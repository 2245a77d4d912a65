import type { NoticeSender } from './notice-sender.port'

/** WeChat's 订阅消息, as the composition root hands it over. */
export interface CaseMessenger {
  send(message: {
    readonly openid: string
    readonly about: string
    readonly what: string
    readonly on: string
    readonly page: string
  }): Promise<{ readonly kind: 'sent' | 'refused' | 'rejected' | 'unable' | 'unknown' }>
}

/** Leaves of one person to send one message each. */
export interface Leaves {
  /** Uses one up. @returns its id; null when none is left */
  take(personId: string): Promise<string | null>
  giveBack(personId: string, id: string): Promise<void>
  /** WeChat says that none is left. */
  drop(personId: string): Promise<void>
}

/** Where a message leads. A test holds it to the app's pages. */
export const casePage = 'complaint/case/index'

/** WeChat takes no key: it sends twice what it is asked twice, and each costs a leave of the person's. */
export function wechatNoticeSender(messenger: CaseMessenger, leaves: Leaves): NoticeSender {
  return {
    dedupes: false,
    async send({ to, readerId, number, brief, on, caseId }) {
      const leave = await leaves.take(readerId)
      if (leave === null) return { kind: 'never', reason: 'no-leave' }
      const page = `${casePage}?id=${caseId}`
      const { kind } = await messenger.send({ openid: to, about: number, what: brief, on, page })
      switch (kind) {
        case 'sent':
          return { kind: 'sent' }
        case 'refused':
          await leaves.drop(readerId)
          return { kind: 'never', reason: 'refused' }
        case 'rejected':
          await leaves.giveBack(readerId, leave)
          return { kind: 'never', reason: 'rejected' }
        case 'unable':
          await leaves.giveBack(readerId, leave)
          return { kind: 'again', reason: 'unable' }
        case 'unknown':
          return { kind: 'unknown', reason: 'no-answer' }
      }
    },
  }
}
