import type { Visit } from './visit'

/** Resolves when the worker answers for this window: it does for those that are opened once it is there. */
export async function installed(visit: Visit): Promise<void> {
  await visit.goto('/')
  await visit.page.evaluate(() => navigator.serviceWorker.ready)
  await visit.page.reload()
  await visit.page.waitForFunction(() => navigator.serviceWorker.controller !== null)
}

/** Shares as the system does: a form is posted to the address that the manifest names. */
export async function share(
  { page }: Visit,
  shared: { readonly text?: string; readonly photo?: { readonly name: string; readonly buffer: Buffer } },
): Promise<void> {
  const { text = '', photo = null } = shared
  await page.evaluate(
    ({ words, file }) => {
      const form = document.createElement('form')
      form.method = 'post'
      form.action = '/share'
      form.enctype = 'multipart/form-data'
      const field = document.createElement('input')
      field.name = 'text'
      field.value = words
      form.append(field)
      if (file !== null) {
        const chosen = document.createElement('input')
        chosen.type = 'file'
        chosen.name = 'files'
        const files = new DataTransfer()
        const bytes = Uint8Array.from(atob(file.base64), (letter) => letter.charCodeAt(0))
        files.items.add(new File([bytes], file.name, { type: 'image/jpeg' }))
        chosen.files = files.files
        form.append(chosen)
      }
      document.body.append(form)
      form.submit()
    },
    { words: text, file: photo && { name: photo.name, base64: photo.buffer.toString('base64') } },
  )
}
