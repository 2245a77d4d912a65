import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { complaintLimits } from '../../../domain/complaint/limits'
import { nationalFields, type NationalSource } from '../../../domain/complaint/national-pack/fields'
import type { FitSource } from '../../../domain/complaint/national-pack/fit'
import { useKeptWords } from '../../drafts/use-kept-words'
import { useMessages, useText } from '../../preferences/context'
import { useServices } from '../../services/context'
import { Box } from '../../ui/Box'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { List } from '../../ui/List'
import { ListItem } from '../../ui/ListItem'
import { TextArea } from '../../ui/TextArea'
import { nationalMessages } from '../messages/national'
import { ContentStore, readWritten } from './content.store'
import { CopyButton } from './CopyButton'

interface FormCardsProps {
  /** Of the case or draft: what is typed here is kept under it. */
  readonly id: string
  readonly source: FitSource & NationalSource
}

/** The form of 12315, field by field in its order, each to be copied; its content can be changed before. */
export const FormCards = observer(function FormCards({ id, source }: FormCardsProps) {
  const say = useMessages(nationalMessages)
  const inWords = useText()
  const { clock } = useServices()
  const form = useKeptWords(`national/${id}`, readWritten)
  const [content] = useState(() => new ContentStore(source, form, clock.nowMs))
  const { leftOut } = content
  return (
    <>
      <Card title={say('fields')}>
        <List label={say('fields')} isOrdered>
          {nationalFields(source).map(({ key, name, value, note }) => (
            <ListItem
              key={key}
              title={inWords(name)}
              detail={value}
              meta={note === null ? undefined : inWords(note)}
              action={value === '' ? undefined : <CopyButton name={inWords(name)} text={value} />}
            />
          ))}
        </List>
      </Card>
      <Card title={say('content')}>
        <Box className="complaint-stack">
          <TextArea
            label={say('content')}
            isLabelHidden
            hint={say('contentHow')}
            value={content.text}
            onChange={content.type}
            rows={9}
            maxLength={complaintLimits.nationalStory}
          />
          {leftOut !== null && (
            <Box className="complaint-small" role="status">
              {leftOut.length === 0 ? say('fits') : say('leftOut', { n: leftOut.length })}
            </Box>
          )}
          <Box className="complaint-row">
            <CopyButton name={say('content')} text={content.text} />
            {content.canUndo && (
              <Button kind="plain" size="s" onPress={content.undo}>
                {say('undo')}
              </Button>
            )}
            {leftOut === null && (
              <Button kind="plain" size="s" onPress={content.refit}>
                {say('refit')}
              </Button>
            )}
          </Box>
          <Box className="complaint-source">
            <Box>{say('pasteHow')}</Box>
            <Box>{say('limitsUnsure')}</Box>
          </Box>
        </Box>
      </Card>
    </>
  )
})
