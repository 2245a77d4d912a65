import type { FastifyBaseLogger } from 'fastify'
import { AgentRepository } from './account/agent.repository'
import { PersonRepository } from './account/person.repository'
import { CaseRepository } from './complaint/case.repository'
import { ChoiceRepository } from './complaint/notices/choice.repository'
import { DueSweep } from './complaint/notices/due-sweep'
import { NoticeRound } from './complaint/notices/notice-round.service'
import type { NoticeSenders } from './complaint/notices/notice-sender.port'
import { outboxNoticeSender } from './complaint/notices/outbox-notice-sender'
import { wechatNoticeSender, type CaseMessenger, type Leaves } from './complaint/notices/wechat-notice-sender'
import type { StoredForm } from './complaint/tables'
import { GrantRepository } from './credit/follow/grant.repository'
import { nowAt, type Clock } from './db/clock.port'
import { fromJson } from './db/json'
import type { NewId } from './db/new-id'
import type { Db } from './db/schema'
import type { Settings } from './settings'

interface Parts {
  readonly db: Db
  readonly clock: Clock
  readonly newId: NewId
  readonly log: FastifyBaseLogger
  readonly senders: NoticeSenders
}

/** The round that brings notices of cases to phones and mailboxes, with where each reader is reached. */
export function noticeRound({ db, clock, newId, log, senders }: Parts): NoticeRound {
  const people = new PersonRepository(db)
  return new NoticeRound({
    db,
    clock,
    senders,
    due: new DueSweep({ db, clock, newId }),
    addressOf: async (channel, { reader, reader_id, case_id }) => {
      if (reader === 'merchant') return channel === 'sms' ? new AgentRepository(db).phoneOf(reader_id) : null
      if (channel === 'wechat') return people.openidOf(reader_id)
      if (channel === 'email') return (await new ChoiceRepository(db).of(reader_id)).email
      return (await people.find(reader_id))?.phone ?? (await phoneInForm(db, case_id))
    },
    log,
  })
}

/** Outbox files, and WeChat itself where it is set up. @param messenger null: what goes to WeChat is written to a file */
export function noticeSenders(
  { dataDir, subscribeCases }: Settings,
  db: Db,
  clock: Clock,
  messenger: CaseMessenger | null,
): NoticeSenders {
  const outbox = (channel: keyof NoticeSenders) => outboxNoticeSender(dataDir, channel, clock)
  const wechat =
    messenger === null || subscribeCases === null
      ? outbox('wechat')
      : wechatNoticeSender(messenger, leavesOf(db, clock, subscribeCases.templateId))
  return { sms: outbox('sms'), email: outbox('email'), wechat }
}

function leavesOf(db: Db, clock: Clock, templateId: string): Leaves {
  const grants = new GrantRepository(db)
  return {
    take: (personId) =>
      db.transaction().execute((tx) => new GrantRepository(tx).take(personId, templateId, nowAt(clock))),
    giveBack: (personId, id) => grants.giveBack(personId, id),
    drop: (personId) => grants.dropUnused(personId, templateId),
  }
}

/** Of somebody without a phone of her own here: the one that she left in the form to be told by. */
async function phoneInForm(db: Db, caseId: string): Promise<string | null> {
  const row = await new CaseRepository(db).any(caseId)
  if (!row) return null
  const { contactPhone }: StoredForm = fromJson(row.form)
  const digits = contactPhone.replace(/[\s-]/g, '')
  return /^1[3-9]\d{9}$/.test(digits) ? digits : null
}
