import type { DeskDevice } from './desk-device.port'

/** No desk runs in a mini-program, and its build has no page of one. */
export const deskDevice: DeskDevice = {
  storage: {
    isLate: false,
    tabName: (fresh) => fresh,
    read: () => null,
    write: () => false,
    remove: () => undefined,
  },
  onKey: () => () => undefined,
  saveFile: () => undefined,
}
