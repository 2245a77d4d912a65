import { runInAction } from 'mobx'
import type { DraftFile } from '../../drafts/draft'
import type { DraftsStore } from '../../drafts/drafts.store'
import { VaultLost, type Vault } from '../../platform/vault/vault.port'
import type { DraftPageStore } from './draft-page.store'

/**
 * What was still written on a page after another window had removed or sent its draft becomes a draft of its own, and the
 * page goes on with it.
 * @param key of the new draft
 */
export async function keepLeftOver(
  drafts: DraftsStore,
  vault: Vault,
  page: DraftPageStore,
  key: string,
): Promise<void> {
  const leftOver = drafts.leftOver.get(page.key)
  if (leftOver === undefined) return
  const { form, step } = leftOver
  const files = await filesAtHand(vault, leftOver.files)
  runInAction(() => {
    drafts.begin(key, form)
    drafts.change(key, () => ({ files, ...(step === undefined ? {} : { step }) }))
    drafts.leftOver.delete(leftOver.key)
    page.takeUp(key)
  })
}

/** The other window has cleared away what it knew of; what is called by its digest lies with the server. */
async function filesAtHand(vault: Vault, files: readonly DraftFile[]): Promise<readonly DraftFile[]> {
  const isHere = await Promise.all(files.map((file) => isAtHand(vault, file)))
  return files.filter((_, at) => isHere[at])
}

async function isAtHand(vault: Vault, { id, sha256 }: DraftFile): Promise<boolean> {
  if (id === sha256) return true
  try {
    await vault.read(id, 0, 1)
    return true
  } catch (error) {
    if (error instanceof VaultLost) return false
    throw error
  }
}
