import { observer } from 'mobx-react-lite'
import type { Evidence } from '../../contract/evidence'
import { isSound } from '../../domain/evidence'
import { useMessages } from '../preferences/context'
import { useServices } from '../services/context'
import { Box } from '../ui/Box'
import { Button } from '../ui/Button'
import { PhotoGrid } from '../ui/PhotoGrid'
import { SoundPlayer } from '../ui/SoundPlayer'
import { toast } from '../ui/toast'
import { evidenceMessages } from './messages'
import './evidence.css'

interface ShownEvidenceProps {
  readonly evidence: readonly Evidence[]
  /** Where the API lives; the addresses of the files are relative to it. */
  readonly origin: string
}

/** What was sent, for a party of the case: pictures to look at, recordings to hear, PDFs to open. */
export const ShownEvidence = observer(function ShownEvidence({ evidence, origin }: ShownEvidenceProps) {
  const say = useMessages(evidenceMessages)
  const named = evidence.map((file, index) => ({
    ...file,
    label: say('photoName', { n: index + 1, name: file.name }),
  }))
  const pictures = named.filter(({ shownUrl }) => shownUrl !== null)
  return (
    <Box className="evidence-stack">
      {pictures.length > 0 && (
        <PhotoGrid
          label={say('evidence')}
          photos={pictures.map(({ sha256, label, shownUrl }) => ({
            id: sha256,
            name: label,
            src: `${origin}${shownUrl ?? ''}`,
            state: 'sent' as const,
          }))}
        />
      )}
      {named.map(({ sha256, label, type, fileUrl }) =>
        fileUrl === null ? null : isSound(type) ? (
          <Box key={sha256}>
            <Box className="evidence-small">{label}</Box>
            <SoundPlayer src={`${origin}${fileUrl}`} label={label} unplayable={say('soundUnplayable')} />
          </Box>
        ) : (
          <PdfButton key={sha256} label={label} address={`${origin}${fileUrl}`} />
        ),
      )}
    </Box>
  )
})

interface PdfButtonProps {
  readonly label: string
  readonly address: string
}

/** The phone's own reader opens it. */
const PdfButton = observer(function PdfButton({ label, address }: PdfButtonProps) {
  const say = useMessages(evidenceMessages)
  const { sharing } = useServices()
  const open = async (): Promise<void> => {
    if (!(await (await sharing()).openDocument(address))) toast(say('openFailed'))
  }
  return (
    <Box className="evidence-row">
      <Button kind="ghost" size="s" onPress={() => void open()}>
        {say('openPdf', { name: label })}
      </Button>
    </Box>
  )
})
