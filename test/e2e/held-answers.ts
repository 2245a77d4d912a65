import type { Page } from 'playwright-core'
import { forgetShifts, movesOn } from './shifts'
import type { Visit } from './visit'

/** From now on no answer from these addresses comes, until it is let through: what is to be pressed must be there by then. */
export async function hold(page: Page, addresses: string): Promise<() => void> {
  let letThrough = (): void => undefined
  const isOpen = new Promise<void>((resolve) => {
    letThrough = resolve
  })
  await page.route(addresses, async (route) => {
    await isOpen
    await route.fallback()
  })
  return letThrough
}

/**
 * Presses, waits for what is seen meanwhile, lets the answers come and waits for what is seen then.
 * @returns what moved because of the answers: a press may move what it likes, which the person expects
 */
export async function movesByAnswer(
  visit: Visit,
  { press, meanwhile, then }: Record<'press' | 'meanwhile' | 'then', () => Promise<unknown>>,
): Promise<string[]> {
  const { page } = visit
  const letThrough = await hold(page, '**/api/**')
  await press()
  await meanwhile()
  await forgetShifts(page)
  letThrough()
  await then()
  await visit.isDrawn()
  return movesOn(page)
}
