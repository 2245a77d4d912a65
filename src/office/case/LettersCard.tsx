import { observer } from 'mobx-react-lite'
import type { OfficeCase } from '../../../contract/office-case'
import type { LetterPreview } from '../../../contract/office-letters'
import { lastValue } from '../../api/remote'
import { useMessages, useText } from '../../preferences/context'
import { useFigures } from '../../preferences/figures'
import { Box } from '../../ui/Box'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Dialog } from '../../ui/Dialog'
import { KeyValue } from '../../ui/KeyValue'
import { Notice } from '../../ui/Notice'
import { OutLink } from '../../ui/OutLink'
import { Skeleton } from '../../ui/Skeleton'
import { Tag } from '../../ui/Tag'
import { officeMessages } from '../messages'
import type { OfficeCaseStore } from './office-case.store'

interface LettersCardProps {
  readonly opened: OfficeCase
  readonly store: OfficeCaseStore
  readonly origin: string
}

/** Letters that were issued, and those whose occasion has come. */
export const LettersCard = observer(function LettersCard({ opened, store, origin }: LettersCardProps) {
  const say = useMessages(officeMessages)
  const text = useText()
  const { minute } = useFigures()
  return (
    <Card title={say('letters')}>
      <Box className="desk-stack">
        {opened.letters.map(({ letterNo, name, at, url }) => (
          <Box key={letterNo} className="desk-letter">
            <OutLink href={`${origin}${url}`}>{`${text(name)} ${letterNo}`}</OutLink>
            <Box className="desk-small">{minute(at)}</Box>
          </Box>
        ))}
        {opened.openLetters.map(({ form, name, isDue }) => (
          <Box key={form} className="desk-row">
            <Button kind="ghost" size="s" onPress={() => void store.openLetter(form)}>
              {text(name)}
            </Button>
            {isDue && <Tag tone="warn">{say('letterDue')}</Tag>}
          </Box>
        ))}
      </Box>
      <PreviewDialog store={store} origin={origin} />
    </Card>
  )
})

const PreviewDialog = observer(function PreviewDialog({
  store,
  origin,
}: Pick<LettersCardProps, 'store' | 'origin'>) {
  const say = useMessages(officeMessages)
  const text = useText()
  const { preview, issuing } = store
  const shown = lastValue(preview)
  const issued = lastValue(issuing)
  return (
    <Dialog
      isOpen={preview.tag !== 'idle'}
      title={shown ? text(shown.name) : say('letters')}
      onClose={() => store.closeLetter()}
      actions={
        <Button kind="ghost" onPress={() => store.closeLetter()}>
          {say('close')}
        </Button>
      }
    >
      <Box className="desk-stack">
        {preview.tag === 'loading' && <Skeleton lines={18} isCard={false} />}
        {[preview, issuing].map(
          (remote, index) =>
            remote.tag === 'failed' && (
              <Notice key={index} tone="warn" isUrgent>
                {text(remote.failure.text)}
              </Notice>
            ),
        )}
        {shown && <Shown letter={shown} />}
        {shown && issued === null && shown.issuedNo !== null && (
          <Notice tone="warn">{say('issuedBefore', { number: shown.issuedNo })}</Notice>
        )}
        {shown && issued === null && (
          <Button isWide isBusy={issuing.tag === 'loading'} onPress={() => void store.issue(shown)}>
            {say(shown.issuedNo === null ? 'issue' : 'issueAgain')}
          </Button>
        )}
        {issued && (
          <Notice tone="good">
            {say('issued', { number: issued.letterNo })}{' '}
            <OutLink href={`${origin}${issued.url}`}>{say('download')}</OutLink>
          </Notice>
        )}
      </Box>
    </Dialog>
  )
})

const Shown = observer(function Shown({ letter }: { readonly letter: LetterPreview }) {
  const say = useMessages(officeMessages)
  return (
    <>
      <Box tag="p" className="desk-small">
        {say(letter.readers.includes('merchant') ? 'readersBoth' : 'readersConsumer')}
      </Box>
      <Box className="desk-paper">
        <Box tag="p" className="desk-paper__office">
          {letter.office}
        </Box>
        {letter.addressee !== '' && <Box tag="p">{say('addressee', { name: letter.addressee })}</Box>}
        {letter.blocks.map((block, index) =>
          block.type === 'rows' ? (
            <KeyValue key={index} items={block.rows.map(({ name, value }) => ({ key: name, value }))} />
          ) : (
            <Box key={index} tag="p" className={block.type === 'heading' ? 'desk-paper__heading' : undefined}>
              {block.text}
            </Box>
          ),
        )}
      </Box>
    </>
  )
})
