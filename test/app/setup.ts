import '@testing-library/jest-dom/jest-globals'
import { TextDecoder, TextEncoder } from 'node:util'
import { afterEach, beforeEach, expect, jest } from '@jest/globals'
import { configure } from 'mobx'

// jsdom lacks them; the contract's schemas, which the fake server reads, need them.
Object.assign(globalThis, { TextDecoder, TextEncoder })

configure({ enforceActions: 'always' })

// jsdom draws nothing, so there is no paint to wait for, and nothing to scroll.
jest.mock('../../src/ui/after-paint', () => ({
  afterPaint(work: () => void) {
    work()
    return () => undefined
  },
}))
Element.prototype.scrollIntoView = () => undefined
// Nor does it know which of its selectors it understands.
Object.assign(CSS, { supports: () => false })

/** What React and MobX warn of is a mistake of ours: it fails the test in which it is said. */
const complaints: string[] = []

beforeEach(() => {
  complaints.length = 0
  for (const level of ['warn', 'error'] as const) {
    jest.spyOn(console, level).mockImplementation((...words: unknown[]) => {
      complaints.push(words.map(String).join(' '))
    })
  }
})

/** What the kit puts beside the app: a sentence of one test is not heard in the next. */
afterEach(() => {
  document.querySelectorAll('#ui-live, #ui-toast').forEach((element) => element.remove())
})

afterEach(() => {
  const said = complaints.splice(0)
  expect(said).toEqual([])
})
