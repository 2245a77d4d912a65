/** What a licence comes to: in force, ended, or expired without a successor. */
import { englishDay } from '../calendar/day-text'
import { say, type Text } from '../text'
import type { Finding } from './publicity-types'
import type { CreditRecord, LicenceRecord } from './record'

const licenceStates: Readonly<Record<Exclude<LicenceRecord['state'], 'valid'>, Text>> = {
  suspended: say('被暂扣', 'suspended'),
  withdrawn: say('被撤回或撤销', 'withdrawn'),
  revoked: say('被吊销', 'revoked'),
  cancelled: say('已注销', 'cancelled'),
}

/** Whether a licence holds on a day. */
export function inForce(
  { state, validFrom, validTo }: Pick<LicenceRecord, 'state' | 'validFrom' | 'validTo'>,
  today: string,
): boolean {
  return state === 'valid' && validFrom <= today && (validTo === null || validTo >= today)
}

export function licenceFinding(
  record: LicenceRecord,
  today: string,
  records: readonly CreditRecord[],
): Finding | null {
  const name = `${record.certificate} ${record.number}`
  if (record.state === 'cancelled' && isRenewed(record, today, records)) return null
  if (record.state !== 'valid') {
    const state = licenceStates[record.state]
    const text = say(`许可${state.zh}：${name}`, `Licence ${state.en}: ${name}`)
    return { level: record.state === 'cancelled' ? 'note' : 'caution', text }
  }
  if (record.validFrom > today) return null
  const { validTo } = record
  if (validTo === null || inForce(record, today)) {
    return { level: 'good', text: say(`许可有效：${name}`, `Licence in force: ${name}`) }
  }
  if (isRenewed(record, today, records)) return null
  return {
    level: 'caution',
    text: say(`许可已于 ${validTo} 到期：${name}`, `Licence expired on ${englishDay(validTo)}: ${name}`),
  }
}

function isRenewed({ certificate }: LicenceRecord, today: string, records: readonly CreditRecord[]): boolean {
  return records.some(
    (other) => other.kind === 'licence' && other.certificate === certificate && inForce(other, today),
  )
}
