import { observer } from 'mobx-react-lite'
import type { KeptAnswers } from '../../kept-answers/kept-answers'
import { useMessages, useText } from '../../preferences/context'
import { useFigures } from '../../preferences/figures'
import { announce } from '../../ui/announce'
import { Box } from '../../ui/Box'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { EmptyState } from '../../ui/EmptyState'
import { ListItem } from '../../ui/ListItem'
import { Notice } from '../../ui/Notice'
import { TextField } from '../../ui/TextField'
import { VirtualList } from '../../ui/VirtualList'
import { ClearDialog } from '../ClearDialog'
import { historyMessages } from '../messages'
import { printable } from '../printable'
import { addressOfScan, type Scan, type ScansStore } from './scans.store'

interface ScanListProps {
  readonly scans: ScansStore
  readonly kept: KeptAnswers
}

/** The codes, newest first; each opens what it led to. */
export const ScanList = observer(function ScanList({ scans, kept }: ScanListProps) {
  const say = useMessages(historyMessages)
  const text = useText()
  const { minute } = useFigures()
  const { found, sought } = scans
  const titleOf = (scan: Scan): string => scan.name ?? text(scan.what)
  const remove = (scan: Scan): void => {
    scans.remove(scan.id)
    announce(say('removed', { name: titleOf(scan) }))
  }
  const clear = (): void => {
    scans.clear()
    void kept.forgetAll()
  }
  return (
    <>
      {scans.isFull && <Notice tone="warn">{say('full')}</Notice>}
      {!scans.isFull && kept.isFull && <Notice tone="note">{say('answersFull')}</Notice>}
      <TextField
        label={say('seek')}
        value={sought}
        onChange={(words) => scans.seek(words)}
        placeholder={say('seekHint')}
      />
      {found.length === 0 ? (
        <EmptyState
          title={say('noneTitle', { words: printable(sought, 40) })}
          action={
            <Button kind="ghost" onPress={() => scans.seek('')}>
              {say('all')}
            </Button>
          }
        >
          {say('none')}
        </EmptyState>
      ) : (
        <Card>
          <VirtualList
            key={sought}
            label={say('list')}
            count={found.length}
            isWhole
            row={(at, place) => {
              const scan = found[at]
              if (!scan) return null
              return (
                <ListItem
                  key={scan.id}
                  place={place}
                  to={addressOfScan(scan)}
                  title={titleOf(scan)}
                  detail={printable(scan.text, 60)}
                  meta={minute(scan.at)}
                  action={
                    <Button
                      kind="plain"
                      size="s"
                      isFlush
                      className="device-press"
                      label={say('remove', { name: `${titleOf(scan)} ${minute(scan.at)}` })}
                      onPress={() => remove(scan)}
                    >
                      {say('removeShort')}
                    </Button>
                  }
                />
              )
            }}
          />
        </Card>
      )}
      <Box className="device-foot">
        <Box className="device-note">{say('only')}</Box>
        <ClearDialog
          words={say('clear')}
          title={say('clearTitle')}
          how={say('clearHow', { n: scans.scans.length })}
          keep={say('keep')}
          onClear={clear}
        />
      </Box>
    </>
  )
})
