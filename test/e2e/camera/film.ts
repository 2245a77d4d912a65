import { writeFile } from 'node:fs/promises'
import sharp from 'sharp'

/** What the fake camera films: a picture on a table, held by a hand that is not quite still. */

const width = 1280
const height = 720

/** Of a picture that lies across, a phone that is held upright shows the middle: the code is held so that it fits in. */
const shownPart = 0.4

/** Small drifts of place and angle, one a frame. */
const shakes = [
  { x: 0, y: 0, degrees: 0 },
  { x: 3, y: -2, degrees: 0.6 },
  { x: 6, y: 1, degrees: 1.1 },
  { x: 2, y: 4, degrees: 0.4 },
  { x: -4, y: 2, degrees: -0.7 },
  { x: -2, y: -3, degrees: -0.3 },
]

/** Grain of a sensor, the same in every run. */
function grain(seed: number): Buffer {
  let state = seed
  const bytes = Buffer.alloc(width * height * 4)
  for (let at = 0; at < bytes.length; at += 4) {
    state = (state * 48271) % 2147483647
    const light = state & 0x1f
    bytes.fill(light, at, at + 3)
    bytes[at + 3] = 24
  }
  return bytes
}

async function frameOf(picture: Buffer, at: number, light: number): Promise<Buffer> {
  const shake = shakes[at % shakes.length]
  if (shake === undefined) throw new Error('a film needs at least one shake')
  const held = await sharp(picture)
    .flatten({ background: '#fff' })
    .resize({ width: Math.round(width * shownPart), height: Math.round(height * 0.7), fit: 'inside' })
    .rotate(shake.degrees, { background: '#b9a98c' })
    .png()
    .toBuffer({ resolveWithObject: true })
  const frame = sharp({ create: { width, height, channels: 3, background: '#b9a98c' } }).composite([
    {
      input: held.data,
      left: Math.round((width - held.info.width) / 2) + shake.x,
      top: Math.round((height - held.info.height) / 2) + shake.y,
    },
    { input: grain(at + 1), raw: { width, height, channels: 4 } },
  ])
  // What is put together must be in one piece before its light is taken away.
  const lit = await frame.png().toBuffer()
  return sharp(lit).linear(light, 0).jpeg({ quality: 85 }).toBuffer()
}

/**
 * Writes an MJPEG film of the picture for `--use-file-for-fake-video-capture`; Chromium plays it in a loop.
 * @param light 1 is daylight, 0 the night.
 */
export async function filmOf(picture: Buffer, file: string, light = 1): Promise<void> {
  const frames = await Promise.all(shakes.map((_, at) => frameOf(picture, at, light)))
  await writeFile(file, Buffer.concat(frames))
}
