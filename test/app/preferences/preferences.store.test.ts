import { describe, expect, test } from '@jest/globals'
import { fakeAppearance } from '../../../src/platform/appearance/index.fake'
import { fakeStorage } from '../../../src/platform/storage/index.fake'
import { PreferencesStore } from '../../../src/preferences/preferences.store'

describe('preferences', () => {
  test('begin with the language of the device', () => {
    expect(new PreferencesStore(fakeStorage(), fakeAppearance('en')).language).toBe('en')
    expect(new PreferencesStore(fakeStorage(), fakeAppearance('zh-CN')).language).toBe('zh-CN')
  })

  test('outlive a restart', () => {
    const storage = fakeStorage()
    const before = new PreferencesStore(storage, fakeAppearance())
    before.setLanguage('en')
    before.setTheme('dark')
    before.setElder(true)
    const after = new PreferencesStore(storage, fakeAppearance())
    expect([after.language, after.theme, after.isElder]).toEqual(['en', 'dark', true])
  })

  test.each([null, 'text', 7, [], { language: 'fr', theme: 'pink', isElder: 'yes' }])(
    'survive what is no preference of ours: %j',
    (saved) => {
      const store = new PreferencesStore(fakeStorage({ preferences: saved }), fakeAppearance())
      expect([store.language, store.theme, store.isElder]).toEqual(['zh-CN', 'auto', false])
    },
  )

  test('are carried to the device at each change', () => {
    const appearance = fakeAppearance()
    const store = new PreferencesStore(fakeStorage(), appearance)
    store.setTheme('dark')
    expect(appearance.looks.map(({ theme }) => theme)).toEqual(['auto', 'dark'])
  })
})
