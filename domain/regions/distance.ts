/** Where places lie on the earth, as closely as is known, and how far they are from each other. */

export interface Point {
  /** Degrees north and east. */
  readonly latitude: number
  readonly longitude: number
  /** How far off it may be; 0 for a measured position. */
  readonly radiusKm: number
}

const EARTH_KM = 6371

/** Kilometres as the crow flies that lie between two places at the least; 0 when they may be the same. */
export function leastKmBetween(a: Point, b: Point): number {
  const radians = Math.PI / 180
  const north = (b.latitude - a.latitude) * radians
  const east = (b.longitude - a.longitude) * radians
  const half =
    Math.sin(north / 2) ** 2 +
    Math.cos(a.latitude * radians) * Math.cos(b.latitude * radians) * Math.sin(east / 2) ** 2
  return Math.max(0, 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(half))) - a.radiusKm - b.radiusKm)
}

/** The position in a `geo:` address (RFC 5870, WGS 84); null when it is none. */
export function pointOfGeo(uri: string): Point | null {
  const match = /^geo:(-?\d{1,3}(?:\.\d+)?),(-?\d{1,3}(?:\.\d+)?)/.exec(uri)
  if (!match) return null
  const [latitude, longitude] = [Number(match[1]), Number(match[2])]
  return Math.abs(latitude) > 90 || Math.abs(longitude) > 180 ? null : { latitude, longitude, radiusKm: 0 }
}

/**
 * The middle of each province to a degree, and how far from there its furthest corner may lie, in kilometres: read off
 * by hand and rounded up, for a question must not come from a rough map.
 */
const middles =
  '11 40 116 120;12 39 117 120;13 39 116 450;14 38 112 400;15 44 114 1600;21 41 123 400;22 44 126 500;23 48 128 700;' +
  '31 31 121 100;32 33 120 350;33 29 120 350;34 32 117 350;35 26 118 350;36 28 116 400;37 36 118 450;41 34 114 400;' +
  '42 31 112 500;43 28 112 450;44 23 113 550;45 24 109 500;46 19 110 250;50 30 108 350;51 31 103 700;52 27 107 400;' +
  '53 25 102 600;54 31 88 1200;61 35 109 550;62 38 101 1100;63 36 96 800;64 37 106 350;65 41 85 1200;71 24 121 250;' +
  '81 22 114 60;82 22 114 60'

const points: ReadonlyMap<string, Point> = new Map(
  middles.split(';').map((row) => {
    const [province = '', latitude, longitude, radiusKm] = row.split(' ')
    return [
      province,
      { latitude: Number(latitude), longitude: Number(longitude), radiusKm: Number(radiusKm) },
    ] as const
  }),
)

/** @param province first two digits of GB/T 2260; null for none of them */
export function pointOfProvince(province: string): Point | null {
  return points.get(province) ?? null
}
