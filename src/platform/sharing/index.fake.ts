import type { Kept, Sharing } from './sharing.port'

export interface FakeSharing extends Sharing {
  /** What was shared, saved and opened, oldest first. */
  readonly done: readonly string[]
  /** The content of the files that were given. */
  readonly given: readonly Uint8Array[]
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
  const given: Uint8Array[] = []
  const left = [...kept]
  return {
    by,
    done,
    given,
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
    async makeFile(name, _type, write) {
      const parts: Uint8Array[] = []
      await write(async (bytes) => void parts.push(bytes))
      const handle = Uint8Array.from(parts.flatMap((part) => [...part]))
      return { name, bytes: handle.length, handle }
    },
    async giveFile({ name, handle }) {
      done.push(`give ${name}`)
      given.push(handle as Uint8Array)
      return 'saved'
    },
    async openSettings() {
      done.push('settings')
    },
  }
}
