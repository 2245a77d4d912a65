/**
 * For the merchant itself: how a record of its can leave before its day, what to file, where and when. Nobody may
 * promise more, and nothing of it costs money (令107 art. 26: the platform is free).
 */
import { englishDay } from '../calendar/day-text'
import { say, type Text } from '../text'
import { foundFault } from './list-law'
import type { Publicity } from './publicity-types'
import { abnormalGuide, blacklistGuide } from './repair-lists'
import type { Guidance, RepairStep } from './repair-types'
import type { CreditRecord, PenaltyRecord } from './record'

interface Shown {
  readonly record: CreditRecord
  readonly publicity: Publicity
}

/** What to do for the adverse records that show, in their order; records that leave in the same way share a step. */
export function repairGuide(shown: readonly Shown[], today: string): RepairStep[] {
  const groups = new Map<string, { readonly guidance: Guidance; readonly recordIds: string[] }>()
  for (const { record, publicity } of shown) {
    const guidance = guidanceFor(record, publicity, today)
    if (!guidance) continue
    const key = wayOf(record, guidance)
    const group = groups.get(key)
    if (group) group.recordIds.push(record.id)
    else groups.set(key, { guidance, recordIds: [record.id] })
  }
  return [...groups.values()].map(({ guidance, recordIds }) => {
    const { fromOn } = guidance
    return { ...guidance, recordIds, isOpen: fromOn !== null && fromOn <= today }
  })
}

/** Two records whose guidance differs in anything differ in one of these. */
const wayOf = ({ kind }: CreditRecord, { fromOn, conditions, article }: Guidance): string =>
  [kind, fromOn, article.zh, ...conditions.map(({ zh }) => zh)].join('\n')

function guidanceFor(record: CreditRecord, publicity: Publicity, today: string): Guidance | null {
  switch (record.kind) {
    case 'penalty':
      return penaltyGuide(record, publicity)
    case 'serious':
      return { ...application(publicity.repairFromOn), article: l107('第十三条', 'art. 13') }
    case 'abnormal':
      return abnormalGuide(record, publicity, today)
    case 'blacklist':
      return blacklistGuide(record)
    case 'inspection':
      return foundFault(record) ? inspectionGuide(publicity) : null
    default:
      return null
  }
}

const l107 = (zh: string, en: string): Text => say(`总局令第107号${zh}`, `SAMR Order 107, ${en}`)

/** 市场监管信用修复统一平台 within the 公示系统 (令107 art. 14). */
const platform = say(
  '国家企业信用信息公示系统里的“信用修复”，网上办，不收钱；也可以到作出决定的机关窗口办',
  'Online under “信用修复” of the national publicity system, free of charge; or at the office that decided',
)

/** 令107 art. 11. */
const conditions: readonly Text[] = [
  say('处罚决定书里的义务都履行完了', 'What the decision demands is done'),
  say('违法行为改正了，不良影响消除了', 'The wrong is put right'),
  say('没有再犯同类的违法行为', 'The same kind of wrong was not done again'),
]

/** 令107 art. 14: what the authorities share among themselves is not asked for. */
const papers: readonly Text[] = [
  say('信用修复申请书', 'Application for credit repair'),
  say('主体资格文件（如营业执照）', 'Proof of who applies, such as the business licence'),
  say('守信承诺书', 'Promise to keep to the law'),
  say('履行义务、整改的材料', 'Proof that the duties are done and the wrong put right'),
]

/** 令107 art. 16, 17. */
const clock = say(
  '2 个工作日内受理，受理后 7 个工作日内决定（复杂的可延长 10 个工作日），决定后 3 个工作日内停止公示',
  'Accepted within 2 working days, decided within 7 more (10 longer if complex), taken down within 3 after that',
)

function application(fromOn: string | null): Guidance {
  return {
    fromOn,
    conditions,
    papers,
    where: platform,
    clock,
    article: l107('第十一条、第十四条、第十六条', 'art. 11, 14, 16'),
  }
}

function penaltyGuide(record: PenaltyRecord, { tier, stopsOn, repairFromOn, article }: Publicity): Guidance {
  if (repairFromOn !== null) return application(repairFromOn)
  const until = stopsOn ?? ''
  const why =
    tier === 'minor'
      ? say(
          `轻微处罚不用申请，到 ${until} 自动停止公示`,
          `A minor penalty needs no application; it goes by itself on ${englishDay(until)}`,
        )
      : typeof record.repairRevokedOn === 'string'
        ? say(
            `用欺骗手段得到的修复已被撤销，三年内不再受理，公示到 ${until}`,
            `A repair by fraud was taken back; no new one for three years, shown until ${englishDay(until)}`,
          )
        : say(
            `吊销、关闭这类处罚不能提前修复，公示到 ${until}`,
            `A revocation or closure cannot be repaired early; shown until ${englishDay(until)}`,
          )
  return waiting(why, article)
}

function inspectionGuide({ stopsOn, article }: Publicity): Guidance {
  const until = stopsOn ?? ''
  return waiting(
    say(
      `抽查结果不用申请，随处罚或到 ${until} 停止公示；整改后可以请求复查`,
      `An inspection result needs no application; it goes with its penalty or on ${englishDay(until)}. Ask to be inspected again once it is put right`,
    ),
    article,
  )
}

/** Nothing to file: only the day to wait for. */
function waiting(why: Text, article: Text): Guidance {
  return { fromOn: null, conditions: [why], papers: [], where: null, clock: null, article }
}
