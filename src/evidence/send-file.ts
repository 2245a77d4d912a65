import type { Text } from '../../domain/text'
import { ApiFailure } from '../api/failure'
import type { Http } from '../api/http'
import type { DraftFile } from '../drafts/draft'
import { speak } from '../i18n/messages'
import type { Clock } from '../platform/clock/clock.port'
import { VaultLost, type Vault } from '../platform/vault/vault.port'
import { asUnsent, contentOf } from './content'
import { fileDigest } from './file-digest'
import { evidenceMessages } from './messages'
import { tusUpload } from './tus-upload'

export interface SendParts {
  readonly http: Http
  readonly vault: Vault
  readonly clock: Clock
}

/** Said at a file whose content is no longer on this device. */
const lostFileRefusal: Text = {
  zh: speak(evidenceMessages, 'zh-CN')('fileLost'),
  en: speak(evidenceMessages, 'en')('fileLost'),
}

/**
 * Sends one prepared file, taking up where an earlier try stopped. A file that cannot go (lost here, or refused after
 * it was examined) is marked so by `change` and is no error: the others go on.
 * @param change writes down what becomes of the file, each time before the next step
 * @throws ApiFailure when the connection or the server failed; trying again may help
 */
export async function sendFile(
  { http, vault, clock }: SendParts,
  file: DraftFile,
  change: (change: Partial<DraftFile>) => void,
): Promise<void> {
  const content = contentOf(file)
  try {
    const sha256 = file.sha256 ?? (await fileDigest(vault, clock, content.id, content.bytes))
    change({ sha256 })
    await tusUpload(
      http,
      vault,
      { ...content, sha256, url: file.uploadUrl },
      {
        onBegun: (uploadUrl) => change({ uploadUrl }),
        onSent: (sentBytes) => change({ sentBytes }),
      },
    )
    change({ state: 'sent', sentBytes: content.bytes })
  } catch (error) {
    if (error instanceof VaultLost) change({ state: 'refused', refusal: lostFileRefusal })
    else if (error instanceof ApiFailure && isFileRefused(error))
      change({ state: 'refused', refusal: error.text })
    else throw error
  }
}

/** As it was before it was sent: the server has cleared away what came long ago. */
export const unsent = (file: DraftFile): DraftFile =>
  file.state === 'sent' ? { ...file, ...asUnsent, sha256: file.sha256 } : file

/** The server examined the file and will not take it; sending again would not help. */
const isFileRefused = (failure: ApiFailure): boolean =>
  failure.status === 413 || failure.status === 422 || failure.code === 'invalid-input'
