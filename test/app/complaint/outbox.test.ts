import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { sentPictureBytes } from '../../../contract/upload'
import type { Draft } from '../../../src/drafts/draft'
import type { DraftProxy } from '../../../src/drafts/proxy'
import type { PickedFile } from '../../../src/platform/picker/picker.port'
import { fakePictures } from '../../../src/platform/pictures/index.fake'
import { fakeStorage } from '../../../src/platform/storage/index.fake'
import { fakeVault } from '../../../src/platform/vault/index.fake'
import { settled } from '../fake-server'
import { startApp, type AppOptions } from '../render-app'
import { FlakyServer, type Fault } from './flaky-server'

const key = '01935a10-0000-4000-8000-00000000000a'

const picture = (name: string, bytes: number, seed: number): PickedFile => ({
  name,
  type: 'image/jpeg',
  bytes,
  handle: Uint8Array.from({ length: bytes }, (_, index) => (index * 31 + seed * 17) & 0xff),
})
const pictures = [picture('receipt.jpg', 700_000, 1), picture('shelf.jpg', 1200, 2)]
const digestOf = ({ handle }: PickedFile): string =>
  createHash('sha256')
    .update(handle as Uint8Array)
    .digest('hex')

const form = {
  merchantName: 'Sample shop',
  story: 'It was sour.',
  contactName: 'Lin',
  contactPhone: '13800000000',
}

const person = { name: 'Chen', phone: '13800000002', address: '' }
const aProxy: DraftProxy = {
  isOn: true,
  agent: person,
  principal: person,
  relation: 'child',
  scope: 'general',
  powers: [],
  fromOn: '2026-11-20',
  untilOn: '2027-11-19',
  way: 'paper',
  strokes: [],
  signedText: '',
  signedOn: '',
  paperIds: [],
}

/** The app on a server whose network keeps to a schedule of faults; what it leaves on the device can be handed on. */
const start = (faults: readonly Fault[], options: AppOptions = {}) => {
  const server = new FlakyServer(faults)
  const vault = fakeVault()
  const app = startApp({
    signedIn: true,
    ...options,
    ports: {
      transport: server.adapter,
      evidence: async () => ({ vault, picker: { photos: async () => [], documents: async () => [] } }),
      ...options.ports,
    },
  })
  return { ...app, server, vault }
}
type Started = ReturnType<typeof start>

const writeDraft = async ({ services }: Started): Promise<void> => {
  services.drafts.begin(key, form)
  const { outbox } = await services.complaintParts()
  for (const file of pictures) await outbox.addFile(key, file)
}

/** Lets time pass until the draft rests, at most a day. */
const passTime = async ({ clock }: Started, isOver: () => boolean): Promise<void> => {
  for (let turn = 0; turn < 3000 && !isOver(); turn += 1) {
    await settled()
    clock.advance(turn % 10 === 9 ? 60_000 : 0)
  }
}

const draftOf = ({ services }: Started): Draft | null => services.drafts.find(key)
const isFiled = (app: Started): boolean => draftOf(app)?.stage === 'filed'

const faultOf = fc.constantFrom<Fault>('none', 'lost', 'unanswered', 'half', 'broken', 'busy')

