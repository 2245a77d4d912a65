import type { KioskInput } from './kiosk-input.port'

/** No kiosk runs a mini-program, and its build has no page that listens. */
export const kioskInput: KioskInput = { listen: () => () => undefined }
