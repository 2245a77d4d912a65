import { expect, test } from '@jest/globals'
import { IDBFactory } from 'fake-indexeddb'
import { webcrypto } from 'node:crypto'
import type { KeptShare } from '../../../../src/platform/share-inbox/kept-share'
import { startShareReceiver } from '../../../../src/service-worker/share-receiver.h5'
import { origin } from './fake-scope'

type Listener = Parameters<Parameters<typeof startShareReceiver>[0]['addEventListener']>[1]

/** A browser with the receiver in it; null: it leaves the request to the network. */
function receiver(indexedDB = new IDBFactory()) {
  const listeners: Listener[] = []
  startShareReceiver({
    location: { origin },
    indexedDB,
    crypto: webcrypto,
    addEventListener: (_type, listener) => void listeners.push(listener),
  })
  return {
    post: async (address: string, body: FormData | string = new FormData(), method = 'POST') => {
      const request = new Request(new URL(address, origin), method === 'POST' ? { method, body } : { method })
      let answer: Promise<Response> | null = null
      listeners.forEach((hear) => hear({ request, respondWith: (response) => void (answer = response) }))
      return answer === null ? null : (await (answer as Promise<Response>)).headers.get('location')
    },
    kept: () =>
      new Promise<readonly KeptShare[]>((resolve, reject) => {
        const opening = indexedDB.open('shared', 1)
        opening.onerror = () => reject(new Error('it does not open'))
        opening.onsuccess = () => {
          const all = opening.result.transaction('things').objectStore('things').getAll()
          all.onsuccess = () => resolve(all.result as KeptShare[])
        }
      }),
  }
}

test('what is shared is kept on the device, files whole, and its page is opened with its id', async () => {
  const { post, kept } = receiver()
  const form = new FormData()
  form.append('title', '岩茶')
  form.append('text', '看这个')
  form.append('files', new File([Uint8Array.from([1, 2, 3])], '照片.jpg', { type: 'image/jpeg' }))
  expect(await post('/share', form)).toMatch(new RegExp(`^${origin}/trace/shared/index\\?id=[0-9a-f]{24}$`))
  const [share] = await kept()
  expect(share).toMatchObject({ title: '岩茶', text: '看这个', url: '' })
  expect(share?.files).toMatchObject([{ name: '照片.jpg', type: 'image/jpeg' }])
  expect([...new Uint8Array(share?.files[0]?.content ?? new ArrayBuffer(0))]).toEqual([1, 2, 3])
})

test('the page says so when it could not be kept', async () => {
  const full = new IDBFactory()
  full.open = () => {
    throw new DOMException('full', 'QuotaExceededError')
  }
  expect(await receiver(full).post('/share')).toBe(`${origin}/trace/shared/index?id=lost`)
  expect(await receiver().post('/share', 'no form')).toBe(`${origin}/trace/shared/index?id=lost`)
})

test.each([
  ['another address', '/api/v1/cases', 'POST'],
  ['another method', '/share', 'GET'],
  ['another host', 'https://elsewhere.example/share', 'POST'],
])('%s is left to the network', async (_what, address, method) => {
  expect(await receiver().post(address, new FormData(), method)).toBeNull()
})
