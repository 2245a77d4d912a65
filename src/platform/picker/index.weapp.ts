import Taro from '@tarojs/taro'
import type { PickedFile, Picker } from './picker.port'

const typeByEnding: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  heic: 'image/heic',
  heif: 'image/heic',
  pdf: 'application/pdf',
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  aac: 'audio/aac',
  wav: 'audio/wav',
  amr: 'audio/amr',
}

const documentEndings = ['pdf', 'mp3', 'm4a', 'aac', 'wav', 'amr']

const nameOf = (path: string): string => path.split('/').pop() ?? path
const typeOf = (name: string): string => typeByEnding[(name.split('.').pop() ?? '').toLowerCase()] ?? ''

/** Closed without a choice, or not agreed that the app may use the album: both are the person's own word. */
const isDeclined = (error: unknown): boolean =>
  /cancel|privacy permission/.test(String((error as { errMsg?: unknown } | null)?.errMsg ?? error))

const unlessDeclined = async (pick: Promise<readonly PickedFile[]>): Promise<readonly PickedFile[]> => {
  try {
    return await pick
  } catch (error) {
    if (isDeclined(error)) return []
    throw error
  }
}

const choosePhotos = async (count: number): Promise<readonly PickedFile[]> => {
  const { tempFiles } = await Taro.chooseMedia({
    count,
    mediaType: ['image'],
    // The person chooses in the album; what is large gets a smaller copy afterwards.
    sizeType: ['original', 'compressed'],
    sourceType: ['album', 'camera'],
  })
  return tempFiles.map(({ tempFilePath, size }) => {
    const name = nameOf(tempFilePath)
    return { name, type: typeOf(name), bytes: size, handle: tempFilePath }
  })
}

/** WeChat has no file manager: documents come out of a chat (files sent to oneself, mostly). */
const chooseDocuments = async (count: number): Promise<readonly PickedFile[]> => {
  const { tempFiles } = await Taro.chooseMessageFile({ count, type: 'file', extension: documentEndings })
  return tempFiles.map(({ path, size, name }) => ({
    name,
    type: typeOf(name),
    bytes: size,
    handle: path,
  }))
}

export const picker: Picker = {
  photos: (count) => unlessDeclined(choosePhotos(count)),
  documents: (count) => unlessDeclined(chooseDocuments(count)),
}
