import { beforeAll, expect, test } from '@jest/globals'
import { run } from '../api/process/server-process'
import { databaseEnv } from '../database'
import { addPhotos, photoOf, signIn } from './complaint-page'
import { doubt, doubtAddress } from './correction-page'
import { demoPlaces, type DemoPlaces } from './demo-places'
import { useStage } from './stage'

const stage = useStage()
let places: DemoPlaces

beforeAll(async () => {
  places = await demoPlaces(stage.origin)
})

/** The office at its command line, on the database of the running server. */
const office = async (...words: string[]): Promise<void> => {
  const { dataDir } = stage.server
  const env = { DATA_DIR: dataDir, ...(await databaseEnv(dataDir)) }
  const { output, ended } = run('cli', env, ['corrections', ...words])
  if ((await ended) !== 0) throw new Error(output.stderr)
}

test('see a wrong address, ask for its correction with a photo, and read the answer of the office', async () => {
  const visit = await stage.visit()
  const { page } = visit
  await visit.goto(`/credit/merchant/index?uscc=${places.merchant.uscc}`)
  await doubtAddress(visit)
  await addPhotos(page, [await photoOf(5)])
  await page.reload()
  await page.getByText('已有 1 张，最多 6 张').waitFor()
  expect(await page.getByLabel('哪里不对').inputValue()).toBe(doubt)

  await page.getByRole('button', { name: '登录并提交' }).click()
  await signIn(page, '13900000104')
  const heading = page.getByRole('heading', { name: /更正请求 JC\d{4}-\d{6}/ })
  await heading.waitFor({ timeout: 60_000 })
  const number = /JC\d{4}-\d{6}/.exec(await heading.innerText())?.[0] ?? ''
  await page.getByText(/最迟 \d{4}-\d{2}-\d{2} 前书面答复，还有 20 个工作日/).waitFor()
  const photo = page.getByRole('group', { name: '照片和材料' }).getByRole('img').first()
  await photo.evaluate((image: HTMLImageElement) => image.decode())
  await visit.shoot('journey-correction')

  await office('accept', number, '--officer', '王示例')
  const answer = '住所已在 2026 年变更，登记信息已更新。'
  await office('answer', number, '--outcome', 'corrected', '--text', answer, '--officer', '王示例')
  await page.reload()
  await page.getByText(answer).waitFor()
  expect(await page.getByText('王示例').count()).toBe(0)
  expect(await page.getByRole('button', { name: '撤回请求' }).count()).toBe(0)

  await visit.goto('/me/index')
  await page.getByRole('link', { name: /我的更正请求/ }).click()
  await page.getByText(new RegExp(number)).waitFor()
}, 120_000)

test('what is missing has the focus, also where it is to be chosen from a list', async () => {
  const { page, goto } = await stage.visit({ phone: '13900000105' })
  await goto(`/credit/correction/new/index?uscc=${places.merchant.uscc}`)
  const field = page.getByLabel('哪一项不对')
  await field.waitFor()
  await page.getByRole('button', { name: '提交', exact: true }).click()
  await page.getByText('请选择哪一项不对').waitFor()
  await page.waitForFunction(() => document.activeElement?.tagName === 'SELECT')
  expect(await field.evaluate((select) => select === document.activeElement)).toBe(true)
})
