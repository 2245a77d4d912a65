import type { fileComplaint } from '../../../contract/complaint'
import type { Http } from '../../api/http'
import type { DraftFile } from '../../drafts/draft'
import type { DraftsStore } from '../../drafts/drafts.store'
import { placesOf } from '../../evidence/content'
import type { KeptFiles } from '../../evidence/kept-files'
import { sendFile } from '../../evidence/send-file'
import type { Clock } from '../../platform/clock/clock.port'
import type { Vault } from '../../platform/vault/vault.port'
import { filesToSend } from '../proxy/draft-proxy'
import { filedCaseOf, formOf } from './complaint-form'

/** What a delivery is at. */
export type Step = { readonly tag: 'sending'; readonly fileId: string } | { readonly tag: 'filing' }

interface DeliveryParts {
  readonly http: Http
  readonly drafts: DraftsStore
  readonly vault: Vault
  readonly clock: Clock
  readonly filesOf: (key: string) => KeptFiles
  /** Called before each step, and with each piece that arrived. */
  readonly onStep: (key: string, step: Step) => void
}

/**
 * Brings one draft to the server: each file by a resumable upload, then the case under the draft's own key. It may be
 * cut off anywhere and begun again; the draft says how far it came.
 */
export class Delivery {
  constructor(private readonly parts: DeliveryParts) {}

  /** @throws ApiFailure when the connection or the server failed, or the case was refused */
  async deliver(key: string): Promise<void> {
    await this.sendFiles(key)
    await this.file(key)
  }

  private async sendFiles(key: string): Promise<void> {
    const { filesOf, onStep } = this.parts
    const files = filesOf(key)
    for (;;) {
      const next = this.nextFile(key)
      if (!next) return
      const step = { tag: 'sending', fileId: next.id } as const
      onStep(key, step)
      await files.prepared(next.id)
      const file = this.nextFile(key)
      if (file?.id !== next.id) continue
      await sendFile(this.parts, file, (change) => {
        onStep(key, step)
        files.note(file.id, change)
      })
    }
  }

  private nextFile(key: string): DraftFile | undefined {
    const draft = this.parts.drafts.find(key)
    return draft?.stage === 'queued' ? filesToSend(draft).find(({ state }) => state === 'kept') : undefined
  }

  private async file(key: string): Promise<void> {
    const { drafts, http, filesOf, onStep } = this.parts
    const draft = drafts.find(key)
    if (draft?.stage === 'queued' && filesToSend(draft).some(({ state }) => state === 'refused')) {
      // The person decides whether to file without it.
      drafts.change(key, () => ({ stage: 'refused' }))
      return
    }
    if (draft?.stage !== 'queued' && draft?.stage !== 'filing') return
    drafts.change(key, () => ({ stage: 'filing' }))
    onStep(key, { tag: 'filing' })
    const filed = await http.call<typeof fileComplaint>({
      method: 'POST',
      path: '/complaints',
      body: formOf(draft),
      idempotencyKey: key,
    })
    drafts.change(key, () => ({
      stage: 'filed',
      failure: null,
      filed: filedCaseOf(filed),
    }))
    await filesOf(key).clear(draft.files.flatMap(placesOf))
  }
}
