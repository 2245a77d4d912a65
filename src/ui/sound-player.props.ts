export interface SoundPlayerProps {
  readonly src: string
  /** What a screen reader calls it. */
  readonly label: string
  /** Said when this device cannot play it. */
  readonly unplayable: string
}
