/** What a person feels and hears when a code is read, without looking at the screen. */
export interface Feedback {
  /** Whether this target can make a sound at all. */
  readonly hasSound: boolean
  /** Asks for leave to make sounds, now and at the next press: some browsers give it only then. Makes no sound. */
  prepare(): void
  /** A code was read: a short vibration where the device has one, and a short tone if it `isAudible`. */
  codeRead(isAudible: boolean): void
}
