import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { useMessages } from '../../preferences/context'
import { productCompareAddress } from '../../routes'
import { Box } from '../../ui/Box'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Link } from '../../ui/Link'
import { Notice } from '../../ui/Notice'
import { VirtualList } from '../../ui/VirtualList'
import { ClearDialog } from '../ClearDialog'
import { productRef } from '../compare/compare-note'
import { basketMessages } from '../messages'
import { BasketRow } from './BasketRow'
import type { BasketStore } from './basket.store'

/** The list, and two of it side by side. */
export const BasketList = observer(function BasketList({ basket }: { readonly basket: BasketStore }) {
  const say = useMessages(basketMessages)
  const [chosen, setChosen] = useState<readonly string[]>([])
  const { sorted } = basket
  const refs = sorted.flatMap(({ id, gtin, lot }) =>
    gtin !== null && chosen.includes(id) ? [productRef(gtin, lot)] : [],
  )
  const toggle = (id: string): void =>
    // A third one takes the place of the first.
    setChosen(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id].slice(-2))
  return (
    <>
      {basket.isOffline && (
        <Notice
          tone="note"
          isUrgent
          action={
            <Button kind="ghost" size="s" onPress={() => void basket.resolve()}>
              {say('again')}
            </Button>
          }
        >
          {say('offline')}
        </Notice>
      )}
      {basket.trouble === 'lost' && <Notice tone="warn">{say('lost')}</Notice>}
      <Card title={say('summary', { kinds: sorted.length, n: basket.pieces })}>
        <Box className="device-stack device-list">
          <Box live="polite">
            {refs.length === 2 ? (
              <Link to={productCompareAddress(refs)} kind="primary">
                {say('compare')}
              </Link>
            ) : (
              <Box className="device-note">{say('compareHow')}</Box>
            )}
          </Box>
          <VirtualList
            label={say('title')}
            count={sorted.length}
            isWhole
            row={(at, place) => {
              const item = sorted[at]
              if (!item) return null
              return (
                <BasketRow
                  key={item.id}
                  item={item}
                  place={place}
                  isChosen={chosen.includes(item.id)}
                  onChoose={() => toggle(item.id)}
                  onTake={() => basket.takeOne(item.id)}
                />
              )
            }}
          />
        </Box>
      </Card>
      <Box className="device-foot">
        <Box className="device-note">{say('only')}</Box>
        <ClearDialog
          words={say('clear')}
          title={say('clearTitle')}
          how={say('clearHow', { n: basket.pieces })}
          keep={say('keep')}
          onClear={() => basket.clear()}
        />
      </Box>
    </>
  )
})
