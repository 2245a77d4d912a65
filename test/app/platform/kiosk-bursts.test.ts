import { describe, expect, test } from '@jest/globals'
import { Bursts, type Stroke, type StrokeAnswer } from '../../../src/platform/kiosk-input/bursts'

const stroke = (key: string, atMs: number, over: Partial<Stroke> = {}): Stroke => ({
  key,
  code: '',
  isShift: false,
  isControl: false,
  isAlt: false,
  atMs,
  ...over,
})

/** What comes of keys that follow one another at this distance, the last one Enter. */
const typed = (keys: readonly (string | Partial<Stroke>)[], gapMs: number, end = 'Enter'): StrokeAnswer => {
  const bursts = new Bursts()
  let at = 1000
  for (const key of keys) {
    bursts.take(typeof key === 'string' ? stroke(key, at) : stroke(key.key ?? 'Process', at, key))
    at += gapMs
  }
  return bursts.take(stroke(end, at))
}

describe('a scanner that acts as a keyboard', () => {
  test.each([1, 10, 40, 60])('is told by its speed: a key every %i ms', (gap) => {
    expect(typed([...'6901234567892'], gap)).toEqual({ tag: 'read', text: '6901234567892' })
  })

  test.each([61, 100, 250])('a person types a key every %i ms, and Enter stays theirs', (gap) => {
    expect(typed([...'6901234567892'], gap)).toEqual({ tag: 'other' })
  })

  test('a few fast keys are no code, and Enter alone is a press', () => {
    expect(typed([...'abc'], 5)).toEqual({ tag: 'other' })
    expect(typed([], 5)).toEqual({ tag: 'other' })
  })

  test('ends with Tab as well', () => {
    expect(typed([...'6901234567892'], 5, 'Tab')).toMatchObject({ tag: 'read' })
  })

  test('Enter that comes late is a press', () => {
    const bursts = new Bursts()
    ;[...'6901234567892'].forEach((key, at) => bursts.take(stroke(key, at * 5)))
    expect(bursts.take(stroke('Enter', 1000)).tag).toBe('other')
  })

  test.each<[string, readonly Partial<Stroke>[]]>([
    ['itself', [{ key: '\u001d' }]],
    ['Ctrl+]', [{ key: ']', isControl: true }]],
    ['F8', [{ key: 'F8' }]],
    ['Alt+0029', ['0', '0', '2', '9'].map((key) => ({ key, isAlt: true }))],
  ])('keeps GS that comes as %s, and the symbology identifier', (_how, separator) => {
    expect(typed([...']C10106901234567892', ...separator, ...'10A1'], 5)).toEqual({
      tag: 'read',
      text: ']C10106901234567892\u001d10A1',
    })
  })

  test('is heard through shift keys and a Chinese input method', () => {
    const keys = [
      { key: 'Shift' },
      { key: 'Process', code: 'KeyS', isShift: true },
      { key: 'Process', code: 'KeyC', isShift: true },
      ...[...'1135010000'].map((digit) => ({ key: 'Process', code: `Digit${digit}` })),
    ]
    expect(typed(keys, 5)).toEqual({ tag: 'read', text: 'SC1135010000' })
  })

  test('what stands before it, typed by a person, is not part of it', () => {
    const bursts = new Bursts()
    bursts.take(stroke('9', 0))
    bursts.take(stroke('9', 300))
    ;[...'6901234567892'].forEach((key, at) => bursts.take(stroke(key, 1000 + at * 5)))
    expect(bursts.take(stroke('Enter', 1070))).toEqual({ tag: 'read', text: '6901234567892' })
  })
})
