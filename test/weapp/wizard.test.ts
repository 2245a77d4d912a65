import { expect, it } from '@jest/globals'
import { demoWorld } from '../../mock/world'
import { useScene } from './scene'

const scene = useScene()
const merchant = demoWorld(new Date().toISOString()).products[0]?.maker
if (!merchant) throw new Error('the demo world makes nothing')

it('asks from the merchant on to a draft that has its requests, tips and sentences', async () => {
  const app = scene.open({ path: 'credit/merchant/index', query: { uscc: merchant.uscc } })
  await app.tap(app.byRole('link', '投诉这家'))
  await app.onPage('complaint/wizard/index')
  await app.see('是哪方面的事？')
  await app.tap(app.byRole('link', /^吃的喝的/))
  await app.see('是哪一行？')
  await app.tap(app.byRole('link', /^茶叶、茉莉花茶/))
  await app.tap(app.byRole('link', /^茶叶发霉/))
  await app.see('这件事可以在这里办')
  await app.see('依据：总局令第121号第十五条')

  await app.tap(app.byRole('link', '开始写'))
  await app.onPage('complaint/draft/index')
  await app.see(merchant.name)
  await app.seeFurtherDown('剩下的茶叶和原包装')
  await app.see('用键盘上的话筒说')
  await app.tap(app.byRole('button', /打开后发现茶叶/))
  await app.until(
    async () => (await app.value(app.byRole('textbox', /^发生了什么/))).includes('打开后发现茶叶'),
    'the sentence in the story',
  )
  await app.reach(app.byRole('checkbox', '退货'))
  expect(await app.attribute(app.byRole('checkbox', '退货'), 'aria-checked')).toBe('true')

  const again = scene.restart()
  await again.see('还在手机里的投诉')
  await again.tap(again.byRole('link', new RegExp(merchant.name)))
  await again.onPage('complaint/draft/index')
  await again.seeFurtherDown('剩下的茶叶和原包装')
})

it('goes back to a question with the answer marked', async () => {
  const app = scene.open({ path: 'complaint/wizard/index', query: { at: 'tea' } })
  await app.tap(app.byRole('link', /^茶叶发霉/))
  await app.see('这件事可以在这里办')
  app.back()
  await app.find(app.byRole('link', /^茶叶发霉.*上次选的/))
})

it('finds a situation by words, ends early where others deal with it, and calls them', async () => {
  const app = scene.open({ path: 'complaint/wizard/index' })
  await app.type(app.byRole('textbox', '用您的话搜一搜'), '暖气不热')
  await app.confirm(app.byRole('textbox', '用您的话搜一搜'))
  await app.tap(app.byRole('link', /^暖气不热、没来暖/))
  await app.see('这件事不归市场监管部门')
  await app.tap(app.byRole('button', '拨打 12345'))
  await app.until(
    () => scene.phone.shown.some(({ params }) => params['phoneNumber'] === '12345'),
    'the telephone to open',
  )
  await app.tap(app.byRole('link', '我还是想写下来'))
  await app.onPage('complaint/draft/index')
})
