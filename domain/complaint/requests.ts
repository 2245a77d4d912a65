/**
 * 变更投诉请求. Order 121 speaks of it for representatives alone, who need the consent of all others (art. 12); what one
 * person asks for is their own, so that they may change it as long as the case is open. What was filed stays as it was:
 * the change is an event of the log.
 */
import type { CaseEvent } from './case'
import type { ComplaintRequest } from './request-kinds'
import { factsOf } from './facts'
import { complaintRequests, requestNames } from './names'
import { say, type Text } from '../text'

/** What is asked for since the last change; null while it is what was filed. @param events oldest first */
export function changedRequests(events: readonly CaseEvent[]): ComplaintRequest[] | null {
  const last = events.flatMap((event) => factsOf(event, 'change-requests') ?? []).at(-1)
  return last ? [...last.requests] : null
}

/** In the order of the official form. */
export function requestWords(requests: readonly ComplaintRequest[]): Text {
  const names = complaintRequests
    .filter((request) => requests.includes(request))
    .map((request) => requestNames[request])
  return say(names.map(({ zh }) => zh).join('、'), names.map(({ en }) => en).join(', '))
}

/** Whether both ask for the same. */
export const isSameRequests = (
  one: readonly ComplaintRequest[],
  other: readonly ComplaintRequest[],
): boolean => one.length === other.length && one.every((request) => other.includes(request))
