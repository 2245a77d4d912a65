import { observer } from 'mobx-react-lite'
import type { CaseState } from '../../../contract/case-vocabulary'
import { stateNames } from '../../../domain/complaint/names'
import { useMessages, useText } from '../../preferences/context'
import { Box } from '../../ui/Box'
import { Button } from '../../ui/Button'
import { Checkbox } from '../../ui/Checkbox'
import { Chip, Chips } from '../../ui/Chip'
import { Select } from '../../ui/Select'
import { TextField } from '../../ui/TextField'
import { officeMessages } from '../messages'
import { channels, kinds, type QueueStore } from './queue.store'

/** Which cases are shown. */
export const Filters = observer(function Filters({ store }: { readonly store: QueueStore }) {
  const say = useMessages(officeMessages)
  const text = useText()
  const { counts } = store
  const own = [
    { id: 'all', label: counts ? say('ownAllCount', { n: counts.open }) : say('ownAll') },
    { id: 'overdue', label: counts ? say('ownOverdueCount', { n: counts.overdue }) : say('ownOverdue') },
    { id: 'mine', label: counts ? say('ownMineCount', { n: counts.mine }) : say('ownMine') },
  ] as const
  const states: { value: CaseState | 'open'; label: string }[] = [
    { value: 'open', label: say('stateOpen') },
    ...(counts?.states ?? []).map(({ state, count }) => ({
      value: state,
      label: say('noted', { what: text(stateNames[state]), note: count }),
    })),
  ]
  return (
    <Box className="desk-stack">
      <Chips label={say('ownLabel')}>
        {own.map(({ id, label }) => (
          <Chip
            key={id}
            isChosen={store.own === id}
            isPressed={store.own === id}
            onPress={() => store.setOwn(id)}
          >
            {label}
          </Chip>
        ))}
      </Chips>
      <Box className="desk-filters">
        <TextField
          label={say('searchLabel')}
          hint={say('searchHint')}
          value={store.text}
          onChange={(value) => store.setText(value)}
          onEnter={() => void store.load()}
        />
        <Select
          label={say('stateLabel')}
          value={store.state}
          options={states}
          onChange={(state) => store.setState(state)}
        />
        <Select
          label={say('kindLabel')}
          value={store.kind}
          options={kinds.map((kind) => ({ value: kind, label: say(`kind_${kind}`) }))}
          onChange={(kind) => store.setKind(kind)}
        />
        <Select
          label={say('channelLabel')}
          value={store.channel}
          options={channels.map((channel) => ({ value: channel, label: say(`channel_${channel}`) }))}
          onChange={(channel) => store.setChannel(channel)}
        />
      </Box>
      <Box className="desk-row">
        <Checkbox
          label={say('people')}
          hint={say('peopleHint')}
          isChecked={store.isAmongPeople}
          onChange={(isOn) => store.setAmongPeople(isOn)}
        />
        <Button onPress={() => void store.load()}>{say('search')}</Button>
      </Box>
    </Box>
  )
})
