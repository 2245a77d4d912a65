import { expect, it } from '@jest/globals'
import sharp from 'sharp'
import { sentPictureBytes } from '../../contract/upload'
import { demoWorld } from '../../mock/world'
import { soundFiles } from '../api/evidence/sound-files'
import type { Driver } from './host/driver'
import { userDataPath } from './host/disk'
import type { PickedFile } from './host/user-answers'
import { useScene } from './scene'
import { addPhotos, fillInComplaint, signInByPhone } from './steps'

const scene = useScene()
const merchant = demoWorld(new Date().toISOString()).products[0]?.maker
if (!merchant) throw new Error('the demo world makes nothing')

/** As a phone's camera takes it, with the grain that makes it heavy. */
async function heavyPhoto(name: string): Promise<PickedFile> {
  const grain = { type: 'gaussian', mean: 128, sigma: 30 } as const
  const bytes = await sharp({
    create: { width: 1600, height: 1200, channels: 3, background: '#000', noise: grain },
  })
    .jpeg({ quality: 90 })
    .toBuffer()
  expect(bytes.length).toBeGreaterThan(sentPictureBytes)
  return { name, bytes }
}

const vaultFiles = (): Buffer[] =>
  scene.phone.disk
    .list(`${userDataPath}/vault`)
    .map((name) => scene.phone.disk.read(`${userDataPath}/vault/${name}`))

const draft = (): Driver => scene.open({ path: 'complaint/draft/index', query: { uscc: merchant.uscc } })

const openFirst = async (app: Driver): Promise<void> => {
  await app.tap(app.byRole('button', /^查看材料 1/))
  await app.see('移除')
}

it('sends a heavy photo as a small copy, and the original when the person wants that', async () => {
  const app = draft()
  await fillInComplaint(app, merchant.name)
  await addPhotos(app, scene.phone, [await heavyPhoto('小票.jpg'), await heavyPhoto('商品.jpg')])
  await app.see('文字和 2 份材料都已存在这台手机，可以关掉页面。')
  await app.until(() => vaultFiles().length === 4, 'the smaller copies')
  await openFirst(app)
  await app.see(/发送缩小的副本 \d+ KB/)
  await app.tap(app.byRole('checkbox', '发送原图'))
  await app.see(/发送原图，/)
  await app.tap(app.byRole('button', '好'))
  await app.tap(app.byRole('button', '登录并提交'))
  await signInByPhone(app, '13700137301')
  await app.see(/已收到，编号 \S+/)
  const lengths = scene.phone.network.sent
    .filter(({ method, url }) => method === 'POST' && url.endsWith('/uploads'))
    .map(({ headers }) => Number(headers['upload-length']))
  expect(lengths.map((length) => length <= sentPictureBytes)).toEqual([false, true])
  await app.until(() => vaultFiles().length === 0, 'an empty vault')
})

it('covers a place of a photo in the copy that is sent', async () => {
  const app = draft()
  await addPhotos(app, scene.phone, [await heavyPhoto('车牌.jpg')])
  await openFirst(app)
  await app.tap(app.byRole('button', '遮住人脸、车牌、卡号'))
  await app.tap(app.byRole('button', '加一块'))
  await app.tap(app.byRole('button', '加宽'))
  await app.tap(app.byRole('button', '遮住'))
  await app.see('没有遮的原图不会离开这台手机')
  const copy = vaultFiles().find(({ length }) => length <= sentPictureBytes)
  if (!copy) throw new Error('there is no copy')
  const { width, height } = await sharp(copy).metadata()
  const unrest = async (x: number, y: number): Promise<number> => {
    const part = { left: Math.round(x * width), top: Math.round(y * height), width: 40, height: 40 }
    const { channels } = await sharp(await sharp(copy).extract(part).greyscale().toBuffer()).stats()
    return channels[0]?.stdev ?? 0
  }
  expect(await unrest(0.45, 0.46)).toBeLessThan(4)
  expect(await unrest(0.1, 0.1)).toBeGreaterThan(10)
})

it('keeps a photo that is picked twice once, and says so', async () => {
  const app = draft()
  const photo = await heavyPhoto('小票.jpg')
  await addPhotos(app, scene.phone, [photo])
  scene.phone.user.answer('chooseMedia', [photo])
  await app.tap(app.byRole('button', '添加照片'))
  await app.see(/已经添加过了，只留一份/)
  await app.see('已有 1 张')
})

it('puts a draft with its photos into one archive, for a chat', async () => {
  const app = draft()
  await fillInComplaint(app, merchant.name)
  await addPhotos(app, scene.phone, [await heavyPhoto('小票.jpg')])
  await app.until(() => vaultFiles().length === 2, 'the smaller copy')
  await app.tap(app.byRole('button', '存成文件'))
  await app.see(/文件整理好了，\d+ KB/)
  await app.tap(app.byRole('button', '发到微信聊天'))
  await app.seeToast('文件存好了')
  const [sent] = scene.phone.sentFiles
  expect(sent?.name).toMatch(/^投诉-\d{4}-\d{2}-\d{2}\.zip$/)
  expect(sent?.bytes.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004')
  expect(sent?.bytes.includes('打开有霉味')).toBe(true)
  const copy = vaultFiles().find(({ length }) => length <= sentPictureBytes)
  expect(copy && sent?.bytes.includes(copy)).toBe(true)
})

it('says that little room is left before anything is picked', async () => {
  scene.phone.disk.makeFolder(`${userDataPath}/vault`, true)
  scene.phone.disk.write(`${userDataPath}/vault/old`, new Uint8Array(190 * 1024 * 1024))
  const app = draft()
  await app.seeFurtherDown(/空间只剩约 10 MB，大约还能存 2 张照片/)
})

it('takes a recording out of a chat, and plays it on the page of the case', async () => {
  const app = draft()
  await fillInComplaint(app, merchant.name)
  scene.phone.user.answer('chooseMessageFile', [{ name: '通话.mp3', bytes: soundFiles['audio/mpeg'] }])
  await app.reach(app.byRole('button', '添加 PDF 或录音'))
  await app.tap(app.byRole('button', '添加 PDF 或录音'))
  await app.see('文字和 1 份材料都已存在这台手机，可以关掉页面。')
  await app.tap(app.byRole('button', '登录并提交'))
  await signInByPhone(app, '13700137302')
  await app.see(/已收到，编号 \S+/)
  await app.tap(app.byRole('link', '查看进展'))
  await app.tap(app.byRole('button', '播放材料 1：通话.mp3'))
  const played = scene.phone.shown.filter(({ kind }) => kind === 'playSound')
  expect(played.map(({ params }) => String(params['src']))).toEqual([
    expect.stringMatching(/\/api\/v1\/evidence\/[0-9a-f]{64}\/file\?/),
  ])
  await app.tap(app.byRole('button', '停止材料 1：通话.mp3'))
  await app.find(app.byRole('button', '播放材料 1：通话.mp3'))
})
