import { useEffect, useState } from 'react'
import { isPicture, isSound } from '../../domain/evidence'
import type { DraftFile } from '../drafts/draft'
import type { Vault } from '../platform/vault/vault.port'
import { useMessages } from '../preferences/context'
import type { Photo, PhotoState } from '../ui/photo-grid.props'
import { contentOf } from './content'
import { attachmentOf } from './file-type'
import { evidenceMessages } from './messages'

const stateOf = ({ state, sentBytes }: DraftFile): PhotoState => {
  if (state === 'refused') return 'failed'
  if (state === 'sent') return 'sent'
  return sentBytes > 0 ? 'sending' : 'saved'
}

/** The kept files of a draft as the photo grid shows them, each as it will be sent; only pictures can be seen. */
export function usePhotos(vault: Vault, files: readonly DraftFile[]): readonly Photo[] {
  const say = useMessages(evidenceMessages)
  const [addresses, setAddresses] = useState<ReadonlyMap<string, string>>(new Map())
  const ids = files.map((file) => contentOf(file).id).join()
  useEffect(() => {
    let isMounted = true
    const wanted = ids === '' ? [] : ids.split(',')
    void Promise.all(wanted.map(async (id) => [id, await vault.preview(id)] as const)).then((found) => {
      if (!isMounted) return
      setAddresses(new Map(found.flatMap(([id, address]) => (address === null ? [] : [[id, address]]))))
    })
    return () => {
      isMounted = false
    }
  }, [vault, ids])
  return files.map((file, index) => {
    const { id, bytes } = contentOf(file)
    const { type } = attachmentOf(file)
    const kind = isPicture(type) ? undefined : isSound(type) ? 'sound' : 'file'
    return {
      id: file.id,
      name: say('photoName', { n: index + 1, name: file.name }),
      src: kind === undefined ? addresses.get(id) : null,
      kind,
      state: stateOf(file),
      progress: bytes === 0 ? 0 : file.sentBytes / bytes,
    }
  })
}
