import { readFile } from 'node:fs/promises'
import { expect, describe, test } from '@jest/globals'
import sharp from 'sharp'
import { examine } from '../../../server/evidence/examination.service'
import { mp4Sound, webmSound, webmVideo } from './browser-recordings'
import { mp4, soundFiles, taggedMp3 } from './sound-files'
import { describeWithShared, hasShared, readSharedJson, sharedPath } from '../../shared-data'

interface ManifestEntry {
  readonly file: string
  readonly category: string
  readonly note: string
  readonly sharp_decodes_strict: boolean | string
}

/** What no rule over the manifest says, each with its reason. */
const decided: Record<string, string> = {
  'files/empty.jpg': 'file-empty',
  'files/html-renamed.jpg': 'file-type-refused',
  'files/svg-with-script.svg': 'file-type-refused',
  // MP4 and AVI under the name of a photo, and bytes that are no known format.
  'files/crash-44e6064338add462.jpg': 'file-type-refused',
  'files/crash-514f530ed0508bda.jpg': 'file-type-refused',
  'files/crash-788e05a673c1cbb4.jpg': 'file-type-refused',
  'files/crash-f2d9bae1746bdbfa.jpg': 'file-type-refused',
  'files/f012a4321f00f12af6b1eee7580ffb9c.jpg': 'file-type-refused',
  'files/huge-12000x9000.jpg': 'picture-too-large',
  'files/Issue_649.avif': 'file-type-refused',
  // sharp has no HEVC decoder; ours is libheif.
  'files/cheers_1440x960.heic': 'accepted',
  'files/IMG_1034.heic': 'accepted',
}

function expected(entry: ManifestEntry): string {
  const known = decided[entry.file]
  if (known) return known
  if (entry.category === 'bomb') return 'picture-too-large'
  return entry.sharp_decodes_strict === true ? 'accepted' : 'file-damaged'
}

async function answer(bytes: Buffer): Promise<string> {
  const examination = await examine(() => Promise.resolve(bytes))
  return examination.verdict === 'accepted' ? 'accepted' : examination.code
}

describeWithShared('every file of the photo collection', () => {
  const entries = hasShared() ? readSharedJson<ManifestEntry[]>('data/photos/manifest.json') : []

  test.each(entries.map((entry) => [entry.file, expected(entry), entry] as const))(
    '%s is %s',
    async (file, wanted) => {
      expect(await answer(await readFile(sharedPath(`data/photos/${file}`)))).toBe(wanted)
    },
    30_000,
  )

  test.each(entries.filter((entry) => expected(entry) === 'accepted').map((entry) => entry.file))(
    '%s is shown upright, without metadata and at most 1600 px',
    async (file) => {
      const bytes = await readFile(sharedPath(`data/photos/${file}`))
      const examination = await examine(() => Promise.resolve(bytes))
      if (examination.verdict !== 'accepted' || !examination.shown) throw new Error('no shown copy')
      const shown = await sharp(examination.shown).metadata()
      expect(shown.format).toBe('jpeg')
      expect(shown.exif ?? shown.xmp ?? shown.iptc ?? shown.icc ?? shown.orientation).toBeUndefined()
      expect(Math.max(shown.width, shown.height)).toBeLessThanOrEqual(1600)
      for (const trace of ['GPS', '<script', '<html', 'PK\u0003\u0004', '%PDF'])
        expect(examination.shown.includes(trace)).toBe(false)
      if (/Landscape/.test(file)) expect(shown.width).toBeGreaterThan(shown.height)
      if (/Portrait/.test(file)) expect(shown.height).toBeGreaterThan(shown.width)
    },
    30_000,
  )
})

