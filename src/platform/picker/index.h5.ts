import type { PickedFile, Picker } from './picker.port'

/** The browser's own chooser, opened by a file input that is never shown. */
const choose = (accept: string, count: number): Promise<readonly PickedFile[]> =>
  new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = accept
    input.multiple = count > 1
    input.hidden = true
    // It stays in the document while open: iOS forgets the listeners of an input that is not in it.
    document.body.append(input)
    const finish = (files: readonly File[]): void => {
      input.remove()
      resolve(
        files
          .slice(0, count)
          .map((file) => ({ name: file.name, type: file.type, bytes: file.size, handle: file })),
      )
    }
    input.addEventListener('change', () => finish(Array.from(input.files ?? [])), { once: true })
    input.addEventListener('cancel', () => finish([]), { once: true })
    input.click()
  })

export const picker: Picker = {
  photos: (count) => choose('image/*,.heic,.heif', count),
  documents: (count) => choose('application/pdf,audio/*,.pdf,.mp3,.m4a,.aac,.wav,.amr', count),
}
