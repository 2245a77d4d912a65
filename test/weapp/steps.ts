import type { Driver } from './host/driver'
import type { Phone } from './host/phone'
import type { PickedFile } from './host/user-answers'

/** From the sign-in page to being signed in, by the one-time code that the demo shows. */
export async function signInByPhone(app: Driver, phoneNumber: string): Promise<void> {
  await app.onPage('me/sign-in/index')
  await app.type(app.byRole('textbox', /^手机号/), phoneNumber)
  await app.tap(app.byRole('button', '获取验证码'))
  await app.see(/验证码是 \d{6}/)
  await app.tap(app.byRole('button', '填入'))
  await app.tap(app.byRole('button', '登录'))
  await app.seeToast('登录好了')
}

export const story = '买了一罐茶叶，打开有霉味。店家说不能退，电话也不接。'

/** Everything the form needs, for a merchant that is chosen already. */
export async function fillInComplaint(app: Driver, merchantName: string): Promise<void> {
  await app.onPage('complaint/draft/index')
  await app.see(merchantName)
  await app.reach(app.byRole('textbox', /^商品或服务/))
  await app.type(app.byRole('textbox', /^商品或服务/), '正山小种红茶')
  await app.choose(app.byRole('button', /^购买或接受服务的日期/), '2026-11-01')
  await app.type(app.byRole('textbox', /^涉及金额/), '128.5')
  await app.reach(app.byRole('textbox', /^发生了什么/))
  await app.type(app.byRole('textbox', /^发生了什么/), story)
  await app.reach(app.byRole('checkbox', '退还货款和服务费用'))
  await app.tap(app.byRole('checkbox', '退还货款和服务费用'))
  await app.reach(app.byRole('textbox', /^您的姓名/))
  await app.type(app.byRole('textbox', /^您的姓名/), '林示例')
  await app.type(app.byRole('textbox', /^您的电话/), '13900139000')
  await app.type(app.byRole('textbox', /^通讯地址/), '福州市鼓楼区示例路 1 号')
}

/** Picks pictures from the album; they are the only pictures on the page afterwards. */
export async function addPhotos(app: Driver, phone: Phone, files: readonly PickedFile[]): Promise<void> {
  phone.user.answer('chooseMedia', files)
  await app.reach(app.byRole('button', '添加照片'))
  await app.tap(app.byRole('button', '添加照片'))
  await app.until(() => app.byRole('img').all().length === files.length, `${files.length} photos`)
}