describe('made-up files', () => {
  const photo = sharp({ create: { width: 400, height: 300, channels: 3, background: '#a33' } })

  test('an empty file is said to be empty', async () => {
    expect(await answer(Buffer.alloc(0))).toBe('file-empty')
  })

  test.each(['jpeg', 'png', 'webp'] as const)(
    'a whole %s is accepted and a cut one is damaged',
    async (format) => {
      const whole = await photo.clone().toFormat(format).toBuffer()
      expect(await answer(whole)).toBe('accepted')
      expect(await answer(whole.subarray(0, Math.floor(whole.length * 0.7)))).toBe('file-damaged')
    },
  )

  test('a PDF with its end is accepted and without it is damaged', async () => {
    const head = '%PDF-1.7\n1 0 obj\n<<>>\nendobj\n'
    expect(await answer(Buffer.from(`${head}trailer\n<<>>\nstartxref\n9\n%%EOF\n`))).toBe('accepted')
    expect(await answer(Buffer.from(head))).toBe('file-damaged')
  })

  test('a long screenshot is shown wide enough to read its print', async () => {
    const whole = await sharp({ create: { width: 1080, height: 9000, channels: 3, background: '#fff' } })
      .png()
      .toBuffer()
    const examination = await examine(() => Promise.resolve(whole))
    if (examination.verdict !== 'accepted' || !examination.shown) throw new Error('no shown copy')
    expect((await sharp(examination.shown).metadata()).width).toBe(900)
  })

  test.each([...Object.entries(soundFiles), ['audio/mpeg', taggedMp3], ['audio/mp4', mp4('isom', ['soun'])]])(
    'a recording of the kind %s is told by its content, and has no shown copy',
    async (type, bytes) => {
      expect(await examine(() => Promise.resolve(bytes))).toEqual({ verdict: 'accepted', type, shown: null })
    },
  )

  test.each([
    ['audio/webm', webmSound],
    ['audio/mp4', mp4Sound],
  ])('what a browser records as %s is accepted', async (type, bytes) => {
    expect(await examine(() => Promise.resolve(bytes))).toEqual({ verdict: 'accepted', type, shown: null })
  })

  test('a recording that ends in the middle, as of a browser that was killed, is accepted as far as it goes', async () => {
    expect(await answer(webmSound.subarray(0, webmSound.length - 5))).toBe('accepted')
  })

  test('a video of a browser is refused as no kind that is taken', async () => {
    expect(await answer(webmVideo)).toBe('file-type-refused')
  })

  test.each([
    ['the head alone', webmSound.subarray(0, 48)],
    [
      'tracks without any sound in them',
      webmSound.subarray(0, webmSound.indexOf(Buffer.from([0x1f, 0x43, 0xb6, 0x75]))),
    ],
  ])('WebM of %s is damaged', async (_what, bytes) => {
    expect(await answer(bytes)).toBe('file-damaged')
  })

  test('a container that only begins like WebM is refused', async () => {
    const matroska = Buffer.from(webmSound.toString('latin1').replace('webm', 'mkva'), 'latin1')
    expect(await answer(matroska)).toBe('file-type-refused')
  })

  test.each([
    ['MP3', soundFiles['audio/mpeg'].subarray(0, 300)],
    ['M4A', soundFiles['audio/mp4'].subarray(0, 120)],
    ['AAC', soundFiles['audio/aac'].subarray(0, 20)],
    ['WAV', soundFiles['audio/wav'].subarray(0, 36)],
    ['AMR', Buffer.concat([Buffer.from('#!AMR\n'), Buffer.from([0xff, 0xff])])],
    ['MP3 behind a tag that reaches beyond the end', taggedMp3.subarray(0, 100)],
  ])('a recording that does not hold what its head says is damaged: %s', async (_kind, bytes) => {
    expect(await answer(bytes)).toBe('file-damaged')
  })

  test.each([
    ['a video', mp4('mp42', ['vide', 'soun'])],
    ['a video that calls itself sound', mp4('M4A ', ['soun', 'vide'])],
    ['a container of neither', mp4('isom', ['text'])],
    ['a container cut short', mp4('isom', ['soun']).subarray(0, 100)],
  ])('%s is refused as no kind that is taken', async (_name, bytes) => {
    expect(await answer(bytes)).toBe('file-type-refused')
  })

  test.each([
    ['an archive', Buffer.from('PK\u0003\u0004rest')],
    ['a program', Buffer.from('MZ\u0090\u0000rest')],
    ['a web page', Buffer.from('<!doctype html><script>1</script>')],
    ['a GIF', Buffer.from('GIF89a........')],
    ['one byte', Buffer.from([0xff])],
  ])('%s is refused by its content', async (_name, bytes) => {
    expect(await answer(bytes)).toBe('file-type-refused')
  })

  test('a header of a picture format with nothing behind it is damaged', async () => {
    expect(await answer(Buffer.from([0xff, 0xd8, 0xff]))).toBe('file-damaged')
    expect(
      await answer(Buffer.from('\u0000\u0000\u0000\u0018ftypheic\u0000\u0000\u0000\u0000', 'latin1')),
    ).toBe('file-damaged')
    expect(await answer(Buffer.from('RIFF\u0001\u0000\u0000\u0000WEBP', 'latin1'))).toBe('file-damaged')
  })
})
