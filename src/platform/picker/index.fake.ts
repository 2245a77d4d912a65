import type { PickedFile, Picker } from './picker.port'

/** Answers each call with the next of the given choices; nothing left means that the person cancelled. */
export function fakePicker(choices: readonly (readonly PickedFile[])[]): Picker {
  const left = [...choices]
  const next = (count: number): Promise<readonly PickedFile[]> =>
    Promise.resolve((left.shift() ?? []).slice(0, count))
  return { photos: next, documents: next }
}
