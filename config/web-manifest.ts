import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'

/** The app's mark; `room` is how much of the square is left free around it, for icons that the system cuts round. */
const mark = (room: number, radius: number): string => `
<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-room} ${-room} ${32 + 2 * room} ${32 + 2 * room}">
  <rect x="${-room}" y="${-room}" width="${32 + 2 * room}" height="${32 + 2 * room}" rx="${radius}" fill="#0f5f54"/>
  <path d="M8 17l5 5 11-12" fill="none" stroke="#fff" stroke-width="3.5"/>
</svg>`

const icons = [
  { file: 'icon-192.png', size: 192, room: 0, radius: 8, purpose: 'any' },
  { file: 'icon-512.png', size: 512, room: 0, radius: 8, purpose: 'any' },
  { file: 'icon-maskable-512.png', size: 512, room: 6, radius: 0, purpose: 'maskable' },
  // Named in index.html: iOS does not read the manifest for it.
  { file: 'apple-touch-icon.png', size: 180, room: 2, radius: 0, purpose: null },
] as const

const manifest = {
  id: '/',
  name: '放心查',
  short_name: '放心查',
  description: '查商家信用，查商品来源，投诉维权。Check the seller, trace the product, complain.',
  lang: 'zh-CN',
  start_url: '/',
  scope: '/',
  display: 'standalone',
  background_color: '#f6f4ee',
  theme_color: '#f6f4ee',
  icons: icons.flatMap(({ file, size, purpose }) =>
    purpose === null ? [] : [{ src: `/${file}`, sizes: `${size}x${size}`, type: 'image/png', purpose }],
  ),
  categories: ['shopping', 'utilities', 'government'],
  shortcuts: [
    { name: '扫一扫', url: '/trace/scan/index' },
    { name: '查商家', url: '/credit/search/index' },
    { name: '我的投诉', url: '/complaint/list/index' },
  ].map((shortcut) => ({
    ...shortcut,
    icons: [{ src: '/icon-192.png', sizes: '192x192', type: 'image/png' }],
  })),
  // Received by the worker (`src/service-worker/share-receiver.h5.ts`), so that nothing of it leaves the device.
  share_target: {
    action: '/share',
    method: 'POST',
    enctype: 'multipart/form-data',
    params: {
      title: 'title',
      text: 'text',
      url: 'url',
      files: [{ name: 'files', accept: ['image/*', 'application/pdf', 'audio/*'] }],
    },
  },
}

/** Writes the manifest and its icons beside a built app: browsers then offer to install it. */
export async function writeWebManifest(folder: string): Promise<void> {
  writeFileSync(join(folder, 'manifest.webmanifest'), JSON.stringify(manifest))
  await Promise.all(
    icons.map(({ file, size, room, radius }) =>
      sharp(Buffer.from(mark(room, radius)), { density: 1200 })
        .resize(size, size)
        .png()
        .toFile(join(folder, file)),
    ),
  )
}
