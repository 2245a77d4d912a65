import { expect, it } from '@jest/globals'
import { addressOfLink, addressOfScene } from '../../../src/home/arrival'

const uscc = '91350102XX00014178'

it('leads from the code of a product to it, with its lot where the code has one', () => {
  expect(addressOfScene('p=06901234567892')).toBe('/trace/product/index?gtin=06901234567892')
  expect(addressOfScene('p=6901234567892&l=A1')).toBe('/trace/product/index?gtin=06901234567892&lot=A1')
})

it('leads from the code of a merchant to it', () => {
  expect(addressOfScene(`m=${uscc}`)).toBe(`/credit/merchant/index?uscc=${uscc}`)
})

it.each([
  ['nothing', ''],
  ['a number with a wrong check digit', 'p=06901234567893'],
  ['a code that is none', 'm=123'],
  ['a name that nobody has given out', 'x=06901234567892'],
  ['words', '你好'],
  ['more than WeChat lets a code hold', `p=06901234567892&l=${'A'.repeat(20)}`],
])('leads nowhere from %s', (_, scene) => {
  expect(addressOfScene(scene)).toBeNull()
})

it('leads from a link to a public page of ours to that page', () => {
  expect(addressOfLink(`https://fangxincha.example/credit/merchant/index?uscc=${uscc}`)).toBe(
    `/credit/merchant/index?uscc=${uscc}`,
  )
  expect(addressOfLink('https://fangxincha.example/complaint/public/index')).toBe('/complaint/public/index')
})

it('leads from what is printed on a snapshot or a receipt to where it is checked', () => {
  expect(addressOfLink('https://fangxincha.example/s/00shf6r21es6-abcd')).toBe(
    '/credit/snapshot/index?id=00shf6r21es6&f=abcd',
  )
  expect(addressOfLink('https://fangxincha.example/r/2026-000123-abcd')).toBe(
    '/complaint/verify/index?n=2026-000123&f=abcd',
  )
})

it('says what any other link is, instead of opening a page of one’s own by it', () => {
  for (const link of [
    'https://fangxincha.example/01/06901234567892/10/A1',
    'https://fangxincha.example/me/sign-in/index?next=/home/index',
    'https://fangxincha.example/complaint/case/index?id=1',
    'http://www.gsxt.gov.cn/index.html?uniscid=91350102XX00014178',
  ]) {
    expect(addressOfLink(link)).toBe(`/trace/code/index?text=${encodeURIComponent(link)}`)
  }
})

it.each([
  '',
  'javascript:alert(1)',
  'no link',
  'https://fangxincha.example',
  'https://fangxincha.example/',
  'x'.repeat(2000),
])('leads nowhere from “%.30s”', (link) => {
  expect(addressOfLink(link)).toBeNull()
})
