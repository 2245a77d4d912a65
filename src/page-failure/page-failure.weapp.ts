import type { Language } from '../i18n/messages'

/** WeChat fetches the parts of a mini-program itself, and says so itself when it cannot. */
export function tellPageFailures(_language: () => Language): void {
  return
}
