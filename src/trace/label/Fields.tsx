import { observer } from 'mobx-react-lite'
import { useMessages } from '../../preferences/context'
import { Card } from '../../ui/Card'
import { DateField } from '../../ui/DateField'
import { Slot } from '../../ui/Slot'
import { TextField } from '../../ui/TextField'
import { ClearDialog } from '../ClearDialog'
import { labelMessages } from '../messages'
import type { LabelForm, LabelStore } from './label.store'

/** As long as the server takes them. */
const texts = [
  { field: 'gtin', type: 'number', maxLength: 20 },
  { field: 'licence', type: 'text', maxLength: 40 },
  { field: 'maker', type: 'text', maxLength: 100 },
  { field: 'address', type: 'text', maxLength: 200 },
  { field: 'lot', type: 'text', maxLength: 40 },
] as const satisfies readonly { field: keyof LabelForm; type: 'text' | 'number'; maxLength: number }[]

const days = ['producedOn', 'expiresOn'] as const satisfies readonly (keyof LabelForm)[]

export const Fields = observer(function Fields({ store }: { readonly store: LabelStore }) {
  const say = useMessages(labelMessages)
  return (
    <Card title={say('fieldsTitle')} className="label-stack">
      {texts.map(({ field, type, maxLength }) => (
        <TextField
          key={field}
          label={say(field)}
          type={type}
          error={store.form[field].length > maxLength ? say('tooLong', { n: maxLength }) : null}
          value={store.form[field]}
          onChange={(text) => store.change({ [field]: text })}
          onEnter={() => void store.compare()}
        />
      ))}
      {days.map((field) => (
        <DateField
          key={field}
          label={say(field)}
          value={store.form[field] === '' ? null : store.form[field]}
          onChange={(day) => store.change({ [field]: day ?? '' })}
        />
      ))}
      <Slot>
        {store.isBegun && (
          <ClearDialog
            words={say('clear')}
            title={say('clearTitle')}
            how={say('clearHow')}
            keep={say('keep')}
            onClear={() => void store.clear()}
          />
        )}
      </Slot>
    </Card>
  )
})