describe('the outbox', () => {
  test('keeps a picked file on the device before anything is sent', async () => {
    const app = start([])
    await writeDraft(app)
    expect(app.vault.size).toBe(2)
    expect(draftOf(app)?.files.map(({ state }) => state)).toEqual(['kept', 'kept'])
    expect(app.server.filings).toBe(0)
  })

  test('brings a case and every photo to the server exactly once, whatever the network does', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(faultOf, { maxLength: 12 }), async (faults) => {
        const app = start(faults)
        await writeDraft(app)
        const { outbox } = await app.services.complaintParts()
        outbox.send(key)
        await passTime(app, () => isFiled(app))
        expect([...app.server.cases.keys()]).toEqual([key])
        const sent = app.server.cases.get(key)?.attachments.map(({ sha256 }) => sha256)
        expect(sent).toEqual(pictures.map(digestOf))
        expect(pictures.map((file) => app.server.files.has(digestOf(file)))).toEqual([true, true])
      }),
      { numRuns: 30, seed: 20261123 },
    )
  })

  test('sends the smaller copy of a heavy photo, and leaves neither it nor the original behind', async () => {
    const app = start(['none', 'half', 'unanswered'], { ports: { pictures: async () => fakePictures() } })
    await writeDraft(app)
    const { outbox } = await app.services.complaintParts()
    outbox.send(key)
    await passTime(app, () => isFiled(app))
    const [receipt, shelf] = app.server.cases.get(key)?.attachments ?? []
    expect(receipt?.sha256).not.toBe(digestOf(pictures[0] as PickedFile))
    expect(app.server.files.get(receipt?.sha256 ?? '')?.length).toBeLessThanOrEqual(sentPictureBytes)
    expect(shelf?.sha256).toBe(digestOf(pictures[1] as PickedFile))
    await passTime(app, () => app.vault.size === 0)
    expect(app.vault.size).toBe(0)
  })

  test('sends no photo of a signed paper that is not used: signed on the screen after all, or for oneself', async () => {
    const onScreen = { isOn: true, way: 'drawn' } as const
    for (const [way, isSent] of [
      [onScreen, false],
      [{ ...onScreen, isOn: false, way: 'paper' }, false],
      [{ ...onScreen, way: 'paper' }, true],
    ] as const) {
      const app = start([])
      await writeDraft(app)
      const [first] = draftOf(app)?.files ?? []
      const proxy = { ...aProxy, ...way, paperIds: [first?.id ?? ''] }
      app.services.drafts.change(key, (draft) => ({ form: { ...draft.form, proxy } }))
      const { outbox } = await app.services.complaintParts()
      outbox.send(key)
      await passTime(app, () => isFiled(app))
      expect(isFiled(app)).toBe(true)
      expect(pictures.map((file) => app.server.files.has(digestOf(file)))).toEqual([isSent, true])
      expect(app.vault.size).toBe(0)
    }
  })

  test('files what is on the page when the device keeps nothing any more', async () => {
    const storage = fakeStorage()
    const app = start([], { ports: { storage } })
    app.services.session.begin({
      token: 't',
      expiresAt: '2027-01-01T00:00:00.000Z',
      person: { id: '01935a10-0000-7000-8000-000000000001', phone: null, signedInBy: 'phone' },
    })
    await writeDraft(app)
    storage.write = () => false
    app.services.drafts.change(key, (draft) => ({ form: { ...draft.form, story: 'The last words.' } }))
    const { outbox } = await app.services.complaintParts()
    outbox.send(key)
    await passTime(app, () => isFiled(app))
    expect(app.server.cases.get(key)?.story).toBe('The last words.')
  })

  test('is told by another tab that it was filed there, and does not file it again', async () => {
    const storage = fakeStorage()
    const one = start([], { ports: { storage } })
    const { vault } = one
    await writeDraft(one)
    one.services.session.begin({
      token: 't',
      expiresAt: '2027-01-01T00:00:00.000Z',
      person: { id: '01935a10-0000-7000-8000-000000000001', phone: null, signedInBy: 'phone' },
    })
    const other = start([], {
      ports: {
        storage,
        evidence: async () => ({ vault, picker: { photos: async () => [], documents: async () => [] } }),
      },
    })
    const parts = await other.services.complaintParts()
    ;(await one.services.complaintParts()).outbox.send(key)
    await passTime(one, () => isFiled(one))
    parts.outbox.send(key)
    await passTime(other, () => isFiled(other))
    expect(draftOf(other)?.filed).toEqual(draftOf(one)?.filed)
    expect(other.server.filings).toBe(0)
  })

  test('goes on by itself on the next opening, with what the last one left on the device', async () => {
    const storage = fakeStorage()
    const before = start(['lost', 'lost', 'lost'], { ports: { storage } })
    before.services.session.begin({
      token: 't',
      expiresAt: '2027-01-01T00:00:00.000Z',
      person: { id: '01935a10-0000-7000-8000-000000000001', phone: null, signedInBy: 'phone' },
    })
    await writeDraft(before)
    ;(await before.services.complaintParts()).outbox.send(key)
    await settled()
    expect(isFiled(before)).toBe(false)

    const { vault } = before
    const after = start([], {
      ports: {
        storage,
        evidence: async () => ({ vault, picker: { photos: async () => [], documents: async () => [] } }),
      },
    })
    // The first page died with its lease in force: it must run out before another may send.
    after.clock.advance(120_000)
    await after.services.complaintParts()
    await passTime(after, () => isFiled(after))
    expect(after.server.cases.size).toBe(1)
  })

  test('waits for the sign-in and then goes on, with nothing lost', async () => {
    const app = start([], { signedIn: false })
    await writeDraft(app)
    const { outbox } = await app.services.complaintParts()
    outbox.send(key)
    await settled()
    expect(outbox.activities.get(key)).toEqual({ tag: 'waiting', reason: 'sign-in' })
    expect(app.server.filings).toBe(0)
    app.services.session.begin({
      token: 't',
      expiresAt: '2027-01-01T00:00:00.000Z',
      person: { id: '01935a10-0000-7000-8000-000000000001', phone: null, signedInBy: 'phone' },
    })
    await passTime(app, () => isFiled(app))
    expect(app.server.cases.size).toBe(1)
  })

  test('files once however often send is pressed', async () => {
    const app = start([])
    await writeDraft(app)
    const { outbox } = await app.services.complaintParts()
    outbox.send(key)
    outbox.send(key)
    outbox.send(key)
    await passTime(app, () => isFiled(app))
    expect(app.server.filings).toBe(1)
  })

  test('says which file is gone and sends the others', async () => {
    const app = start([])
    await writeDraft(app)
    const [first] = draftOf(app)?.files ?? []
    await app.vault.remove(first?.id ?? '')
    const { outbox } = await app.services.complaintParts()
    outbox.send(key)
    await passTime(app, () => draftOf(app)?.stage === 'refused')
    expect(draftOf(app)?.files.map(({ state }) => state)).toEqual(['refused', 'sent'])
    expect(draftOf(app)?.files[0]?.refusal?.en).toMatch(/no longer on this device/)
    expect(app.server.filings).toBe(0)
  })
})
