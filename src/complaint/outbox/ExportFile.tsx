import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import type { Draft } from '../../drafts/draft'
import { isPartMissing } from '../../api/missing-part'
import { bytesInWords } from '../../evidence/bytes-in-words'
import { today } from '../../platform/clock/clock.port'
import type { MadeFile } from '../../platform/sharing/sharing.port'
import type { Vault } from '../../platform/vault/vault.port'
import { useMessages, usePreferences } from '../../preferences/context'
import { useServices } from '../../services/context'
import { announce } from '../../ui/announce'
import { Box } from '../../ui/Box'
import { Button } from '../../ui/Button'
import { toast } from '../../ui/toast'
import { exportDraft } from './export-draft'
import { exportMessages } from '../messages/export'

interface ExportFileProps {
  /** null: nothing is written yet. The button is there all the same, so that nothing moves once there is. */
  readonly draft: Draft | null
  readonly vault: Vault
}

/** The draft as a file of one's own. Where the host wants a press for handing it over, there is a second button. */
export const ExportFile = observer(function ExportFile({ draft, vault }: ExportFileProps) {
  const say = useMessages(exportMessages)
  const { language } = usePreferences()
  const { sharing, clock } = useServices()
  const [isBusy, setBusy] = useState(false)
  const [made, setMade] = useState<MadeFile | null>(null)

  const give = async (file: MadeFile): Promise<void> => {
    const kept = await (await sharing()).giveFile(file)
    if (kept === 'saved') {
      toast(say('exportDone'))
      setMade(null)
    }
    if (kept === 'failed') toast(say('exportFailed'))
  }
  const make = async (): Promise<void> => {
    if (draft === null) return
    setBusy(true)
    announce(say('exportBusy'))
    const name = say('exportName', { date: today(clock) })
    try {
      const device = await sharing()
      const file = await device.makeFile(name, 'application/zip', (append) =>
        exportDraft(vault, draft, language, append),
      )
      if (device.by === 'page') await give(file)
      else setMade(file)
    } catch (error) {
      // Else: no room, or a file that is gone. The page says both, and nothing is lost.
      if (isPartMissing(error)) throw error
      toast(say('exportFailed'))
    } finally {
      setBusy(false)
    }
  }
  return (
    <Box className="complaint-stack">
      <Box className="complaint-small">{say('exportHint')}</Box>
      <Box className="complaint-row complaint-row--close">
        <Button
          kind="ghost"
          size="s"
          isBusy={isBusy}
          disabledReason={draft === null ? say('exportNothing') : undefined}
          onPress={() => void make()}
        >
          {say('exportDraft')}
        </Button>
        {made && (
          <Button size="s" onPress={() => void give(made)}>
            {say('exportSend')}
          </Button>
        )}
      </Box>
      {made && (
        <Box className="complaint-small" live="polite">
          {say('exportReady', { size: bytesInWords(made.bytes) })}
        </Box>
      )}
    </Box>
  )
})
