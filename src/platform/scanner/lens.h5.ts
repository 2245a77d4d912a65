import type { CameraAbilities, CameraTrouble } from './scanner.port'

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
export function prepareLens(track: MediaStreamTrack): CameraAbilities {
  const { torch, zoom, focusMode } = abilitiesOf(track)
  if (focusMode?.includes('continuous')) wish(track, { focusMode: 'continuous' })
  return { torch: torch === true, zoom: zoom !== undefined && zoom.max > zoom.min ? zoom : null }
}

/** Why no camera can be asked for at all, else null. */
export function obstacle(): CameraTrouble | null {
  if (!window.isSecureContext) return 'insecure'
  return 'mediaDevices' in navigator && 'getUserMedia' in navigator.mediaDevices ? null : 'unsupported'
}

/** The back camera at the sharpness that thin bars need. */
export const openStream = (): Promise<MediaStream> =>
  navigator.mediaDevices.getUserMedia({
    audio: false,
    video: { facingMode: { ideal: 'environment' }, width: { ideal: 1920 }, height: { ideal: 1080 } },
  })

/** The trouble behind an error of `getUserMedia` (W3C Media Capture and Streams, 10.2). */
export function troubleOf(error: unknown): CameraTrouble {
  const name = error instanceof DOMException ? error.name : ''
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'refused'
  if (name === 'NotFoundError' || name === 'OverconstrainedError') return 'none'
  return 'busy'
}
