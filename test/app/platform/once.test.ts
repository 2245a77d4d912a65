import { expect, test } from '@jest/globals'
import { once } from '../../../src/platform/navigation/once.weapp'

/** A host that opens a page when the test says so. */
function host() {
  const asked: string[] = []
  let arrive: () => void = () => undefined
  const open = once((address) => {
    asked.push(address)
    return new Promise<void>((resolve) => {
      arrive = resolve
    })
  })
  return {
    asked,
    open,
    arrives: async (): Promise<void> => {
      arrive()
      await new Promise<void>((next) => process.nextTick(next))
    },
  }
}

test('what is pressed again while its page is on the way is opened once', () => {
  const { open, asked } = host()
  open('/trace/scan/index')
  open('/trace/scan/index')
  expect(asked).toEqual(['/trace/scan/index'])
})

test('who thinks better of it meanwhile goes elsewhere', () => {
  const { open, asked } = host()
  open('/trace/scan/index')
  open('/complaint/wizard/index')
  expect(asked).toEqual(['/trace/scan/index', '/complaint/wizard/index'])
})

test('a page that was there opens again later', async () => {
  const { open, asked, arrives } = host()
  open('/trace/scan/index')
  await arrives()
  open('/trace/scan/index')
  expect(asked).toEqual(['/trace/scan/index', '/trace/scan/index'])
})
