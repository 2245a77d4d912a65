import type { Page } from 'playwright-core'

/** A file of the only draft in the browser's storage, with what will be sent of it. */
export interface KeptFile {
  readonly name: string
  readonly pickedBytes: number
  /** Whether a copy is sent in place of what was picked. */
  readonly isCopy: boolean
  readonly sent: Buffer
}

/** When every file of the draft is ready to be sent: the files as they lie in the browser. */
export async function keptFiles(page: Page, count: number): Promise<readonly KeptFile[]> {
  await page.waitForFunction(
    (wanted) => {
      const keys = JSON.parse(window.localStorage.getItem('drafts') ?? '[]') as string[]
      const draft = JSON.parse(window.localStorage.getItem(`draft/${keys[0] ?? ''}`) ?? 'null') as {
        files: { isPrepared?: boolean }[]
      } | null
      return draft?.files.length === wanted && draft.files.every(({ isPrepared }) => isPrepared)
    },
    count,
    { timeout: 120_000 },
  )
  const found = await page.evaluate(readKept)
  return found.map(({ sent, ...file }) => ({ ...file, sent: Buffer.from(sent, 'base64') }))
}

/** Runs in the page. */
async function readKept(): Promise<{ name: string; pickedBytes: number; isCopy: boolean; sent: string }[]> {
  const keys = JSON.parse(window.localStorage.getItem('drafts') ?? '[]') as string[]
  const { files } = JSON.parse(window.localStorage.getItem(`draft/${keys[0] ?? ''}`) ?? 'null') as {
    files: { id: string; name: string; bytes: number; copy?: { id: string } | null }[]
  }
  const answer = <Value>(request: IDBRequest<Value>): Promise<Value> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(new Error('IndexedDB refused'))
    })
  const database = await answer(window.indexedDB.open('vault', 1))
  const pieces = (id: string): Promise<ArrayBuffer[]> =>
    answer(
      database
        .transaction('pieces')
        .objectStore('pieces')
        .getAll(IDBKeyRange.bound(`${id}/0`, `${id}/9`)) as IDBRequest<ArrayBuffer[]>,
    )
  const base64 = (blob: Blob): Promise<string> =>
    new Promise((resolve) => {
      const reader = new FileReader()
      reader.onload = () =>
        resolve(typeof reader.result === 'string' ? (reader.result.split(',')[1] ?? '') : '')
      reader.readAsDataURL(blob)
    })
  const kept = []
  for (const { id, name, bytes, copy } of files) {
    const sent = await base64(new Blob(await pieces(copy?.id ?? id)))
    kept.push({ name, pickedBytes: bytes, isCopy: Boolean(copy), sent })
  }
  return kept
}
