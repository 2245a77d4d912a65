import { expect, test } from '@jest/globals'
import { useStage } from './stage'

const stage = useStage()

test('questions lead to a draft with its tips, going back finds the answers, and a reload loses nothing', async () => {
  const { page, goto } = await stage.visit()
  await goto('/')
  await page.getByRole('link', { name: /我要投诉/ }).click()
  await page.getByRole('link', { name: /吃的喝的/ }).click()
  await page.getByRole('link', { name: /茶叶、茉莉花茶/ }).click()
  await page.getByRole('link', { name: /茶叶发霉/ }).click()
  await page.getByRole('heading', { name: '茶叶发霉、有虫、有怪味' }).waitFor()
  await page.goBack()
  await page.getByRole('link', { name: /茶叶发霉.*上次选的/ }).waitFor()
  await page.reload()
  await page.getByRole('link', { name: /茶叶发霉.*上次选的/ }).click()
  await page.getByRole('link', { name: '开始写' }).click()

  await page.getByRole('button', { name: /打开后发现茶叶/ }).click()
  expect(await page.getByLabel('退货', { exact: true }).isChecked()).toBe(true)
  await page.reload()
  await page.getByRole('list', { name: '准备这些材料' }).waitFor()
  expect(await page.getByLabel('发生了什么').inputValue()).toContain('打开后发现茶叶')
})

test('an early end says where to go, and still lets the person write with what is known', async () => {
  const { page, goto } = await stage.visit()
  await goto('/complaint/wizard/index?at=living&gtin=06901234567892')
  await page.getByRole('link', { name: /暖气、供热/ }).click()
  await page.getByRole('link', { name: /暖气不热/ }).click()
  expect(await page.getByRole('link', { name: '拨打 12345' }).getAttribute('href')).toBe('tel:12345')
  expect(await page.getByRole('link', { name: '我还是想写下来' }).getAttribute('href')).toBe(
    '/complaint/draft/index?gtin=06901234567892',
  )
})
