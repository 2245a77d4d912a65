import { observer } from 'mobx-react-lite'
import type { Evidence } from '../../contract/evidence'
import { useMessages } from '../preferences/context'
import { PhotoGrid } from '../ui/PhotoGrid'
import { evidenceMessages } from './messages'

interface ShownEvidenceProps {
  readonly evidence: readonly Evidence[]
  /** Where the API lives; the shown copies' addresses are relative to it. */
  readonly origin: string
}

/** The shown copies of what was sent. */
export const ShownEvidence = observer(function ShownEvidence({ evidence, origin }: ShownEvidenceProps) {
  const say = useMessages(evidenceMessages)
  return (
    <PhotoGrid
      label={say('evidence')}
      photos={evidence.map(({ sha256, name, shownUrl }, index) => ({
        id: sha256,
        name: say('photoName', { n: index + 1, name }),
        src: shownUrl === null ? null : `${origin}${shownUrl}`,
        state: 'sent' as const,
      }))}
    />
  )
})
