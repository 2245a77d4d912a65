import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import type { Feedback } from '../../../src/platform/feedback/feedback.port'

/** What a browser lets a page do with sound, and the tones that were begun. */
const browser = { isAllowed: false, tones: 0 }

class SoundOfTheTest {
  readonly currentTime = 0
  readonly destination = {}
  state = 'suspended'
  resume(): Promise<void> {
    if (browser.isAllowed) this.state = 'running'
    return Promise.resolve()
  }
  createGain() {
    const gain = { setValueAtTime: () => undefined, linearRampToValueAtTime: () => undefined }
    return { gain, connect: () => undefined }
  }
  createOscillator() {
    const start = (): void => void browser.tones++
    return { frequency: { value: 0 }, connect: () => this.createGain(), start, stop: () => undefined }
  }
}

const vibrations: unknown[] = []
let feedback: Feedback

beforeEach(async () => {
  Object.assign(browser, { isAllowed: false, tones: 0 })
  vibrations.length = 0
  Object.assign(window, { AudioContext: SoundOfTheTest })
  Object.assign(navigator, { vibrate: (ms: unknown) => vibrations.push(ms) })
  // A page that is loaded anew: the one before has its own leave to make sounds.
  jest.resetModules()
  feedback = (await import('../../../src/platform/feedback/index.h5')).feedback
})

afterEach(() => {
  Reflect.deleteProperty(window, 'AudioContext')
  Reflect.deleteProperty(navigator, 'vibrate')
})

test('a read is felt, and heard once the browser lets the page make sounds', () => {
  browser.isAllowed = true
  feedback.prepare()
  feedback.codeRead(true)
  expect(vibrations).toHaveLength(1)
  expect(browser.tones).toBe(1)
})

test('a read that is not to be heard is only felt', () => {
  browser.isAllowed = true
  feedback.prepare()
  feedback.codeRead(false)
  expect(vibrations).toHaveLength(1)
  expect(browser.tones).toBe(0)
})

test('a browser that waits for a press gets its leave at the next one', () => {
  feedback.prepare()
  feedback.codeRead(true)
  expect(browser.tones).toBe(0)
  browser.isAllowed = true
  document.dispatchEvent(new Event('pointerup'))
  feedback.codeRead(true)
  expect(browser.tones).toBe(1)
})

test('a device without vibration and sound stays silent, without a fault', () => {
  Reflect.deleteProperty(window, 'AudioContext')
  Reflect.deleteProperty(navigator, 'vibrate')
  feedback.prepare()
  feedback.codeRead(true)
  expect(browser.tones).toBe(0)
})
