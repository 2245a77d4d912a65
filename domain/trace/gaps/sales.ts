/** One item sold twice, and sales after the last day or a recall. */
import { englishDay } from '../../calendar/day-text'
import { chinaDate } from '../../calendar/day'
import { say } from '../../text'
import type { Reading } from '../reading'
import { isIncoming, isSale } from '../vocabulary'
import type { FoundGap, Ground } from './found'

export function findSales(ground: Ground): FoundGap[] {
  return [...soldTwice(ground), ...soldTooLate(ground)]
}

const twice = say(
  '同一个序列号卖出过两次：是退货后再卖，还是其中一件用了别人的号？',
  'The same serial number was sold twice: was it returned in between, or does one of them carry another one’s number?',
)

/** Two sales without a return in between. The same sale recorded twice at one place and instant is one. */
function soldTwice({ readings, spans }: Ground): FoundGap[] {
  const sold = new Map<string, Reading>()
  const gaps = new Map<Reading, FoundGap>()
  for (const at of readings) {
    const isBack = at.step === 'returning' || isIncoming(at.step)
    if (!isBack && !isSale(at.step)) continue
    for (const thing of at.things.slice(0, at.instances)) {
      if (!spans.has(thing)) continue
      const before = sold.get(thing)
      if (isBack) sold.delete(thing)
      else {
        sold.set(thing, at)
        const isSame = before?.time === at.time && before.placeId === at.placeId
        if (before && !isSame) gaps.set(at, { kind: 'sold-twice', question: twice, at, custodian: before })
      }
    }
  }
  return [...gaps.values()]
}

function soldTooLate({ readings, start, facts }: Ground): FoundGap[] {
  const { expiresOn = null, recalledOn = null } = facts
  const gaps: FoundGap[] = []
  const first = (on: string): Reading | undefined =>
    readings.find(
      ({ step, things, time }) =>
        isSale(step) &&
        chinaDate(new Date(time).toISOString()) > on &&
        things.some((thing) => start.includes(thing)),
    )
  const late = expiresOn === null ? undefined : first(expiresOn)
  if (late && expiresOn !== null) {
    const question = say(
      `卖出时已过保质期（到 ${expiresOn}）：日期记对了吗？`,
      `Sold after its shelf life (until ${englishDay(expiresOn)}): is the date right?`,
    )
    gaps.push({ kind: 'sold-after-expiry', question, at: late, custodian: null })
  }
  const recalled = recalledOn === null ? undefined : first(recalledOn)
  if (recalled && recalledOn !== null) {
    const question = say(
      `${recalledOn} 公布召回以后还有卖出记录：这一件退回了吗？`,
      `Sold after the recall of ${englishDay(recalledOn)}: has it been given back?`,
    )
    gaps.push({ kind: 'sold-after-recall', question, at: recalled, custodian: null })
  }
  return gaps
}
