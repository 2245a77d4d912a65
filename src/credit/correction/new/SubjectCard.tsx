import { observer } from 'mobx-react-lite'
import type { Merchant } from '../../../../contract/credit'
import { useMessages, useText } from '../../../preferences/context'
import { Box } from '../../../ui/Box'
import { Card } from '../../../ui/Card'
import { Heading } from '../../../ui/Heading'
import { Select } from '../../../ui/Select'
import { kindWords } from '../../merchant/record-words'
import { recordWords } from '../../merchant/record.presenter'
import { Sourced } from '../../merchant/Sourced'
import { correctionMessages, creditMessages, recordMessages } from '../../messages'
import { fieldName, publicFields } from '../field-words'
import { Field } from './Field'
import type { NewCorrectionStore } from './new-correction.store'

interface SubjectCardProps {
  readonly store: NewCorrectionStore
  readonly merchant: Merchant
}

/** What it is about, as it is public today: the record one comes from, or a field of the registration to choose. */
export const SubjectCard = observer(function SubjectCard({ store, merchant }: SubjectCardProps) {
  const say = useMessages(correctionMessages)
  const { record } = store
  const { source, asOfAt } = record ?? merchant
  return (
    <Card title={say('about')} aside={merchant.name}>
      {record === null ? <FieldChoice store={store} merchant={merchant} /> : <ChosenRecord store={store} />}
      <Sourced source={source} asOfAt={asOfAt} />
    </Card>
  )
})

const FieldChoice = observer(function FieldChoice({ store, merchant }: SubjectCardProps) {
  const say = useMessages(correctionMessages)
  const sayCredit = useMessages(creditMessages)
  const inWords = useText()
  const refusal = store.problemAt('target')
  const missing = store.isChecked && store.isTargetMissing ? say('whichFieldMissing') : null
  return (
    <Field place="target">
      <Select
        label={say('whichField')}
        placeholder={say('whichFieldHint')}
        value={store.saved.field}
        options={publicFields(merchant, inWords).map(({ field, value }) => ({
          value: field,
          label: say('fieldValue', { field: fieldName(field, sayCredit, say), value }),
        }))}
        onChange={(field) => store.change({ field })}
        error={refusal === null ? missing : inWords(refusal)}
        isRequired
      />
    </Field>
  )
})

const ChosenRecord = observer(function ChosenRecord({ store }: Pick<SubjectCardProps, 'store'>) {
  const sayRecord = useMessages(recordMessages)
  const { record } = store
  if (record === null) return null
  const { title, lines } = recordWords(record, sayRecord)
  return (
    <>
      <Box className="credit-aside">{sayRecord(kindWords[record.kind])}</Box>
      <Heading level={3} size="m">
        {title}
      </Heading>
      {lines.map((line) => (
        <Box key={line} className="credit-detail">
          {line}
        </Box>
      ))}
      <Box className="credit-aside">
        {sayRecord('decidedBy', { authority: record.authority, on: record.decidedOn })}
      </Box>
    </>
  )
})
