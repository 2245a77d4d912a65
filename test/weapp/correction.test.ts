import { expect, it } from '@jest/globals'
import { randomBytes } from 'node:crypto'
import sharp from 'sharp'
import { demoWorld } from '../../mock/world'
import type { PickedFile } from './host/user-answers'
import { useScene } from './scene'
import { addPhotos, signInByPhone } from './steps'

const scene = useScene()
const merchant = demoWorld(new Date().toISOString()).products[0]?.maker
if (!merchant) throw new Error('the demo world makes nothing')

const wrong = '这里写的地址是三年前的，店已经搬走了。'

async function photo(): Promise<PickedFile> {
  const raw = { width: 200, height: 150, channels: 3 } as const
  const bytes = await sharp(randomBytes(raw.width * raw.height * 3), { raw })
    .jpeg()
    .toBuffer()
  return { name: '执照.jpg', bytes }
}

it('leads from the merchant to a request, keeps what is written, and sends it with its evidence', async () => {
  const app = scene.open({ path: 'credit/merchant/index', query: { uscc: merchant.uscc } })
  await app.tap(app.byRole('link', '登记信息有误？'))
  await app.onPage('credit/correction/new/index')
  await app.see('第十二条')
  await app.choose(app.byRole('button', /^哪一项不对/), '名称：' + merchant.name)
  await app.type(app.byRole('textbox', /^哪里不对/), wrong)
  await app.type(app.byRole('textbox', /^怎么知道的/), '门店里的营业执照')
  await app.type(app.byRole('textbox', /^您的姓名/), '林示例')
  await app.type(app.byRole('textbox', /^您的电话/), '13900139000')
  await addPhotos(app, scene.phone, [await photo()])

  const again = scene.restart({ path: 'credit/correction/new/index', query: { uscc: merchant.uscc } })
  await again.until(() => again.byRole('img').all().length === 1, 'the photo')
  expect(await again.value(again.byRole('textbox', /^哪里不对/))).toBe(wrong)
  await again.tap(again.byRole('button', '登录并提交'))
  await signInByPhone(again, '13700137020')
  await again.onPage('credit/correction/request/index')
  await again.see('已收到')
  await again.see(/最迟.*前书面答复，还有 20 个工作日/)
  await again.see(wrong)
  await again.tap(again.byRole('button', '撤回请求'))
  await again.tap(again.byRole('dialog').byRole('button', '撤回请求'))
  await again.see('已撤回')
})

it('says what is missing at the field', async () => {
  const app = scene.open({ path: 'credit/correction/new/index', query: { uscc: merchant.uscc } })
  await app.tap(app.byRole('button', '登录并提交'))
  await app.see(/还有 \d+ 处要补充/)
  expect(await app.attribute(app.byRole('textbox', /^您的电话/), 'aria-invalid')).toBe('true')
})
