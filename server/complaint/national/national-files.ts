import { createHash } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import { mergePlan, type FileToMerge, type Part } from '../../../domain/complaint/national-pack/merge-plan'
import type { BlobStore } from '../../evidence/blob-store.port'
import type { Press } from '../../paper/press'
import type { CaseEvidence } from '../case.repository'
import type { StoredPart } from './tables'

export interface NationalFileParts {
  /** Upright, smaller copies of pictures, by the SHA-256 of their originals. */
  readonly shownCopies: BlobStore
  /** What was put together. */
  readonly made: BlobStore
  readonly press: Press
}

const endings: Readonly<Record<StoredPart['type'], string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'application/pdf': 'pdf',
  'audio/mpeg': 'mp3',
  'audio/mp4': 'mp4',
}

/** Puts the files of a case together for 12315; what cannot go is named with its reason. */
export async function mergeFiles(
  { shownCopies, made, press }: NationalFileParts,
  evidence: readonly CaseEvidence[],
) {
  const shown = new Map<string, Buffer>()
  const files: FileToMerge[] = []
  for (const { sha256, name, type, bytes } of evidence) {
    const copy = type.startsWith('image/') ? await shownCopies.read(sha256) : null
    const shownBytes = copy === null ? null : await buffer(copy)
    if (shownBytes) shown.set(sha256, shownBytes)
    files.push({ sha256, name, type, bytes, shownBytes: shownBytes?.length ?? null })
  }
  const { parts, leftOut } = mergePlan(files)
  const stored: StoredPart[] = []
  for (const [index, part] of parts.entries()) stored.push(await store(part, `fangxincha-12315-${index + 1}`))
  return { parts: stored, leftOut: leftOut.map(({ file, why }) => ({ name: file.name, why: { ...why } })) }

  async function store(part: Part, name: string): Promise<StoredPart> {
    if (part.manner === 'as-is') {
      const { sha256, type, bytes } = part.file
      const kind = typeOf(type)
      return {
        from: 'filed',
        sha256,
        name: `${name}.${endings[kind]}`,
        type: kind,
        bytes,
        holds: [part.file.name],
      }
    }
    const photos = part.files.map((file, at) => {
      const jpeg = shown.get(file.sha256)
      if (!jpeg) throw new Error(`the shown copy of ${file.sha256} is gone`)
      return { name: `${at + 1}. ${file.name}`, jpeg }
    })
    const pdf = await press.print({ kind: 'photos', paper: { title: name, photos } })
    const sha256 = createHash('sha256').update(pdf).digest('hex')
    await made.put(sha256, pdf)
    const holds = part.files.map((file) => file.name)
    return { from: 'made', sha256, name: `${name}.pdf`, type: 'application/pdf', bytes: pdf.length, holds }
  }
}

/** The plan lets only these go as they are. */
function typeOf(type: string): StoredPart['type'] {
  if (type in endings) return type as StoredPart['type']
  throw new Error(`12315 does not take ${type}`)
}
