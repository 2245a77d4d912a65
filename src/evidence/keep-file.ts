import type { DraftFile } from '../drafts/draft'
import type { PickedFile } from '../platform/picker/picker.port'
import { newUuid, type Random } from '../platform/random/random.port'
import type { Vault } from '../platform/vault/vault.port'

/** Copies a picked file onto this device before anything else is done with it. Throws `VaultFull`. */
export async function keepFile(vault: Vault, random: Random, file: PickedFile): Promise<DraftFile> {
  const id = await newUuid(random)
  await vault.keep(id, file)
  return {
    id,
    name: file.name,
    type: file.type,
    bytes: file.bytes,
    sha256: null,
    uploadUrl: null,
    sentBytes: 0,
    state: 'kept',
    refusal: null,
  }
}
