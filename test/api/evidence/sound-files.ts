/** Small whole recordings of each kind that phones write, made byte by byte. */

const repeated = (frame: Buffer, count: number): Buffer =>
  Buffer.concat(Array.from({ length: count }, () => frame))

function box(name: string, ...content: readonly Buffer[]): Buffer {
  const body = Buffer.concat(content)
  const head = Buffer.alloc(8)
  head.writeUInt32BE(body.length + 8)
  head.write(name, 4, 'latin1')
  return Buffer.concat([head, body])
}

const track = (handler: string): Buffer =>
  box('trak', box('mdia', box('hdlr', Buffer.alloc(8), Buffer.from(handler, 'latin1'), Buffer.alloc(13))))

/** An MP4 container of a brand, with tracks of these handlers (`soun`, `vide`). */
export const mp4 = (brand: string, handlers: readonly string[]): Buffer =>
  Buffer.concat([
    box('ftyp', Buffer.from(`${brand}\0\0\0\0isom`, 'latin1')),
    box('mdat', Buffer.alloc(64)),
    box('moov', ...handlers.map(track)),
  ])

/** 128 kbit/s at 44.1 kHz: 417 bytes a frame. */
const mp3Frame = Buffer.concat([Buffer.from([0xff, 0xfb, 0x90, 0x00]), Buffer.alloc(413)])
const adtsFrame = Buffer.concat([Buffer.from([0xff, 0xf1, 0x50, 0x80, 0x03, 0x1f, 0xfc]), Buffer.alloc(17)])

function wav(samples: number): Buffer {
  const head = Buffer.alloc(44)
  head.write('RIFF', 0, 'latin1')
  head.writeUInt32LE(36 + samples, 4)
  head.write('WAVEfmt ', 8, 'latin1')
  head.writeUInt32LE(16, 16)
  head.write('data', 36, 'latin1')
  head.writeUInt32LE(samples, 40)
  return Buffer.concat([head, Buffer.alloc(samples)])
}

export const soundFiles = {
  'audio/mpeg': repeated(mp3Frame, 12),
  'audio/mp4': mp4('M4A ', ['soun']),
  'audio/aac': repeated(adtsFrame, 40),
  'audio/wav': wav(4000),
  'audio/amr': Buffer.concat([
    Buffer.from('#!AMR\n'),
    repeated(Buffer.concat([Buffer.from([0x3c]), Buffer.alloc(31)]), 20),
  ]),
} as const

/** As a player of music writes it: a tag of 200 bytes before the sound. */
export const taggedMp3 = Buffer.concat([
  Buffer.from([0x49, 0x44, 0x33, 4, 0, 0, 0, 0, 1, 0x48]),
  Buffer.alloc(200),
  soundFiles['audio/mpeg'],
])
