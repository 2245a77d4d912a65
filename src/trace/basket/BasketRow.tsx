import { observer } from 'mobx-react-lite'
import { useMessages, useText } from '../../preferences/context'
import { Box } from '../../ui/Box'
import type { Place } from '../../ui/box.props'
import { Button } from '../../ui/Button'
import { ListItem } from '../../ui/ListItem'
import { basketMessages } from '../messages'
import { printable } from '../printable'
import type { BasketItem } from './basket-item'
import { CautionTags } from './CautionTags'

interface BasketRowProps {
  readonly item: BasketItem
  readonly place: Place
  readonly isChosen: boolean
  readonly onChoose: () => void
  readonly onTake: () => void
}

/** One thing of the list. */
export const BasketRow = observer(function BasketRow(props: BasketRowProps) {
  const { item, place, isChosen, onChoose, onTake } = props
  const say = useMessages(basketMessages)
  const text = useText()
  const isUnknown = item.gtin !== null && item.askedAt !== null && item.name === null
  const title = item.name ?? text(item.what)
  // Two things without a name are told apart by their codes.
  const name = item.name ?? printable(item.text, 40)
  return (
    <ListItem
      place={place}
      to={item.to}
      title={title}
      detail={[printable(item.text, 40), say('pieces', { n: item.count })].join(' · ')}
      {...(isUnknown ? { meta: say('unknown') } : {})}
      action={
        <Box className="device-row">
          {item.gtin !== null && (
            <Button
              kind="ghost"
              size="s"
              isPressed={isChosen}
              label={say('choose', { name })}
              onPress={onChoose}
            >
              {say('chooseShort')}
            </Button>
          )}
          <Button
            kind="plain"
            size="s"
            isFlush={item.gtin === null}
            label={say('take', { name })}
            onPress={onTake}
          >
            {say('takeShort')}
          </Button>
        </Box>
      }
    >
      <CautionTags cautions={item.cautions} />
    </ListItem>
  )
})
