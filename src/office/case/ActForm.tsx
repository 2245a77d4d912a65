import { observer } from 'mobx-react-lite'
import { useEffect, type ReactNode } from 'react'
import { useMessages, useText } from '../../preferences/context'
import { useServices } from '../../services/context'
import { Box } from '../../ui/Box'
import { DateField } from '../../ui/DateField'
import { RadioGroup } from '../../ui/RadioGroup'
import { Select } from '../../ui/Select'
import { TextArea } from '../../ui/TextArea'
import { TextField } from '../../ui/TextField'
import { officeMessages } from '../messages'
import { actForms, faultFields, type ActFault, type ActField } from './act-fields'
import type { OfficeCaseStore } from './office-case.store'

/** Id of the element that holds a field, for `page.reveal`. */
const fieldId = (field: ActField): string => `act-${field}`

interface ActFormProps {
  readonly store: OfficeCaseStore
  readonly isSupervisor: boolean
}

/** What an act asks for, its legal article above. */
export const ActForm = observer(function ActForm({ store, isSupervisor }: ActFormProps) {
  const say = useMessages(officeMessages)
  const text = useText()
  const { page } = useServices()
  const { act, values, faults, refused } = store
  useEffect(() => {
    // On a phone, or in large letters, what is wrong is often out of sight.
    const [first] = faults
    if (first !== undefined) page.reveal(fieldId(faultFields[first]))
  }, [faults, page])
  if (!act) return null
  const form = actForms[act.action]
  const wrong = (fault: ActFault, words: string): string | null => {
    const said = refused[fault]
    return faults.includes(fault) ? (said === undefined ? words : text(said)) : null
  }
  const fields: Readonly<Record<ActField, () => ReactNode>> = {
    ground: () => (
      <RadioGroup
        label={say('ground')}
        value={values.ground}
        options={act.grounds.map((each) => ({
          value: each.key,
          label: /^\d/.test(each.key) ? `${each.key} ${text(each.text)}` : text(each.text),
        }))}
        onChange={(ground) => store.change({ ground })}
        error={wrong('ground', say('groundMissing'))}
        isRequired
      />
    ),
    text: () => (
      <TextArea
        label={say(textLabels[act.action] ?? 'reason')}
        value={values.text}
        onChange={(value) => store.change({ text: value })}
        rows={4}
        maxLength={2000}
        error={wrong('text', say('textMissing'))}
        isRequired={form?.needsText}
      />
    ),
    byOn: () => (
      <DateField
        label={say('byOn')}
        value={values.byOn}
        onChange={(byOn) => store.change({ byOn })}
        error={wrong('byOn', say('byOnMissing'))}
        isRequired={act.action === 'ask-supplement'}
      />
    ),
    amount: () => (
      <TextField
        label={say('amount')}
        type="decimal"
        suffix={say('yuan')}
        value={values.amount}
        onChange={(amount) => store.change({ amount })}
        error={wrong('amount', say('amountWrong'))}
      />
    ),
    held: () => (
      <>
        <DateField
          label={say('heldOn')}
          hint={say('heldHint')}
          value={values.heldOn}
          onChange={(heldOn) => store.change({ heldOn })}
          error={wrong('heldOn', say('heldOnMissing'))}
        />
        <TextField
          label={say('heldTime')}
          placeholder="09:30"
          value={values.heldTime}
          onChange={(heldTime) => store.change({ heldTime })}
          error={wrong('heldTime', say('heldTimeWrong'))}
        />
      </>
    ),
    unit: () => (
      <>
        <TextField
          label={say('unitCode')}
          hint={say('unitCodeHint')}
          type="number"
          value={values.unitCode}
          onChange={(unitCode) => store.change({ unitCode })}
          error={wrong('unit', say('unitWrong'))}
          isRequired
        />
        <TextField
          label={say('unitName')}
          value={values.unitName}
          onChange={(unitName) => store.change({ unitName })}
          isRequired
        />
      </>
    ),
    officer: () => (
      <Select
        label={say('officer')}
        value={values.officerId}
        options={store.officers
          .filter((each) => isSupervisor || each.id === values.officerId)
          .map((each) => ({
            value: each.id,
            label: say('noted', { what: each.name, note: say(`role_${each.role}`) }),
          }))}
        onChange={(officerId) => store.change({ officerId })}
        error={wrong('officer', say('officerMissing'))}
        isRequired
      />
    ),
  }
  return (
    <Box className="desk-stack">
      <Box tag="p" className="desk-article">
        {text(act.article)}
      </Box>
      {(form?.fields ?? []).map((field) => (
        <Box key={field} id={fieldId(field)} className="desk-stack">
          {fields[field]()}
        </Box>
      ))}
      {(form?.fields ?? []).length === 0 && <Box tag="p">{say('nothingToFill')}</Box>}
    </Box>
  )
})

/** What the words are, where they are no reason. */
const textLabels = {
  'ask-supplement': 'whatMissing',
  'start-mediation': 'heldWhere',
  record: 'recordText',
  settle: 'agreed',
} as const satisfies Partial<Record<string, string>> as Readonly<
  Record<string, 'whatMissing' | 'heldWhere' | 'recordText' | 'agreed' | undefined>
>
