import { copy } from '../../ui/copy'
import type { Sharing } from './sharing.port'

/** A link that is followed as if the person had pressed it: in the same turn as the press, so that nothing blocks it. */
const follow = (
  address: string,
  attributes: Partial<Pick<HTMLAnchorElement, 'download' | 'target'>>,
): void => {
  const link = document.createElement('a')
  Object.assign(link, { href: address, rel: 'noopener', ...attributes })
  document.body.append(link)
  link.click()
  link.remove()
}

const isCancelled = (error: unknown): boolean => error instanceof Error && error.name === 'AbortError'

export const sharing: Sharing = {
  by: 'page',
  async share({ title, address }) {
    const url = new URL(address, window.location.href).href
    if ('share' in navigator) {
      try {
        await navigator.share({ title, url })
        return 'shared'
      } catch (error) {
        if (isCancelled(error)) return 'shared'
        // The browser has a sheet and does not let us use it here: the clipboard is left.
      }
    }
    return (await copy(`${title}\n${url}`)) ? 'copied' : 'failed'
  },
  savePicture(address, name) {
    follow(address, { download: name })
    return Promise.resolve('saved')
  },
  openDocument(address) {
    follow(address, { target: '_blank' })
    return Promise.resolve(true)
  },
  async makeFile(name, type, write) {
    const parts: ArrayBuffer[] = []
    await write(async (bytes) => void parts.push(bytes.slice().buffer))
    const handle = new Blob(parts, { type })
    return { name, bytes: handle.size, handle }
  },
  giveFile({ name, handle }) {
    if (!(handle instanceof Blob)) throw new TypeError('a made file of H5 is a Blob')
    const address = URL.createObjectURL(handle)
    follow(address, { download: name })
    // The browser has begun to read it by then; freed at once, some save nothing.
    window.setTimeout(() => URL.revokeObjectURL(address), 60_000)
    return Promise.resolve('saved')
  },
  openSettings: () => Promise.resolve(),
}
