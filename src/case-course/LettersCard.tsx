import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import type { CaseLetter } from '../../contract/case-vocabulary'
import { useMessages, useText } from '../preferences/context'
import { useFigures } from '../preferences/figures'
import { useServices } from '../services/context'
import { SharingStore } from '../sharing/sharing.store'
import { Box } from '../ui/Box'
import { Card } from '../ui/Card'
import { Icon } from '../ui/Icon'
import { List } from '../ui/List'
import { ListItem } from '../ui/ListItem'
import { Notice } from '../ui/Notice'
import { courseMessages } from './messages'
import './case-course.css'

interface LettersCardProps {
  /** Those that this reader may read, newest first. */
  readonly letters: readonly CaseLetter[]
  /** Where the API lives; the addresses of the PDFs are relative to it. */
  readonly origin: string
}

/** The official letters of the office, each opened as a PDF by one press; nothing while there is none. */
export const LettersCard = observer(function LettersCard({ letters, origin }: LettersCardProps) {
  const say = useMessages(courseMessages)
  const inWords = useText()
  const { minute } = useFigures()
  const { sharing } = useServices()
  const [store] = useState(() => new SharingStore(sharing))
  const isNeeded = letters.length > 0
  useEffect(() => {
    if (isNeeded) void store.prepare()
  }, [store, isNeeded])
  if (!isNeeded) return null
  return (
    <Card title={say('lettersTitle')} className="course-stack">
      <List>
        {letters.map(({ letterNo, name, at, url }) => (
          <ListItem
            key={letterNo}
            title={inWords(name)}
            detail={letterNo}
            meta={minute(at)}
            trail={<Icon name="forward" size={16} />}
            onPress={() => void store.openPaper(`${origin}${url}`)}
          />
        ))}
      </List>
      {store.outcome === 'openFailed' && (
        <Notice tone="note" isUrgent>
          {say('letterFailed')}
        </Notice>
      )}
      <Box className="course-source">{say('lettersHow')}</Box>
    </Card>
  )
})
