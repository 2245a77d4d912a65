import type { LabelPhoto, LabelPhotos } from './label-photo.port'

/** Gives one picture after another, then is cancelled. */
export function fakeLabelPhotos(
  ...photos: LabelPhoto[]
): LabelPhotos & { readonly gone: readonly LabelPhoto[] } {
  const left = [...photos]
  const gone: LabelPhoto[] = []
  return {
    gone,
    choose(onChosen) {
      const photo = left.shift()
      if (photo) onChosen()
      return Promise.resolve(photo ?? null)
    },
    letGo: (photo) => void gone.push(photo),
  }
}
