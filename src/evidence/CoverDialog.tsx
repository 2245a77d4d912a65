import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { useKeptWords } from '../drafts/use-kept-words'
import { useMessages } from '../preferences/context'
import type { Arrow, BoardArea } from '../ui/area-gesture'
import { AreaBoard } from '../ui/AreaBoard'
import { announce } from '../ui/announce'
import { Box } from '../ui/Box'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { Notice } from '../ui/Notice'
import { CoverStore, readMarked } from './cover.store'
import { evidenceMessages } from './messages'
import './evidence.css'

interface CoverDialogProps {
  /** Of the file. */
  readonly id: string
  /** The picture as it was picked. */
  readonly src: string
  readonly name: string
  /** Answers false when this device cannot do it. */
  readonly onCover: (areas: readonly BoardArea[]) => Promise<boolean>
  readonly onClose: () => void
}

const moves = [
  ['areaLeft', 'left'],
  ['areaRight', 'right'],
  ['areaUp', 'up'],
  ['areaDown', 'down'],
] as const satisfies readonly (readonly [string, Arrow])[]

const sizes = [
  ['areaWider', 'right'],
  ['areaNarrower', 'left'],
  ['areaTaller', 'down'],
  ['areaLower', 'up'],
] as const satisfies readonly (readonly [string, Arrow])[]

/** Marks places of a photo that are made unreadable in the copy that is sent. */
export const CoverDialog = observer(function CoverDialog(props: CoverDialogProps) {
  const { id, src, name, onCover, onClose } = props
  const say = useMessages(evidenceMessages)
  const form = useKeptWords(`cover/${id}`, readMarked)
  const [store] = useState(() => new CoverStore(form))
  const [isBusy, setBusy] = useState(false)
  const [isUnreadable, setUnreadable] = useState(false)
  const { areas, selected } = store

  const close = (): void => {
    store.forget()
    onClose()
  }
  const apply = async (): Promise<void> => {
    setBusy(true)
    announce(say('coverBusy'))
    const isDone = await onCover(areas)
    setBusy(false)
    if (isDone) close()
    else setUnreadable(true)
  }
  return (
    <Dialog
      isOpen
      title={say('coverTitle')}
      onClose={close}
      actions={
        isUnreadable ? (
          <Button onPress={close}>{say('done')}</Button>
        ) : (
          <>
            <Button kind="ghost" onPress={close}>
              {say('coverCancel')}
            </Button>
            {areas.length > 0 && (
              <Button isBusy={isBusy} onPress={() => void apply()}>
                {say('coverApply')}
              </Button>
            )}
          </>
        )
      }
    >
      {isUnreadable ? (
        <Notice tone="note" isUrgent>
          {say('unreadable')}
        </Notice>
      ) : (
        <Box className="evidence-stack">
          <Box className="evidence-small">{say('coverHelp')}</Box>
          <AreaBoard
            src={src}
            alt={name}
            areas={areas}
            selected={selected}
            nameOf={(index) => say('areaName', { n: index + 1 })}
            onSelect={store.select}
            onPlace={store.place}
            onRemove={store.remove}
            onUnreadable={() => setUnreadable(true)}
          />
          <Box className="evidence-row">
            <Button kind="ghost" size="s" icon="plus" onPress={store.add}>
              {say('areaAdd')}
            </Button>
            {store.canUndo && (
              <Button kind="ghost" size="s" onPress={store.undo}>
                {say('areaUndo')}
              </Button>
            )}
            {selected !== null && (
              <Button kind="ghost" size="s" onPress={() => store.remove(selected)}>
                {say('areaRemove')}
              </Button>
            )}
          </Box>
          {selected !== null && (
            <>
              <Steering label={say('areaMove')} ways={moves} onPress={(arrow) => store.nudge(arrow, false)} />
              <Steering label={say('areaSize')} ways={sizes} onPress={(arrow) => store.nudge(arrow, true)} />
              <Box className="evidence-small evidence-keys">{say('coverHelpKeys')}</Box>
            </>
          )}
        </Box>
      )}
    </Dialog>
  )
})

interface SteeringProps {
  readonly label: string
  readonly ways: typeof moves | typeof sizes
  readonly onPress: (arrow: Arrow) => void
}

/** Buttons for those who do not drag. */
const Steering = observer(function Steering({ label, ways, onPress }: SteeringProps) {
  const say = useMessages(evidenceMessages)
  return (
    <Box role="group" label={label} className="evidence-steering">
      {ways.map(([words, arrow]) => (
        <Button key={words} kind="ghost" size="s" onPress={() => onPress(arrow)}>
          {say(words)}
        </Button>
      ))}
    </Box>
  )
})
