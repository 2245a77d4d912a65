import { describe, expect, test } from '@jest/globals'
import { growthOf } from '../../../src/platform/appearance/appearance.port'
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
    before.setTextSize(27)
    const after = new PreferencesStore(storage, fakeAppearance())
    expect([after.language, after.theme, after.isElder, after.textSize]).toEqual(['en', 'dark', true, 27])
  })

  test.each([null, 'text', 7, [], { language: 'fr', theme: 'pink', isElder: 'yes', textSize: 19 }])(
    'survive what is no preference of ours: %j',
    (saved) => {
      const store = new PreferencesStore(fakeStorage({ preferences: saved }), fakeAppearance())
      expect([store.language, store.theme, store.isElder, store.textSize]).toEqual([
        'zh-CN',
        'auto',
        false,
        18,
      ])
    },
  )

  test('let the text grow in the elder edition alone, from 18 to 30 points', () => {
    const appearance = fakeAppearance()
    const store = new PreferencesStore(fakeStorage(), appearance)
    store.setTextSize(30)
    store.setElder(true)
    store.setTextSize(18)
    expect(appearance.looks.map(growthOf)).toEqual([1, 1, 30 / 18, 1])
  })

  test('are carried to the device at each change', () => {
    const appearance = fakeAppearance()
    const store = new PreferencesStore(fakeStorage(), appearance)
    store.setTheme('dark')
    expect(appearance.looks.map(({ theme }) => theme)).toEqual(['auto', 'dark'])
  })
})
