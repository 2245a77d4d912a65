import { readPictureFile } from '../../../src/platform/scanner/album'
import { decode, warmUp } from '../../../src/platform/scanner/engine'
import { grabFrame } from '../../../src/platform/scanner/grab'
import type { Timed } from './timed'

/** Runs in Chromium: what the scan page calls, with a clock around it. */

/** A picture chosen from the album, from the file to its codes. */
async function picture(address: string): Promise<Timed> {
  const file = await (await fetch(address)).blob()
  const began = performance.now()
  const answer = await readPictureFile(file)
  const ms = performance.now() - began
  if (answer.tag !== 'codes') throw new Error(`${address}: ${answer.tag}`)
  return { codes: answer.codes, ms }
}

/** What a camera gives on most phones. */
const camera = { width: 1280, height: 720 }

/** The picture held before a camera: as many frames as asked for, region of interest and whole frame in turn. */
async function frames(address: string, count: number): Promise<Timed[]> {
  const video = await filmOf(address)
  const timed: Timed[] = []
  for (let turn = 0; turn < count; turn++) {
    const began = performance.now()
    const pixels = grabFrame(video, turn)
    const codes = pixels === null ? null : await decode(pixels, 'frame')
    if (codes === null) throw new Error(`${address}: no frame, or no engine`)
    timed.push({ codes, ms: performance.now() - began })
  }
  video.srcObject = null
  return timed
}

async function filmOf(address: string): Promise<HTMLVideoElement> {
  const image = new Image()
  image.src = address
  await image.decode()
  const canvas = Object.assign(document.createElement('canvas'), camera)
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('no canvas')
  const scale = Math.min(camera.width / image.naturalWidth, camera.height / image.naturalHeight)
  const width = image.naturalWidth * scale
  const height = image.naturalHeight * scale
  context.fillStyle = '#999'
  context.fillRect(0, 0, camera.width, camera.height)
  const video = document.createElement('video')
  video.muted = true
  video.srcObject = canvas.captureStream()
  context.drawImage(image, (camera.width - width) / 2, (camera.height - height) / 2, width, height)
  await video.play()
  return video
}

warmUp()
const bench: Window['bench'] = { picture, frames }
Object.assign(window, { bench })
