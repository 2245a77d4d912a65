import { expect, it } from '@jest/globals'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { shades } from '../../src/platform/appearance/bars.json'
import type { Driver } from './host/driver'
import { useScene } from './scene'

const scene = useScene()
const { light, dark } = shades

/** What a person sees around the page. */
const around = ({ bars }: Driver): Readonly<Record<string, string>> => ({
  bar: bars.ofPage('navigationBarBackgroundColor'),
  below: bars.ofPage('backgroundColor'),
  tabs: bars.ofTabBar('backgroundColor'),
  home: bars.tabs[0]?.selectedIconPath ?? '',
})
const inLight = { bar: light.paper, below: light.paper, tabs: light.tabBackground, home: light.homeIconHere }
const inDark = { bar: dark.paper, below: dark.paper, tabs: dark.tabBackground, home: dark.homeIconHere }

const seesAround = (app: Driver, wanted: object): Promise<unknown> =>
  app.until(() => JSON.stringify(around(app)) === JSON.stringify(wanted), `bars of ${JSON.stringify(wanted)}`)

it('follows the phone into the dark and back', async () => {
  const app = scene.open()
  await app.see('长辈版')
  await seesAround(app, inLight)
  app.changeTheme('dark')
  await seesAround(app, inDark)
  app.changeTheme('light')
  await seesAround(app, inLight)
})

it('keeps to what the person has chosen, whatever the phone does, on every page', async () => {
  scene.phone.storage.write('preferences', { theme: 'dark' })
  const app = scene.open()
  await app.see('长辈版')
  await seesAround(app, inDark)
  app.changeTheme('dark')
  app.changeTheme('light')
  await app.find(app.byRole('link', /^扫一扫/))
  await seesAround(app, inDark)
  await app.tap(app.byRole('link', /^扫一扫/))
  await app.onPage('trace/scan/index')
  await app.until(() => app.bars.ofPage('navigationBarBackgroundColor') === dark.paper, 'a dark bar')
  app.back()
  await app.switchTab('我的')
  await app.until(() => app.bars.ofPage('navigationBarBackgroundColor') === dark.paper, 'a dark bar')
  await seesAround(app, inDark)
})

it('names its tabs in the person’s language, and at once in another', async () => {
  scene.phone.language = 'en'
  const app = scene.open()
  await app.see('Large type')
  await app.until(() => app.bars.tabs.map(({ text }) => text).join() === 'Home,Me', 'the tabs in English')
  await app.switchTab('Me')
  await app.tap(app.byRole('radio', '中文'))
  await app.see('语言')
  await app.until(() => app.bars.tabs.map(({ text }) => text).join() === '首页,我的', 'the tabs in Chinese')
})

it('has every picture in the package, loads what comes next in time, and no code before it is needed', async () => {
  const app = scene.open()
  for (const { homeIcon, homeIconHere, meIcon, meIconHere } of [light, dark]) {
    for (const path of [homeIcon, homeIconHere, meIcon, meIconHere]) {
      expect([path, existsSync(join(app.built.folder, path))]).toEqual([path, true])
    }
  }
  expect(JSON.parse(app.built.files.get('app.json') ?? '')).toMatchObject({
    darkmode: true,
    themeLocation: 'theme.json',
    lazyCodeLoading: 'requiredComponents',
    preloadRule: { 'home/index': { network: 'all', packages: ['credit', 'trace'] } },
    __usePrivacyCheck__: true,
  })
  await app.see('长辈版')
})
