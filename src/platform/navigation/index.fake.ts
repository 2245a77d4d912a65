import type { Navigation } from './navigation.port'

/** Where a page wanted to go, oldest first. */
export interface FakeNavigation extends Navigation {
  readonly steps: readonly {
    readonly how: 'open' | 'replace' | 'return' | 'root' | 'back'
    readonly address: string
  }[]
}

export function fakeNavigation(): FakeNavigation {
  const steps: { how: 'open' | 'replace' | 'return' | 'root' | 'back'; address: string }[] = []
  return {
    steps,
    open: (address) => void steps.push({ how: 'open', address }),
    replace: (address) => void steps.push({ how: 'replace', address }),
    returnTo: (address) => void steps.push({ how: 'return', address }),
    root: (address) => void steps.push({ how: 'root', address }),
    back: () => void steps.push({ how: 'back', address: '' }),
  }
}
