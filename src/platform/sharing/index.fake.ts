import type { Kept, Sharing } from './sharing.port'

export interface FakeSharing extends Sharing {
  /** What was shared, saved and opened, oldest first. */
  readonly done: readonly string[]
}

interface FakeOptions {
  readonly by?: Sharing['by']
  /** What keeping a picture comes to, one after the other; then always the last. */
  readonly kept?: readonly Kept[]
  readonly opens?: boolean
  readonly shares?: 'shared' | 'copied' | 'failed'
}

export function fakeSharing(options: FakeOptions = {}): FakeSharing {
  const { by = 'page', kept = ['saved'], opens = true, shares = 'copied' } = options
  const done: string[] = []
  const left = [...kept]
  return {
    by,
    done,
    async share({ title, address }) {
      done.push(`share ${title} ${address}`)
      return shares
    },
    async savePicture(address) {
      done.push(`save ${address}`)
      return (left.length > 1 ? left.shift() : left[0]) ?? 'saved'
    },
    async openDocument(address) {
      done.push(`open ${address}`)
      return opens
    },
    async openSettings() {
      done.push('settings')
    },
  }
}
