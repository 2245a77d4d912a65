/** Where a case is handled: by the office that runs this instance, or by 12315, for which it is only prepared here. */
import { say, type Text } from '../text'
import type { CaseEvent } from './case'
import { factsOf } from './facts'
import { stateNames } from './names'
import { stateOf } from './transitions'

export type Channel =
  | { readonly at: 'here' }
  /** Ready to be copied to 12315. Nobody has received it: no clock runs. */
  | { readonly at: 'prepared' }
  /** The person filed it there; its clock runs there, and is not known here. */
  | { readonly at: 'national'; readonly number: string }

/** @param events the log, oldest first */
export function channelOf(events: readonly CaseEvent[]): Channel {
  for (const event of [...events].reverse()) {
    const number = factsOf(event, 'national-number')?.number
    if (number !== undefined) return { at: 'national', number }
    if (event.action === 'prepare-national') return { at: 'prepared' }
  }
  return { at: 'here' }
}

/** What people are told of where a case stands: as long as nobody has received it, that it is not filed. */
export function standingName(events: readonly CaseEvent[]): Text {
  const state = stateOf(events)
  const channel = channelOf(events)
  if (state !== 'submitted' && state !== 'reported') return stateNames[state]
  if (channel.at === 'prepared')
    return say('已备好，还没有提交到 12315', 'Prepared for 12315, not filed there yet')
  if (channel.at === 'national')
    return say(`已提交到 12315，编号 ${channel.number}`, `Filed with 12315, number ${channel.number}`)
  return stateNames[state]
}
