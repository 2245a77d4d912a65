import type { Ports } from '../../../src/services/services'
import { fakeDeskDevice } from '../../../src/platform/desk-device/index.fake'
import { fakeKioskInput } from '../../../src/platform/kiosk-input/index.fake'
import { fakePicker } from '../../../src/platform/picker/index.fake'
import { fakeShareInbox } from '../../../src/platform/share-inbox/index.fake'
import { fakeSharing } from '../../../src/platform/sharing/index.fake'
import { fakeVault } from '../../../src/platform/vault/index.fake'

/** What webpack throws for a part of the app that the network did not bring. */
export const chunkLoadError = (): Error =>
  Object.assign(new Error('Loading chunk 152 failed.'), { name: 'ChunkLoadError' })

/** The ports whose code comes late, all of them cut off until `come`. */
export function partsCutOff() {
  let isThere = false
  const late =
    <Part>(part: Part) =>
    async (): Promise<Part> => {
      if (!isThere) throw chunkLoadError()
      return part
    }
  const picker = fakePicker([])
  const sharing = fakeSharing()
  const ports: Partial<Ports> = {
    evidence: late({ vault: fakeVault(), picker }),
    kioskInput: late(fakeKioskInput()),
    deskDevice: late(fakeDeskDevice()),
    shareInbox: late(fakeShareInbox({ a1: { text: '假酒' } })),
    sharing: late(sharing),
  }
  return { ports, sharing, come: () => (isThere = true) }
}
