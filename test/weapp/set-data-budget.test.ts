import { describe, expect, it } from '@jest/globals'
import { SetDataMeter } from './host/set-data-meter'
import { SetDataBudget } from './set-data-budget'

const kilobytes = (count: number) => ({ text: 'x'.repeat(count * 1024) })
const page = () => ({ setData: () => undefined })

/** What the pages were sent by a tap on the first that opens the second, in KB. */
function budgetOf(toOld: number, toNew: number): SetDataBudget {
  const meter = new SetDataMeter()
  const old = page()
  meter.attach(old, 'old')
  meter.begin('tap')
  const opened = page()
  meter.attach(opened, 'opened')
  for (const [target, size] of [
    [old, toOld],
    [opened, toNew],
  ] as const) {
    const sends: { setData(data: object): void } = target
    sends.setData(kilobytes(size))
  }
  const budget = new SetDataBudget()
  budget.add(meter.figures())
  return budget
}

describe('what a tap that opens a page sends', () => {
  it('may be as much as any tap', () => {
    expect(() => budgetOf(8, 11).check()).not.toThrow()
  })

  it('is too much when the page that opens is', () => {
    expect(() => budgetOf(0, 21).check()).toThrow(/tap: \d+ bytes in 2 calls: .*text of opened/)
  })

  it('is too much when both pages together are', () => {
    const budget = budgetOf(11, 11)
    expect(() => budget.check()).toThrow('too many bytes')
    expect(budget.report()).toBe('setData: 22.0 KB at most (tap), 11.0 KB to open a page (tap)')
  })
})
