import { expect, it } from '@jest/globals'
import { useScene } from './scene'

const scene = useScene()

it('explains a term where it stands, and leads to all of them', async () => {
  const app = scene.open({ path: 'credit/data-quality/index' })
  await app.tap(app.byRole('button', '双公示'))
  await app.see('福州要求 20 个工作日内')
  await app.see('这是通俗的说明，没有引用法条。')
  await app.tap(app.byRole('button', '全部名词解释'))
  await app.onPage('glossary/index')
  expect(app.query['term']).toBe('both-publicity')
  await app.see('双公示')
  await app.seeFurtherDown('依据：市场监督管理投诉举报处理办法（总局令第121号）第十五条、第二十三条')
  await app.type(app.byRole('textbox', '找一个词'), '假一赔三')
  await app.see('找到 1 个词')
  await app.see('不到 500 元的，按 500 元赔')
})
