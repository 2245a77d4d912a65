/** How the files of a case become at most four of at most five megabytes, which is what the national form takes. */
import { say, type Text } from '../../text'

/** As far as the form is known. */
export const nationalFiles = { most: 4, bytes: 5_000_000 } as const

/** A file of the case, with the size of what would be sent of it. */
export interface FileToMerge {
  readonly sha256: string
  readonly name: string
  readonly type: string
  readonly bytes: number
  /** Size of its shown copy, which is upright and smaller; null for what is no picture. */
  readonly shownBytes: number | null
}

export type Part =
  | { readonly manner: 'as-is'; readonly file: FileToMerge }
  /** Their shown copies, one on each page of a PDF. */
  | { readonly manner: 'pages'; readonly files: readonly FileToMerge[] }

export interface MergePlan {
  readonly parts: readonly Part[]
  readonly leftOut: readonly { readonly file: FileToMerge; readonly why: Text }[]
}

const taken: ReadonlySet<string> = new Set([
  'image/jpeg',
  'image/png',
  'application/pdf',
  'audio/mpeg',
  'audio/mp4',
])
/** What a page adds to the picture on it, and the PDF has once. */
const pageBytes = 4_000
const paperBytes = 120_000

/**
 * Files go as they are when there is room for all of them; else the photos are laid on pages. What does not fit is
 * named with its reason: nothing is left out in silence.
 */
export function mergePlan(files: readonly FileToMerge[]): MergePlan {
  const goesAsIs = (file: FileToMerge) => taken.has(file.type) && file.bytes <= nationalFiles.bytes
  if (files.length <= nationalFiles.most && files.every(goesAsIs))
    return { parts: files.map((file) => ({ manner: 'as-is', file })), leftOut: [] }
  const leftOut: MergePlan['leftOut'][number][] = []
  const photos = pagesOf(files.filter(({ shownBytes }) => shownBytes !== null))
  const others: Part[] = []
  for (const file of files.filter(({ shownBytes }) => shownBytes === null)) {
    if (!taken.has(file.type))
      leftOut.push({ file, why: file.type.startsWith('audio/') ? wrongSound : wrongType })
    else if (file.bytes > nationalFiles.bytes) leftOut.push({ file, why: tooBig })
    else others.push({ manner: 'as-is', file })
  }
  const parts = [...photos, ...others]
  for (const part of parts.splice(nationalFiles.most))
    for (const file of part.manner === 'as-is' ? [part.file] : part.files) leftOut.push({ file, why: noRoom })
  return { parts, leftOut }
}

/** In their order, a new PDF when the next photo does not fit any more. */
function pagesOf(photos: readonly FileToMerge[]): Part[] {
  const papers: FileToMerge[][] = []
  let bytes = Infinity
  for (const photo of photos) {
    const added = (photo.shownBytes ?? 0) + pageBytes
    if (bytes + added > nationalFiles.bytes) {
      papers.push([])
      bytes = paperBytes
    }
    papers[papers.length - 1]?.push(photo)
    bytes += added
  }
  return papers.map((files) => ({ manner: 'pages', files }))
}

const wrongType = say(
  '12315 不收这种文件（只收 JPG、PNG、PDF、MP3、MP4）。',
  '12315 does not take this kind of file (only JPG, PNG, PDF, MP3, MP4).',
)
/** WebM, which older browsers record, and AAC, AMR, WAV: the case keeps them, and its own page plays them. */
const wrongSound = say(
  '12315 只收 MP3、MP4 的录音，这段放不进去。它还在这件投诉的材料里，可以在那里播放；请在内容里写明“另有录音，可以补交”。',
  '12315 takes only MP3 and MP4 sound, so this one does not go in. It stays with this complaint, where it can be played; say in the content that a recording can be handed in.',
)
const tooBig = say(
  '超过 5 MB，12315 不收。可以先在别处压缩，再自己添加。',
  'Over 5 MB, which 12315 does not take. It can be made smaller elsewhere and added by hand.',
)
const noRoom = say(
  '12315 最多收 4 个文件，这个放不下了。可以在内容里写明“另有材料，可以补交”。',
  '12315 takes four files at most, and this one has no room. Say in the content that more can be handed in.',
)
