import sharp from 'sharp'

export interface PhotoSize {
  readonly width: number
  readonly height: number
  /** Standard deviation of the noise: the more, the less it can be compressed. */
  readonly noise: number
  readonly quality: number
}

/** What a phone takes: 12 megapixels, about 3 MB. */
export const phonePhoto: PhotoSize = { width: 4032, height: 3024, noise: 14, quality: 84 }
/** A few pieces on the wire. */
export const smallPhoto: PhotoSize = { width: 1000, height: 750, noise: 60, quality: 90 }

/** JPEGs of noise without end, no two alike. */
export class NoisyPhotos {
  private count = 0

  private constructor(
    private readonly pictures: readonly Buffer[],
    private readonly name: string,
  ) {}

  /**
   * @param name told apart from other rolls
   * @param pictures how many are really drawn; the others are told from them by a comment in the file, since drawing
   * takes longer than all that a server does with one
   */
  static async of(name: string, size: PhotoSize, pictures: number): Promise<NoisyPhotos> {
    const { width, height, noise, quality } = size
    const drawn: Buffer[] = []
    for (let index = 0; index < pictures; index += 1)
      drawn.push(
        await sharp({
          create: {
            width,
            height,
            channels: 3,
            background: '#888888',
            noise: { type: 'gaussian', mean: 128, sigma: noise },
          },
        })
          .jpeg({ quality })
          .toBuffer(),
      )
    return new NoisyPhotos(drawn, name)
  }

  next(): Buffer {
    const picture = this.pictures[this.count % this.pictures.length]
    if (!picture) throw new RangeError('a roll has at least one picture')
    this.count += 1
    return withComment(picture, `${this.name} ${this.count}`)
  }

  take(count: number): Buffer[] {
    return Array.from({ length: count }, () => this.next())
  }
}

/** Puts a comment segment behind the start of a JPEG (ITU-T T.81, B.2.4.5). */
function withComment(jpeg: Buffer, text: string): Buffer {
  const comment = Buffer.from(text)
  const head = Buffer.alloc(4)
  head.writeUInt16BE(0xfffe, 0)
  head.writeUInt16BE(comment.length + 2, 2)
  return Buffer.concat([jpeg.subarray(0, 2), head, comment, jpeg.subarray(2)])
}
