import { describe, expect, test } from '@jest/globals'
import { withoutIdentityNumber, withoutIdentityNumbers } from '../../../../domain/credit/identity-number'
import { withoutPersonNumbers } from '../../../../domain/credit/person-name'

describe('the number of an identity document', () => {
  test.each([
    ['经营者王知行IDCARD350102199001011234', '经营者王知行IDCARD***'],
    ['no350102199001011234end', 'no***end'],
    ['350102199001011238、35010219900101123X', '***、***'],
    ['350102 19900101 1238', '***'],
    ['３５０１０２１９９００１０１１２３８', '***'],
    ['外国人永久居留身份证 911124198108030024', '外国人永久居留身份证 ***'],
    ['持 911124198108030024 办理', '持 *** 办理'],
    ['证件号码：E12345678', '证件号码：***'],
  ])('is taken out of a sentence, also put straight behind letters: %s', (text, expected) => {
    expect(withoutIdentityNumbers(text)).toBe(expected)
    expect(withoutPersonNumbers(text)).toBe(expected)
  })

  test.each([
    ['with a day that there was not', '350102199002301234'],
    ['of no province', '250102199001011234'],
    ['that is a social organisation’s code of digits alone', '513101200712012340'],
    ['of an order', '202603071234567890'],
    ['that is longer', '3501021990010112345'],
    ['of a merchant with a date by chance', '91310120071201234U'],
    ['on a permit', '许可证件JY13501020000018'],
  ])('is not seen in one %s', (_, text) => {
    expect(withoutIdentityNumbers(text)).toBe(text)
  })

  test('of 15 digits is told from the registration number of before 2015 by the check digit of that', () => {
    expect(withoutIdentityNumbers('持 350102600101123 号')).toBe('持 *** 号')
    expect(withoutIdentityNumbers('注册 350102600101125 号')).toBe('注册 350102600101125 号')
    expect(withoutIdentityNumbers('注册 310115600985533 号')).toBe('注册 310115600985533 号')
  })

  test.each([
    ['350102260307123', '350102260307123'],
    ['13812345678', '13812345678'],
    ['350102199001011234', '***'],
    ['身份证350102198503072345', '身份证***'],
    ['身份证350102850307234', '身份证***'],
  ])('in a cell for a document’s number, 15 digits are that: %s', (cell, expected) => {
    expect(withoutIdentityNumber(cell)).toBe(expected)
  })
})
