import { expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

const addresses = [
  '',
  '?',
  '?uscc=91350100M000100Y43',
  '?q=%E8%8C%B6+%26&page=2',
  '?id=a=b&&tab=',
  'stamp=x&?gtin=06901234567892',
  '?name&name=1&name=2',
  '?lot=1&lot=2',
  '?__proto__=1&constructor=2',
  '?%E0%A4%A=broken',
  '&a=1',
]

/** Both are modules for bundlers: a process of its own reads them as they are. */
const readBy = (module: string): unknown =>
  JSON.parse(
    execFileSync(process.execPath, [
      '--input-type=module',
      '--eval',
      `import query from ${JSON.stringify(module)}
      const read = ${JSON.stringify(addresses)}.map((address) => query.parse(address, { decode: false }))
      console.log(JSON.stringify(read.map((each) => Object.entries(each).sort())))`,
    ]).toString(),
  )

it('an address is read as the library reads it that this stands in for', () => {
  expect(readBy(join(__dirname, '../../../config/plain-query.mjs'))).toEqual(readBy('query-string'))
})
