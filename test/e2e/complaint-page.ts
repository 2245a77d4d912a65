import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { chinaDate } from '../../domain/calendar/day'

/** The parts of a complaint that a person writes themselves, whomever it is about. */
export const told = {
  story: '买回家才发现包装已经胀开，回店里说不能退。',
  name: '示例',
  phone: '13800000000',
  address: '福州市鼓楼区示例路 2 号',
} as const

/** Writes what is not prefilled. */
export async function tell(page: Page): Promise<void> {
  await page.getByLabel('购买或接受服务的日期').fill(chinaDate(new Date().toISOString()))
  await page.getByLabel('涉及金额').fill('35.5')
  await page.getByLabel('发生了什么').fill(told.story)
  await page.getByText('退还货款和服务费用').click()
  await page.getByLabel('您的姓名').fill(told.name)
  await page.getByLabel('您的电话').fill(told.phone)
  await page.getByLabel('通讯地址').fill(told.address)
}

export interface PhotoFile {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

/** A JPEG of noise, some 500 KB: several pieces on the wire. */
export async function photoOf(seed: number): Promise<PhotoFile> {
  const width = 640
  const height = 480
  const pixels = Buffer.alloc(width * height * 3)
  let state = seed
  for (let at = 0; at < pixels.length; at += 1) {
    state = (state * 48271) % 2147483647
    pixels[at] = state & 0xff
  }
  const buffer = await sharp(pixels, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 95 })
    .toBuffer()
  return { name: `photo-${seed}.jpg`, mimeType: 'image/jpeg', buffer }
}

export async function addPhotos(page: Page, photos: PhotoFile[]): Promise<void> {
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: '添加照片' }).click()
  await (await choosing).setFiles(photos)
  await page.getByText(`已有 ${photos.length} 张`).waitFor()
}

/** On the sign-in page: asks for the code, takes the one that is shown, and goes on to where it was wanted. */
export async function signIn(page: Page, phone: string): Promise<void> {
  await page.getByLabel('手机号').fill(phone)
  await page.getByRole('button', { name: '获取验证码' }).click()
  await page.getByRole('button', { name: '填入' }).click()
  await page.getByRole('button', { name: '登录', exact: true }).click()
}

/** The number under which it was received, from the page that says so. */
export async function filedNumber(page: Page): Promise<string> {
  const received = page.getByRole('heading', { name: /已收到，编号/ })
  await received.waitFor({ timeout: 60_000 })
  return /\d{4}-\d{6}/.exec(await received.innerText())?.[0] ?? ''
}
