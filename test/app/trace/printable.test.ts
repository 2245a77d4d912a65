import { expect, test } from '@jest/globals'
import { hostOf, printable } from '../../../src/trace/printable'

test('the GS1 separator and what is invisible are shown', () => {
  expect(printable('10A\u001d21B')).toBe('10A[GS]21B')
  expect(printable('a\u202eb\u200bc')).toBe('a[U+202E]b[U+200B]c')
})

test('a very long text is cut for the eye', () => {
  expect(printable('x'.repeat(5000))).toHaveLength(2001)
})

test.each([
  ['https://example.com/a?b=1', 'example.com'],
  ['HTTP://Example.COM:8080', 'example.com'],
  ['https://bank.example@evil.example/pay', 'evil.example'],
  ['https:\\\\evil.example\\bank.example', 'evil.example'],
])('the host of %s is %s', (address, host) => {
  expect(hostOf(address)).toBe(host)
})

test.each(['6901234567892', 'ftp://example.com', 'https://', 'javascript:alert(1)'])(
  '%s is no web address',
  (text) => {
    expect(hostOf(text)).toBeNull()
  },
)
