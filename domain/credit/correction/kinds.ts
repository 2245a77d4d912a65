/** Which request the law gives against which published fact, and under which article. */
import { addDays } from '../../calendar/workdays'
import { say, type Text } from '../../text'
import type { AbnormalRecord, RecordKind } from '../record'
import type { CorrectionKind, TargetFacts } from './correction'

/** Days in which a merchant may object to its entry in the list, counted from publication (名录办法 art. 12). */
const OBJECTION_DAYS = 30

interface KindWords {
  /** In plain words. */
  readonly plain: Text
  /** As the law calls it. */
  readonly legal: Text
  readonly article: Text
  /** When it is the right one. */
  readonly when: Text
}

const regulation = (zh: string, en: string): Text =>
  say(`《企业信息公示暂行条例》${zh}`, `Regulation on publishing enterprise information, ${en}`)

export const correctionKinds: Readonly<Record<CorrectionKind, KindWords>> = {
  correction: {
    plain: say('我有证据，请改过来', 'I have evidence: please correct it'),
    legal: say('更正请求', 'Demand for correction'),
    article: regulation('第十二条', 'art. 12'),
    when: say(
      '政府部门公示的信息，有证据证明不准确的，有权要求更正',
      'Whoever has evidence that information of an authority is wrong may demand its correction',
    ),
  },
  'false-report': {
    plain: say('企业自己公示的是假的，请查', 'What the merchant published is false: please verify'),
    legal: say('举报虚假公示信息', 'Report of false information'),
    article: regulation('第十三条第一款', 'art. 13(1)'),
    when: say(
      '企业自己公示的信息虚假，可以举报，市场监管部门核查并书面告知',
      'False information that the enterprise published may be reported; it is verified and answered in writing',
    ),
  },
  query: {
    plain: say('我有疑问，请查一下', 'I am in doubt: please look into it'),
    legal: say('查询申请', 'Application to query'),
    article: regulation('第十三条第二款', 'art. 13(2)'),
    when: say(
      '对公示的信息有疑问，不用证据也可以申请查询，书面答复',
      'In doubt about published information one may apply for a written answer, without evidence',
    ),
  },
  objection: {
    plain: say('这是我的企业，对列入有异议', 'It is my business: I object to the entry'),
    legal: say('经营异常名录异议', 'Objection to the list of abnormal operations'),
    article: say('《企业经营异常名录管理办法》第十二条', 'Rules on the list of abnormal operations, art. 12'),
    when: say(
      '只能由企业自己提出，公示之日起 30 日内',
      'Only by the merchant itself, within 30 days of publication',
    ),
  },
}

/** What the enterprise published or declared itself (条例 art. 8–10); all else is an authority's or its keeper's. */
const byEnterprise: readonly RecordKind[] = ['annual-report', 'instant', 'commitment', 'online-shop']

/**
 * The requests that the law gives against a fact, the usual one first; none against what was gathered from society,
 * which is nobody's publication under the regulation (民法典 art. 1028 is the way there).
 * @param todayOn `YYYY-MM-DD` at UTC+08:00: an objection has its time
 */
export function kindsFor(target: TargetFacts, todayOn: string): readonly CorrectionKind[] {
  if (target.about === 'society') return []
  if (target.about === 'registration') return ['correction', 'query']
  if (target.about === 'abnormal')
    return isObjectionOpen(target, todayOn) ? ['correction', 'objection', 'query'] : ['correction', 'query']
  return byEnterprise.includes(target.about) ? ['false-report', 'query'] : ['correction', 'query']
}

/**
 * The last day on which the merchant may object to an entry in the list; null where it cannot: the mark of a sole trader
 * is no entry.
 */
export function objectionEndsOn({
  ground,
  publishedOn,
}: Pick<AbnormalRecord, 'ground' | 'publishedOn'>): string | null {
  if (publishedOn === null || ground === 'sole-trader-report') return null
  return addDays(publishedOn, OBJECTION_DAYS).on
}

function isObjectionOpen(
  target: Extract<TargetFacts, { readonly about: 'abnormal' }>,
  todayOn: string,
): boolean {
  const endsOn = objectionEndsOn(target)
  return endsOn !== null && todayOn <= endsOn
}

/** Of these the law asks for evidence: "有证据证明" (条例 art. 12), "提交相关证明材料" (名录办法 art. 12). */
export function needsEvidence(kind: CorrectionKind): boolean {
  return kind === 'correction' || kind === 'objection'
}
