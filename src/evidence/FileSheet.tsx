import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import { isPicture, isSound } from '../../domain/evidence'
import type { DraftFile } from '../drafts/draft'
import type { Vault } from '../platform/vault/vault.port'
import { useMessages } from '../preferences/context'
import { Box } from '../ui/Box'
import { Button } from '../ui/Button'
import { Checkbox } from '../ui/Checkbox'
import { Picture } from '../ui/Picture'
import { Sheet } from '../ui/Sheet'
import { SoundPlayer } from '../ui/SoundPlayer'
import { bytesInWords } from './bytes-in-words'
import { contentOf } from './content'
import { CoverDialog } from './CoverDialog'
import { attachmentOf } from './file-type'
import type { KeptFiles } from './kept-files'
import { evidenceMessages } from './messages'
import './evidence.css'

interface FileSheetProps {
  readonly vault: Vault
  readonly kept: KeptFiles
  readonly file: DraftFile
  /** "File 1: receipt.jpg". */
  readonly name: string
  readonly onClose: () => void
  readonly onRemove: () => void
}

/** One kept file: what of it will be sent, and what the person may still do with it. */
export const FileSheet = observer(function FileSheet(props: FileSheetProps) {
  const { vault, kept, file, name, onClose, onRemove } = props
  const say = useMessages(evidenceMessages)
  const [isCovering, setCovering] = useState(false)
  const content = contentOf(file)
  const shown = useAddress(vault, content.id)
  const original = useAddress(vault, file.id)
  const { type } = attachmentOf(file)
  if (isCovering && original !== null) {
    return (
      <CoverDialog
        id={file.id}
        src={original}
        name={name}
        onCover={(areas) => kept.cover(file.id, areas)}
        onClose={() => setCovering(false)}
      />
    )
  }
  return (
    <Sheet
      isOpen
      title={name}
      onClose={onClose}
      actions={
        <>
          <Button kind="ghost" onPress={onRemove}>
            {say('remove')}
          </Button>
          <Button onPress={onClose}>{say('done')}</Button>
        </>
      }
    >
      <Box className="evidence-stack">
        {isPicture(type) && shown !== null && (
          <Picture src={shown} alt={name} className="evidence-large" isWhole />
        )}
        {isSound(type) && shown !== null && (
          <SoundPlayer src={shown} label={name} unplayable={say('soundUnplayable')} />
        )}
        <Sizes file={file} />
        {isPicture(type) && file.copy?.isCovered !== true && file.copy && (
          <Checkbox
            label={say('wantOriginal')}
            hint={say('wantOriginalHint')}
            isChecked={file.isOriginalWanted === true}
            onChange={(isWanted) => kept.wantOriginal(file.id, isWanted)}
          />
        )}
        {isPicture(type) && original !== null && (
          <Box className="evidence-row">
            <Button kind="ghost" size="s" onPress={() => setCovering(true)}>
              {say(file.copy?.isCovered ? 'coverAgain' : 'cover')}
            </Button>
            {file.copy?.isCovered && (
              <Button kind="ghost" size="s" onPress={() => void kept.cover(file.id, [])}>
                {say('uncover')}
              </Button>
            )}
          </Box>
        )}
      </Box>
    </Sheet>
  )
})

/** How much is sent, and of what. */
const Sizes = observer(function Sizes({ file }: Pick<FileSheetProps, 'file'>) {
  const say = useMessages(evidenceMessages)
  const { copy, isPrepared, isOriginalWanted, bytes } = file
  const size = bytesInWords(contentOf(file).bytes)
  const words = copy?.isCovered
    ? say('covered')
    : isPrepared !== true
      ? say('preparing')
      : !copy
        ? say('sizeAsIs', { size })
        : isOriginalWanted
          ? say('sizeOriginal', { size })
          : say('sizeSmaller', { size, original: bytesInWords(bytes) })
  return (
    <Box className="evidence-small" live="polite">
      {words}
    </Box>
  )
})

/** Where a kept file can be looked at; null while it is read, and when it is gone. */
function useAddress(vault: Vault, id: string): string | null {
  const [found, setFound] = useState<{ readonly id: string; readonly address: string | null } | null>(null)
  useEffect(() => {
    let isMounted = true
    void vault.preview(id).then((address) => {
      if (isMounted) setFound({ id, address })
    })
    return () => {
      isMounted = false
    }
  }, [vault, id])
  // The address of another file is good no longer when that was put in its place.
  return found?.id === id ? found.address : null
}
