import { expect, test } from '@jest/globals'
import { HintTeller } from '../../../../src/platform/scanner/hint-teller'
import type { PictureQuality } from '../../../../src/platform/scanner/picture-quality'
import type { Hint } from '../../../../src/platform/scanner/scanner.port'

const fine: PictureQuality = { brightness: 150, sharpness: 0.6, busyShare: 0.2, isCutOff: false }
const dark = { ...fine, brightness: 20 }
const blurred = { ...fine, sharpness: 0.15 }

/** Shows the same frame every 100 ms from one moment to another; answers what is told at the end. */
const watch = (teller: HintTeller, quality: PictureQuality, fromMs: number, toMs: number): Hint | null => {
  let hint: Hint | null = null
  for (let atMs = fromMs; atMs <= toMs; atMs += 100) hint = teller.see(quality, atMs)
  return hint
}

test('for two seconds nobody is told anything: most codes are read sooner', () => {
  expect(watch(new HintTeller(0), dark, 0, 1900)).toBeNull()
})

test.each<[Hint, PictureQuality]>([
  ['dark', dark],
  ['blurred', blurred],
  ['closer', { ...fine, busyShare: 0.02 }],
  ['farther', { ...fine, isCutOff: true }],
  ['farther', { ...blurred, isCutOff: true }],
  ['dark', { ...dark, sharpness: null, busyShare: 0 }],
])('a picture that is %s says so', (hint, quality) => {
  expect(watch(new HintTeller(0), quality, 0, 2500)).toBe(hint)
})

test('a picture without anything printed in it gives no advice, a speck is no code', () => {
  const empty = { brightness: 150, sharpness: null, busyShare: 0, isCutOff: false }
  expect(watch(new HintTeller(0), empty, 0, 4000)).toBeNull()
  expect(watch(new HintTeller(0), { ...fine, busyShare: 0.001 }, 0, 4000)).toBeNull()
})

test('what lasts less than a second is not told', () => {
  const teller = new HintTeller(0)
  watch(teller, fine, 0, 3000)
  expect(watch(teller, blurred, 3100, 3800)).toBeNull()
  expect(watch(teller, fine, 3900, 4500)).toBeNull()
  expect(watch(teller, blurred, 4600, 5600)).toBe('blurred')
})

test('what was told stays long enough to be read and heard', () => {
  const teller = new HintTeller(0)
  watch(teller, blurred, 0, 2100)
  expect(watch(teller, dark, 2200, 4900)).toBe('blurred')
  expect(watch(teller, dark, 5000, 5200)).toBe('dark')
})

test('a picture without fault that is not read: hold still, then another way', () => {
  const teller = new HintTeller(0)
  expect(watch(teller, fine, 0, 6900)).toBeNull()
  expect(watch(teller, fine, 7000, 14_900)).toBe('steady')
  expect(watch(teller, fine, 15_000, 18_000)).toBe('otherWay')
})

test('in the dark nothing else is worth saying, however long it takes', () => {
  expect(watch(new HintTeller(0), dark, 0, 30_000)).toBe('dark')
})
