import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { isWithin } from '../../../server/credit/search/edit-distance'

const within = (wanted: string, text: string, allowed: number) => isWithin([...wanted], [...text], allowed)

test.each([
  ['a wrong character', '福州云凡茶业', '福州云帆茶业有限公司'],
  ['a missing one', '福州云茶业', '福州云帆茶业有限公司'],
  ['one too many', '福州云帆的茶业', '福州云帆茶业有限公司'],
  ['two neighbours swapped', '福州帆云茶业', '福州云帆茶业有限公司'],
  ['a wrong first character', '湖州云帆', '福州云帆茶业'],
  ['a wrong last character', '云帆茶叶', '福州云帆茶业'],
])('%s is one error', (_, wanted, text) => {
  expect(within(wanted, text, 1)).toBe(true)
  expect(within(wanted, text, 0)).toBe(false)
})

test('two errors are more than one', () => {
  expect(within('福洲云凡茶业', '福州云帆茶业有限公司', 1)).toBe(false)
  expect(within('福洲云凡茶业', '福州云帆茶业有限公司', 2)).toBe(true)
})

test('whatever is done to one character of a part of a name, the name stays within one error', () => {
  const name = fc.array(fc.constantFrom(...'福州云帆茶业有限公司示例'), { minLength: 6, maxLength: 14 })
  fc.assert(
    fc.property(
      name,
      fc.nat(5),
      fc.constantFrom('change', 'drop', 'add', 'swap'),
      (characters, at, error) => {
        const wanted = [...characters]
        if (error === 'change') wanted[at] = '错'
        if (error === 'drop') wanted.splice(at, 1)
        if (error === 'add') wanted.splice(at, 0, '错')
        if (error === 'swap')
          wanted.splice(Math.min(at, 4), 2, ...wanted.slice(Math.min(at, 4), Math.min(at, 4) + 2).reverse())
        expect(isWithin(wanted, characters, 1)).toBe(true)
      },
    ),
  )
})
