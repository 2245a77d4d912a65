import { useMessages } from '../../preferences/context'
import { useServices } from '../../services/context'
import { toast } from '../../ui/toast'
import { followMessages } from '../messages'
import type { FollowStore } from './follow.store'

/**
 * Asking for leave to send one message in WeChat, of a person who is signed in by WeChat where messages are set up;
 * null otherwise. What it returns must be called in the handler of a press, before anything is awaited. Use it in an
 * `observer`.
 */
export function useReminder(store: FollowStore): (() => void) | null {
  const say = useMessages(followMessages)
  const { subscribe, session, world } = useServices()
  const templateId = world.world?.messageTemplateId ?? null
  if (!subscribe.isAvailable || templateId === null || session.person?.signedInBy !== 'wechat') return null
  const settle = async (isAllowed: Promise<boolean>): Promise<void> => {
    if ((await isAllowed) && (await store.granted(templateId))) toast(say('willRemind'))
  }
  return () => void settle(subscribe.ask(templateId))
}
