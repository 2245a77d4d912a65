import { observer } from 'mobx-react-lite'
import { useMessages } from '../../preferences/context'
import { Box } from '../../ui/Box'
import { Button } from '../../ui/Button'
import { DateField } from '../../ui/DateField'
import { Select } from '../../ui/Select'
import { TextField } from '../../ui/TextField'
import { officeMessages } from '../messages'
import type { LooksStore } from './looks.store'

const everybody = 'all'

/** Whose looks, at which case, on which day. */
export const LookFilters = observer(function LookFilters({ store }: { readonly store: LooksStore }) {
  const say = useMessages(officeMessages)
  return (
    <Box className="desk-stack">
      <Box className="desk-filters">
        <Select
          label={say('officer')}
          value={store.officerId ?? everybody}
          options={[
            { value: everybody, label: say('lookEverybody') },
            ...store.officers.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(id) => store.setOfficer(id === everybody ? null : id)}
        />
        <TextField
          label={say('lookNumber')}
          hint={say('lookNumberHint')}
          value={store.number}
          onChange={(number) => store.setNumber(number)}
          onEnter={() => void store.list.load()}
        />
        <DateField label={say('lookOn')} value={store.on} onChange={(on) => store.setOn(on)} />
      </Box>
      <Box className="desk-row">
        <Button onPress={() => void store.list.load()}>{say('search')}</Button>
        {store.isFiltered && (
          <Button kind="plain" size="s" onPress={() => store.clear()}>
            {say('lookClear')}
          </Button>
        )}
      </Box>
    </Box>
  )
})
