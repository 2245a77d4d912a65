/** Notices in plain words. Nothing in them is of the story, and nothing is a name. */
import { englishDay } from '../../calendar/day-text'
import { say, type Text } from '../../text'
import type { CaseKind, ClockKind } from '../case'
import { jointNotices } from '../joint-names'
import { letterNames } from '../letters'
import { actionNames } from '../names'
import type { Notice, NoticeCode, NoticeReader } from './notice'

type Said = Pick<Notice, 'reader' | 'code' | 'on' | 'clock' | 'letter'>

interface Words {
  /** What happened, in at most twenty Chinese characters: a message of WeChat holds no more. */
  readonly what: Text
  /** What stands behind it where a day goes with it; `{on}` is the day. */
  readonly day?: Text
}

const until = say('，最迟 {on}', ', by {on}')
const lasting = say('，最迟到 {on}', ', until {on}')

const recorded: Words = { what: say('记下了一次调解情况', 'the mediation was recorded') }
const suspended: Words = { what: say('调解暂停', 'mediation is paused') }
const resumed: Words = { what: say('调解继续', 'mediation goes on'), day: lasting }
const terminated: Words = { what: say('调解终止，没有谈成', 'mediation ended without agreement') }
const closed: Words = { what: say('已办结', 'closed') }

const consumerWords: Partial<Record<NoticeCode, Words>> = {
  'ask-supplement': { what: say('请补交材料', 'more material is asked for'), day: until },
  'start-odr': { what: say('已转商家在线和解', 'the merchant is to settle it'), day: until },
  'end-odr': {
    what: say('在线和解已结束，等待受理', 'online settlement ended'),
    day: say('，最迟 {on} 决定', '; decision due {on}'),
  },
  accept: {
    what: say('已受理', 'accepted'),
    day: say('，调解最迟到 {on}', '; mediation until {on}'),
  },
  refuse: { what: say('不予受理，理由见决定书', 'not accepted; the letter says why') },
  transfer: {
    what: say('已移送有权处理的单位', 'passed to the competent office'),
    day: say('，受理最迟 {on}', '; due {on}'),
  },
  'start-mediation': { what: say('开始调解', 'mediation has begun'), day: lasting },
  suspend: suspended,
  resume: resumed,
  settle: {
    what: say('调解成功', 'settled'),
    day: say('，商家最迟 {on} 做到', ', to be kept by {on}'),
  },
  terminate: terminated,
  close: closed,
  verify: { what: say('开始核查', 'it is being looked into'), day: lasting },
  extend: { what: say('核查期限延长了', 'the term was extended'), day: lasting },
  'open-case': { what: say('已立案', 'a case was opened') },
  'decline-case': { what: say('不予立案', 'no case was opened') },
  answer: { what: say('商家有了答复', 'the merchant has answered') },
  offer: { what: say('商家提出了方案，等您回复', 'an offer waits for your answer') },
  record: recorded,
  ...jointNotices,
  'promise-passed': {
    what: say('约定的日子到了，看看商家做到了没有', 'the promised day is past; see whether it was kept'),
  },
  'material-due': { what: say('补交材料快到期了', 'material is due'), day: until },
}

const merchantWords: Partial<Record<NoticeCode, Words>> = {
  'start-odr': { what: say('有一件投诉等您和解', 'a complaint waits to be settled'), day: until },
  'end-odr': { what: say('在线和解已结束', 'online settlement has ended') },
  accept: { what: say('市场监管部门已受理', 'the office has accepted it') },
  'start-mediation': { what: say('开始调解，请配合', 'mediation has begun'), day: lasting },
  suspend: suspended,
  resume: resumed,
  settle: {
    what: say('已达成一致', 'an agreement was reached'),
    day: say('，请最迟 {on} 做到', ', to be kept by {on}'),
  },
  terminate: terminated,
  withdraw: { what: say('投诉人已撤回', 'it was withdrawn') },
  close: closed,
  'add-evidence': { what: say('投诉人补交了证据', 'evidence was added') },
  'change-requests': { what: say('投诉人改了投诉请求', 'what is asked for was changed') },
  'accept-offer': { what: say('投诉人接受了方案', 'your offer was accepted') },
  'decline-offer': { what: say('投诉人没有接受方案', 'your offer was declined') },
  'confirm-kept': { what: say('投诉人确认您已经做到', 'the promise is said to be kept') },
  'report-broken': { what: say('投诉人反映没有做到', 'the promise is said to be broken') },
  record: recorded,
  'promise-due': { what: say('约定的日子快到了', 'what was agreed is due'), day: until },
}

const words: Readonly<Record<NoticeReader, Partial<Record<NoticeCode, Words>>>> = {
  consumer: consumerWords,
  merchant: merchantWords,
}

const clockNames: Readonly<Record<ClockKind, Text>> = {
  acceptance: say('受理', 'acceptance'),
  mediation: say('调解', 'mediation'),
  odr: say('在线和解', 'online settlement'),
  telling: say('告知', 'telling'),
  verification: say('核查', 'looking into it'),
}

/** What happened, without a day: for a message of WeChat, which has a field for it (twenty characters). */
export function noticeBrief(notice: Said): Text {
  return wordsOf(notice).what
}

/** The sentence of the inbox. */
export function noticeSentence(notice: Said): Text {
  const { zh, en } = wholeWords(notice)
  return say(zh, en.charAt(0).toUpperCase() + en.slice(1))
}

function wholeWords(notice: Said): Text {
  const { what, day } = wordsOf(notice)
  if (day === undefined || notice.on === null) return joined(what, say('。', '.'))
  const { on } = notice
  return joined(what, say(`${day.zh.replace('{on}', on)}。`, `${day.en.replace('{on}', englishDay(on))}.`))
}

/** `投诉 2026-000128` */
export function caseTitle(kind: CaseKind, number: string): Text {
  return kind === 'complaint'
    ? say(`投诉 ${number}`, `Complaint ${number}`)
    : say(`举报 ${number}`, `Report ${number}`)
}

/** The whole text message: one part of at most seventy characters in either language. */
export function noticeSms(notice: Said, kind: CaseKind, number: string): Text {
  const sentence = wholeWords(notice)
  const name = kind === 'complaint' ? '投诉' : '举报'
  return say(`${name}${number}：${sentence.zh}请打开放心查看。`, `Case ${number}: ${sentence.en}`)
}

function wordsOf({ reader, code, clock, letter }: Said): Words {
  if (code === 'letter') {
    const name = letter === null ? say('通知', 'notice') : letterNames[letter]
    return { what: joined(say('发出文书：', 'letter: '), name) }
  }
  if (code === 'due-soon' || code === 'overdue') {
    const name = clockNames[clock ?? 'acceptance']
    return code === 'due-soon'
      ? { what: joined(name, say('期限快到了', ' is due soon')), day: say('，{on} 到期', ', on {on}') }
      : {
          what: joined(name, say('期限已过', ' is overdue')),
          day: say('（{on} 到期），看看能怎么办', ' since {on}'),
        }
  }
  if (code === 'promise-due' || code === 'promise-passed' || code === 'material-due')
    return words[reader][code] ?? { what: say('有一个日子到了', 'a day has come'), day: until }
  return words[reader][code] ?? { what: actionNames[code] }
}

function joined(first: Text, then: Text): Text {
  return say(first.zh + then.zh, first.en + then.en)
}
