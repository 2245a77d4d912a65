import type { Static } from 'typebox'
import type { FiledAttachment } from '../../contract/evidence'
import { actLimits } from '../../domain/complaint/acts'
import { say } from '../../domain/text'
import type { Db } from '../db/schema'
import type { HeldFile } from '../evidence/upload.repository'
import { fieldProblem } from '../http/field-problems'
import { ProblemError } from '../http/problem'
import { CaseRepository } from './case.repository'

export type Attachments = readonly Static<typeof FiledAttachment>[]

/** This person's finished files among these hashes, read inside the transaction that is handed in. */
export type HeldFiles = (tx: Db, personId: string, sha256s: readonly string[]) => Promise<readonly HeldFile[]>

/** Words that must say something. @throws ProblemError `invalid-input` */
export function writtenWords(text: string): string {
  const words = text.trim()
  if (words !== '') return words
  const missing = say('请写几句话', 'Please write a few words')
  throw new ProblemError('invalid-input', { fields: [fieldProblem('text', 'required', missing)] })
}

/**
 * What this person has uploaded, in the order named.
 * @throws ProblemError `upload-incomplete`
 */
export async function heldEvidence(tx: Db, heldFiles: HeldFiles, personId: string, attachments: Attachments) {
  const names = new Map(attachments.map(({ sha256, name }) => [sha256, name]))
  const held = await heldFiles(tx, personId, [...names.keys()])
  const bySha = new Map(held.map((file) => [file.sha256, file]))
  return [...names].map(([sha256, name]) => {
    const file = bySha.get(sha256)
    if (!file) throw new ProblemError('upload-incomplete')
    return { sha256, name, type: file.type, bytes: file.bytes }
  })
}

/**
 * Puts uploaded files into a case.
 * @returns their digests, for the event
 * @throws ProblemError `upload-incomplete`, or `invalid-input` when the case holds too many
 */
export async function keepEvidence(
  tx: Db,
  heldFiles: HeldFiles,
  caseId: string,
  personId: string,
  attachments: Attachments,
): Promise<string[]> {
  const files = await heldEvidence(tx, heldFiles, personId, attachments)
  const cases = new CaseRepository(tx)
  await cases.addEvidence(caseId, files)
  const { length } = await cases.evidenceOf(caseId)
  if (length > actLimits.evidenceInAll) {
    const { evidenceInAll: most } = actLimits
    const message = say(`一件投诉最多 ${most} 份材料`, `A case holds at most ${most} files`)
    throw new ProblemError('invalid-input', { fields: [fieldProblem('attachments', 'too-many', message)] })
  }
  return files.map(({ sha256 }) => sha256)
}
