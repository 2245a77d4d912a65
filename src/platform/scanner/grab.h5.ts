import type { Pixels } from './pixels'

/** The part of a frame that is looked at, in the frame's own pixels, and the longest side it is brought to. */
interface Region {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly longest: number
}

/** What of the frame the page shows (`object-fit: cover`): nobody aims with what lies outside. */
function shown(video: HTMLVideoElement): { x: number; y: number; width: number; height: number } {
  const { videoWidth, videoHeight, clientWidth, clientHeight } = video
  if (clientWidth === 0 || clientHeight === 0) return { x: 0, y: 0, width: videoWidth, height: videoHeight }
  const scale = Math.max(clientWidth / videoWidth, clientHeight / videoHeight)
  const width = Math.min(videoWidth, clientWidth / scale)
  const height = Math.min(videoHeight, clientHeight / scale)
  return { x: (videoWidth - width) / 2, y: (videoHeight - height) / 2, width, height }
}

/** Frames take turns: the middle in full sharpness, where people aim, then everything at a smaller size. */
function regionOf(video: HTMLVideoElement, turn: number): Region {
  const all = shown(video)
  if (turn % 2 === 1) return { ...all, longest: 720 }
  return {
    x: all.x + all.width * 0.06,
    y: all.y + all.height * 0.25,
    width: all.width * 0.88,
    height: all.height * 0.5,
    longest: 1280,
  }
}

const canvas = (): CanvasRenderingContext2D => {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  if (context === null) throw new Error('no 2-D canvas in this browser')
  return context
}

let frame: CanvasRenderingContext2D | null = null

/** One frame of the camera, cut and sized for reading; null while there is none. */
export function grabFrame(video: HTMLVideoElement, turn: number): Pixels | null {
  if (video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA || video.videoWidth === 0) return null
  const region = regionOf(video, turn)
  const scale = Math.min(1, region.longest / Math.max(region.width, region.height))
  frame ??= canvas()
  const width = Math.max(1, Math.round(region.width * scale))
  const height = Math.max(1, Math.round(region.height * scale))
  if (frame.canvas.width !== width || frame.canvas.height !== height) {
    frame.canvas.width = width
    frame.canvas.height = height
  }
  frame.drawImage(video, region.x, region.y, region.width, region.height, 0, 0, width, height)
  return frame.getImageData(0, 0, width, height)
}

/** Longest side of a picture of the album that is unpacked, in pixels: phones photograph 12 megapixels and more. */
const pictureSide = 2400

/** The pixels of a picture file, upright; null when the browser cannot show it. */
export async function grabPicture(file: Blob): Promise<Pixels | null> {
  const address = URL.createObjectURL(file)
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    if (image.naturalWidth === 0 || image.naturalHeight === 0) return null
    const scale = Math.min(1, pictureSide / Math.max(image.naturalWidth, image.naturalHeight))
    const context = canvas()
    context.canvas.width = Math.max(1, Math.round(image.naturalWidth * scale))
    context.canvas.height = Math.max(1, Math.round(image.naturalHeight * scale))
    context.fillStyle = '#fff'
    context.fillRect(0, 0, context.canvas.width, context.canvas.height)
    context.drawImage(image, 0, 0, context.canvas.width, context.canvas.height)
    return context.getImageData(0, 0, context.canvas.width, context.canvas.height)
  } catch {
    return null
  } finally {
    URL.revokeObjectURL(address)
  }
}
