import type { CameraAbilities, CameraTrouble, Lens } from './scanner.port'

/** Torch, zoom and focus are W3C Image Capture; TypeScript's library does not have them. */
type Abilities = MediaTrackCapabilities & {
  readonly torch?: boolean
  readonly zoom?: { readonly min: number; readonly max: number; readonly step: number }
  readonly focusMode?: readonly string[]
}
type Wishes = MediaTrackConstraintSet & {
  readonly torch?: boolean
  readonly zoom?: number
  readonly focusMode?: string
}

const abilitiesOf = (track: MediaStreamTrack): Abilities =>
  // Firefox before 130 lacks getCapabilities.
  'getCapabilities' in track ? track.getCapabilities() : {}

/** A wish that the lens refuses changes nothing that reading needs. */
const wish = (track: MediaStreamTrack, wishes: Wishes): void => {
  track.applyConstraints({ advanced: [wishes] }).catch(() => undefined)
}

export const setTorch = (track: MediaStreamTrack, on: boolean): void => wish(track, { torch: on })
export const setZoom = (track: MediaStreamTrack, zoom: number): void => wish(track, { zoom })

/** What this lens can do; focus is set to follow by itself where it can. */
export async function prepareLens(track: MediaStreamTrack): Promise<CameraAbilities> {
  const { torch, zoom, focusMode } = abilitiesOf(track)
  if (focusMode?.includes('continuous')) wish(track, { focusMode: 'continuous' })
  return {
    torch: torch === true,
    zoom: zoom !== undefined && zoom.max > zoom.min ? zoom : null,
    lenses: await lensesOf(),
    lensId: track.getSettings().deviceId ?? null,
  }
}

/** How devices call a camera at their back, in the languages that we know of. */
const atTheBack = /back|rear|environment|后置|後置|背面|trasera|arrière|rück/i

/**
 * The lenses to choose from. Browsers name them only once the camera is allowed; where some are at the back, the one
 * that shows the person is no choice for scanning.
 */
async function lensesOf(): Promise<readonly Lens[]> {
  try {
    const devices = await navigator.mediaDevices.enumerateDevices()
    const cameras = devices.filter(({ kind, deviceId }) => kind === 'videoinput' && deviceId !== '')
    const back = cameras.filter(({ label }) => atTheBack.test(label))
    const choice = back.length > 0 ? back : cameras
    return choice.length > 1 ? choice.map(({ deviceId }) => ({ id: deviceId })) : []
  } catch {
    return [] // a browser that does not tell; the lens it opened serves
  }
}

/** Why no camera can be asked for at all, else null. */
export function obstacle(): CameraTrouble | null {
  if (!window.isSecureContext) return 'insecure'
  return 'mediaDevices' in navigator && 'getUserMedia' in navigator.mediaDevices ? null : 'unsupported'
}

/** The sharpness that thin bars need. */
const sharp = { width: { ideal: 1920 }, height: { ideal: 1080 } } as const

const open = (video: MediaTrackConstraints): Promise<MediaStream> =>
  navigator.mediaDevices.getUserMedia({ audio: false, video: { ...sharp, ...video } })

/** The lens that was chosen, or the back camera when there is none or it is gone. */
export async function openStream(lensId: string | null): Promise<MediaStream> {
  if (lensId !== null) {
    try {
      return await open({ deviceId: { exact: lensId } })
    } catch (error) {
      if (troubleOf(error) !== 'none') throw error
    }
  }
  return open({ facingMode: { ideal: 'environment' } })
}

/** The trouble behind an error of `getUserMedia` (W3C Media Capture and Streams, 10.2). */
export function troubleOf(error: unknown): CameraTrouble {
  const name = nameOf(error)
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'refused'
  if (name === 'NotFoundError' || name === 'OverconstrainedError') return 'none'
  return 'busy'
}

/** `OverconstrainedError` is no `DOMException`. */
const nameOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : ''
