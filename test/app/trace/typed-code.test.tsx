import { expect, test } from '@jest/globals'
import { screen } from '@testing-library/react'
import { merchantAddress, productAddress } from '../../../src/routes'
import Scan from '../../../src/trace/scan/index'
import { renderApp } from '../render-app'

const field = () => screen.getByRole('textbox', { name: /输入码上的字/ })
const open = (language: 'zh-CN' | 'en' = 'zh-CN') => renderApp(<Scan />, { language })

test('every digit is answered, down to the check digit that is still missing', async () => {
  const { user } = open()
  await user.type(field(), '69012345')
  expect(screen.getByText('已输 8 位，接着输')).toBeVisible()
  await user.type(field(), '6789')
  expect(screen.getByText('已输 12 位，还差一位，按前面的算应该是 2')).toBeVisible()
  await user.type(field(), '3')
  expect(screen.getByText('商品条码 GTIN，最后一位核对不上：按前面的字算，应该是 2')).toBeVisible()
  await user.type(field(), '{Backspace}2')
  expect(screen.getByText('商品条码 GTIN，写得对')).toBeVisible()
})

test('twelve digits that are a code of their own may still be the beginning of a longer one', async () => {
  const { user } = open()
  await user.type(field(), '036000291452')
  expect(screen.getByText('商品条码 GTIN，写得对。要是包装上有 13 位，最后一位应该是 2')).toBeVisible()
})

test('the last character of a credit code is told before it is typed', async () => {
  const { user } = open()
  await user.type(field(), '9135 0100 M000 100Y 4')
  expect(screen.getByText('已输 17 位，还差一位，按前面的算应该是 3')).toBeVisible()
})

test('a slip is offered as a choice, and changes nothing until it is taken', async () => {
  const { user, navigation } = open()
  await user.type(field(), '69O1234567892')
  expect(field()).toHaveValue('69O1234567892')
  await user.click(screen.getByRole('button', { name: '是不是 6901 2345 6789 2？' }))
  expect(field()).toHaveValue('6901234567892')
  expect(screen.getByText('商品条码 GTIN，写得对')).toBeVisible()
  expect(navigation.steps).toEqual([])
})

test('the keyboard has digits at first, and letters for those who need them', async () => {
  const { user } = open()
  expect(field()).toHaveAttribute('inputmode', 'numeric')
  await user.click(screen.getByRole('button', { name: '要输字母' }))
  expect(field()).not.toHaveAttribute('inputmode', 'numeric')
  await user.click(screen.getByRole('button', { name: '只输数字' }))
  expect(field()).toHaveAttribute('inputmode', 'numeric')
})

test('what is typed leads on without any request', async () => {
  const { user, server, navigation } = open()
  await user.type(field(), '6901234567892{Enter}')
  await user.clear(field())
  await user.type(field(), '91350100M000100Y43')
  await user.click(screen.getByRole('button', { name: '查' }))
  expect(navigation.steps.map((step) => step.address)).toEqual([
    productAddress('06901234567892'),
    merchantAddress('91350100M000100Y43'),
  ])
  expect(server.requests).toEqual([])
})

test('with nothing typed the button leads nowhere', async () => {
  const { user, navigation } = open()
  await user.click(screen.getByRole('button', { name: '查' }))
  expect(navigation.steps).toEqual([])
})

test('it is all there in English', async () => {
  const { user, container } = open('en')
  await user.type(screen.getByRole('textbox'), '6901234567893')
  expect(container.textContent).toContain('the last character should be 2')
  expect(container.textContent?.replace('中文', '')).not.toMatch(/\p{Script=Han}/u)
})
