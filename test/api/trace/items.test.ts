import { describe, expect, test } from '@jest/globals'
import { itemKey } from '../../../server/trace/items.rules'

describe('one spelling for each thing', () => {
  test.each([
    ['https://id.gs1.org/01/09520123456788/10/ABC', '01/09520123456788/10/ABC'],
    ['https://example.cn/some/path/01/9520123456788/10/ABC?17=261231', '01/09520123456788/10/ABC'],
    ['https://example.cn/01/09520123456788/10/A%2FB', '01/09520123456788/10/A/B'],
    ['https://id.gs1.org/01/09520123456788/10/ABC/21/7', '01/09520123456788/21/7'],
    ['https://id.gs1.org/01/09520123456788', '01/09520123456788'],
    ['urn:epc:class:lgtin:9520123.045678.ABC', '01/09520123456788/10/ABC'],
    ['urn:epc:id:sgtin:9520123.045678.7', '01/09520123456788/21/7'],
    ['urn:epc:idpat:sgtin:9520123.045678.*', '01/09520123456788'],
    ['urn:epc:id:sscc:6901234.0000000012', '00/069012340000000122'],
    ['https://id.gs1.org/00/069012340000000122', '00/069012340000000122'],
  ])('%s is %s', (identifier, key) => {
    expect(itemKey(identifier)).toBe(key)
  })

  test.each([
    'urn:uuid:1',
    'https://example.cn/lot/5',
    'urn:epc:id:sgtin:1.2.3',
    'https://id.gs1.org/01/abc',
    '',
    `https://x/${'/01'.repeat(50_000)}`,
  ])('what is no GS1 thing stays as it is', (identifier) => {
    expect(itemKey(identifier)).toBe(identifier)
  })
})
