import type { Language } from '../../i18n/messages'
import type { Appearance, Look } from './appearance.port'

/** A device that speaks one language and remembers the looks it was given. */
export function fakeAppearance(
  language: Language = 'zh-CN',
): Appearance & { readonly looks: readonly Look[] } {
  const looks: Look[] = []
  return {
    looks,
    apply: ({ theme, isElder, textSize, language: spoken }) =>
      void looks.push({ theme, isElder, textSize, language: spoken }),
    deviceLanguage: () => language,
  }
}
