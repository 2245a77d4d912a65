import type { Driver } from './host/driver'

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
