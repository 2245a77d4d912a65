import type { grantMessage } from '../../../contract/follow'
import { toFailure } from '../../api/http'
import { newUuid } from '../../platform/random/random.port'
import { useServices } from '../../services/context'

/**
 * Asking for leave to send one message of WeChat about the case that is being filed, of a person who is signed in by
 * WeChat where messages are set up; null otherwise. What it returns must be called in the handler of a press, before
 * anything is awaited. Use it in an `observer`.
 */
export function useCaseReminder(): (() => void) | null {
  const { http, random, subscribe, session, world } = useServices()
  const templateId = world.world?.caseTemplateId ?? null
  if (!subscribe.isAvailable || templateId === null || session.person?.signedInBy !== 'wechat') return null
  const settle = async (isAllowed: Promise<boolean>): Promise<void> => {
    if (!(await isAllowed)) return
    const idempotencyKey = await newUuid(random)
    try {
      await http.call<typeof grantMessage>({
        method: 'POST',
        path: '/inbox/messages',
        idempotencyKey,
        body: { templateId },
      })
    } catch (error) {
      // The case goes on without it, and the inbox tells all the same. Anything but a failed call is thrown on.
      toFailure(error)
    }
  }
  return () => void settle(subscribe.ask(templateId))
}
