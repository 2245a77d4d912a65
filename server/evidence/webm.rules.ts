/** The structure of a WebM file (RFC 8794 EBML, RFC 9559 Matroska); nothing in it is decoded. */

interface Element {
  readonly id: number
  /** Its content; to the end of what holds it where its length is not told, as a recorder writes while it runs. */
  readonly from: number
  readonly to: number
}

const ids = {
  head: 0x1a45dfa3,
  docType: 0x4282,
  segment: 0x18538067,
  tracks: 0x1654ae6b,
  track: 0xae,
  trackType: 0x83,
  cluster: 0x1f43b675,
  blockGroup: 0xa0,
  simpleBlock: 0xa3,
} as const

const audioTrack = 2

/** What the tracks carry, and whether anything was recorded. */
interface WebmContent {
  readonly isSoundAlone: boolean
  readonly hasBlocks: boolean
}

/** Whether the bytes begin as a WebM file. */
export function isWebm(bytes: Uint8Array): boolean {
  const head = elementAt(bytes, 0, bytes.length)
  if (head?.id !== ids.head) return false
  const docType = elements(bytes, head.from, head.to).find(({ id }) => id === ids.docType)
  return docType !== undefined && text(bytes, docType) === 'webm'
}

/** What is in a WebM file; null when it has no tracks. */
export function webmContent(bytes: Uint8Array): WebmContent | null {
  const segment = elements(bytes, 0, bytes.length).find(({ id }) => id === ids.segment)
  if (!segment) return null
  const parts = elements(bytes, segment.from, segment.to)
  const tracks = parts.find(({ id }) => id === ids.tracks)
  if (!tracks) return null
  const kinds = elements(bytes, tracks.from, tracks.to)
    .filter(({ id }) => id === ids.track)
    .map((track) => elements(bytes, track.from, track.to).find(({ id }) => id === ids.trackType))
    .map((type) => (type ? bytes[type.from] : undefined))
  const cluster = parts.find(({ id }) => id === ids.cluster)
  const blocks = cluster ? elements(bytes, cluster.from, cluster.to) : []
  return {
    isSoundAlone: kinds.length > 0 && kinds.every((kind) => kind === audioTrack),
    hasBlocks: blocks.some(({ id }) => id === ids.simpleBlock || id === ids.blockGroup),
  }
}

/** The elements between two places, as far as they are whole: a recorder that was cut off leaves half of one. */
function elements(bytes: Uint8Array, from: number, to: number): Element[] {
  const found: Element[] = []
  for (let at = from; at < to;) {
    const element = elementAt(bytes, at, to)
    if (!element) break
    found.push(element)
    at = element.to
  }
  return found
}

function elementAt(bytes: Uint8Array, at: number, end: number): Element | null {
  const idLength = vintLength(bytes[at])
  if (idLength === null || idLength > 4) return null
  const sizeAt = at + idLength
  const sizeLength = vintLength(bytes[sizeAt])
  const from = sizeAt + (sizeLength ?? 0)
  if (sizeLength === null || from > end) return null
  const size = sizeOf(bytes, sizeAt, sizeLength)
  const to = size === null ? end : from + size
  return to > end ? null : { id: big(bytes, at, idLength), from, to }
}

/** How many bytes a variable-length number takes, by the zeros that it begins with. */
function vintLength(first: number | undefined): number | null {
  if (first === undefined || first === 0) return null
  return Math.clz32(first) - 23
}

/** null: all ones, "not told". */
function sizeOf(bytes: Uint8Array, at: number, length: number): number | null {
  const most = 2 ** (7 * length) - 1
  const size = big(bytes, at, length) - 2 ** (7 * length)
  return size === most ? null : size
}

function big(bytes: Uint8Array, at: number, length: number): number {
  return bytes.subarray(at, at + length).reduce((sum, byte) => sum * 256 + byte, 0)
}

const text = (bytes: Uint8Array, { from, to }: Element): string =>
  String.fromCharCode(...bytes.subarray(from, Math.min(to, from + 16)))
