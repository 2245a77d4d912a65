import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import type { Merchant } from '../../../contract/credit'
import type { Remote } from '../../api/remote'
import { today } from '../../platform/clock/clock.port'
import { useMessages, useText } from '../../preferences/context'
import { useFigures } from '../../preferences/figures'
import { useServices } from '../../services/context'
import { compareAddress } from '../../routes'
import { announce } from '../../ui/announce'
import { TermLine } from '../../terms/TermLine'
import { Box } from '../../ui/Box'
import { Button } from '../../ui/Button'
import { Comparison } from '../../ui/Comparison'
import { Notice } from '../../ui/Notice'
import { Skeleton } from '../../ui/Skeleton'
import { Tag } from '../../ui/Tag'
import { compareMessages, creditMessages, recordMessages } from '../messages'
import { ColumnHead } from './ColumnHead'
import { compareRows } from './compare.rules'
import type { CompareStore } from './compare.store'
import { mostCompared } from './tray.store'
import { useTray } from './use-tray'

const comparisonId = 'comparison'

/** The chosen merchants side by side. */
export const Compared = observer(function Compared({ store }: { readonly store: CompareStore }) {
  const say = useMessages(compareMessages)
  const sayCredit = useMessages(creditMessages)
  const sayRecord = useMessages(recordMessages)
  const text = useText()
  const { day } = useFigures()
  const { page, clock } = useServices()
  const [isOnlyDifferent, setOnlyDifferent] = useState(page.useParams()['only'] === 'different')
  const tray = useTray()
  const { columns, isOpened } = store
  const merchants = columns.map(({ merchant }) => (merchant.tag === 'ready' ? merchant.value : null))
  const rows = compareRows(merchants, { say, sayCredit, sayRecord, text, day, todayOn: today(clock) })
  const shown = isOnlyDifferent ? rows.filter(({ isDifferent }) => isDifferent) : rows
  const readdress = (isOnly: boolean): void =>
    page.readdress(compareAddress(store.codes, isOnly ? 'different' : undefined))
  const remove = (uscc: string, name: string): void => {
    store.remove(uscc)
    // Where it was chosen it would come back, and keep the room of another.
    tray.remove(uscc)
    readdress(isOnlyDifferent)
    // The button that was pressed is gone.
    page.reveal(comparisonId)
    announce(say('removed', { name }))
  }
  // One by one their rows would push one another down.
  if (!isOpened) return <Skeleton count={columns.length} lines={4} label={say('loading')} />
  return (
    <>
      <Box className="credit-detail">{say('noWinner')}</Box>
      {store.isCut && <Notice tone="note">{say('cut', { n: mostCompared })}</Notice>}
      <Box>
        <Button
          kind="ghost"
          size="s"
          isPressed={isOnlyDifferent}
          onPress={() => {
            setOnlyDifferent(!isOnlyDifferent)
            readdress(!isOnlyDifferent)
          }}
        >
          {say('onlyDifferent')}
        </Button>
      </Box>
      <Box id={comparisonId} className="credit-comparison">
        <Comparison
          caption={say('caption', { n: columns.length })}
          columns={columns.map(({ uscc, merchant }) => ({
            key: uscc,
            head: (
              <ColumnHead
                uscc={uscc}
                merchant={merchant}
                onRetry={() => void store.load(uscc)}
                onRemove={(name) => remove(uscc, name)}
              />
            ),
          }))}
          rows={shown.map(({ key, label, cells, isDifferent }) => ({
            key,
            label: (
              <>
                <Box tag="span">{label}</Box>
                {isDifferent && <Tag tone="note">{say('different')}</Tag>}
              </>
            ),
            cells: columns.map(({ uscc, merchant }, at) => (
              <Cell key={uscc} lines={cells[at] ?? null} merchant={merchant} />
            )),
          }))}
        />
      </Box>
      {shown.length === 0 && <Box className="credit-detail">{say('allSame')}</Box>}
      <TermLine terms={terms} />
    </>
  )
})

/** Of the rows, whose names stand beside figures. */
const terms = ['penalty', 'abnormal-list', 'serious-list', 'inspection', 'commitment', 'honour'] as const

interface CellProps {
  readonly lines: readonly string[] | null
  readonly merchant: Remote<Merchant>
}

/** What one merchant has there; the first line is the plainest. What did not come is not called missing. */
const Cell = observer(function Cell({ lines, merchant }: CellProps) {
  const say = useMessages(compareMessages)
  if (lines === null) {
    const isUnknown = merchant.tag === 'failed' && merchant.failure.problem?.status === 404
    const isAwaited = merchant.tag === 'idle' || merchant.tag === 'loading'
    return (
      <Box tag="span" className="credit-aside">
        {say(isUnknown ? 'nothing' : isAwaited ? 'loading' : 'failed')}
      </Box>
    )
  }
  return (
    <>
      {lines.map((line, at) => (
        <Box key={`${at} ${line}`} className={at === 0 ? 'credit-cell__first' : 'credit-cell__line'}>
          {line}
        </Box>
      ))}
    </>
  )
})
