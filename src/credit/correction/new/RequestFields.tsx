import { observer } from 'mobx-react-lite'
import { correctionKinds } from '../../../../domain/credit/correction/kinds'
import {
  correctionLimits as limits,
  type CorrectionField,
} from '../../../../domain/credit/correction/request'
import { useMessages, useText } from '../../../preferences/context'
import { Box } from '../../../ui/Box'
import { Card } from '../../../ui/Card'
import { Checkbox } from '../../../ui/Checkbox'
import { RadioGroup } from '../../../ui/RadioGroup'
import { TextArea } from '../../../ui/TextArea'
import { TextField } from '../../../ui/TextField'
import { correctionMessages } from '../../messages'
import { Field } from './Field'
import type { NewCorrectionStore } from './new-correction.store'

interface RequestFieldsProps {
  readonly store: NewCorrectionStore
}

/** A way to say what is wrong with a field, in the language of the page. */
function useErrors(store: NewCorrectionStore): (field: CorrectionField) => string | null {
  const inWords = useText()
  return (field) => {
    const problem = store.problemAt(field)
    return problem && inWords(problem)
  }
}

/** What is asked for: in plain words, with the legal term and its article beside it. */
export const KindCard = observer(function KindCard({ store }: RequestFieldsProps) {
  const say = useMessages(correctionMessages)
  const inWords = useText()
  const errorAt = useErrors(store)
  return (
    <Card className="correction-fields">
      <Field place="kind">
        <RadioGroup
          label={say('kind')}
          value={store.kind}
          options={store.kinds.map((kind) => {
            const { plain, legal, article, when } = correctionKinds[kind]
            const hint = { when: inWords(when), legal: inWords(legal), article: inWords(article) }
            return { value: kind, label: inWords(plain), hint: say('kindHint', hint) }
          })}
          onChange={(kind) => store.change({ kind })}
          error={errorAt('kind')}
          isRequired
        />
      </Field>
      {store.kind === 'objection' && (
        <Field place="isMerchant">
          <Checkbox
            label={say('isMerchant')}
            hint={say('isMerchantHint')}
            isChecked={store.saved.isMerchant}
            onChange={(isMerchant) => store.change({ isMerchant })}
            error={errorAt('isMerchant')}
            isRequired
          />
        </Field>
      )}
    </Card>
  )
})

/** What is wrong, what would be right, and how the person knows. */
export const MatterCard = observer(function MatterCard({ store }: RequestFieldsProps) {
  const say = useMessages(correctionMessages)
  const errorAt = useErrors(store)
  const { saved, kind } = store
  return (
    <Card title={say('detailTitle')} className="correction-fields">
      <Field place="wrong">
        <TextArea
          label={say('wrong')}
          hint={say('wrongHint')}
          value={saved.wrong}
          onChange={(wrong) => store.change({ wrong })}
          rows={3}
          maxLength={limits.wrong}
          error={errorAt('wrong')}
          isRequired
        />
      </Field>
      <Field place="right">
        <TextArea
          label={say('right')}
          hint={say('rightHint')}
          value={saved.right}
          onChange={(right) => store.change({ right })}
          rows={2}
          maxLength={limits.right}
          error={errorAt('right')}
        />
      </Field>
      <Field place="reason">
        <TextArea
          label={say('reason')}
          hint={say('reasonHint')}
          value={saved.reason}
          onChange={(reason) => store.change({ reason })}
          rows={3}
          maxLength={limits.reason}
          error={errorAt('reason')}
          isRequired={kind !== 'query'}
        />
      </Field>
    </Card>
  )
})

/** Whom the written answer goes to. */
export const ContactCard = observer(function ContactCard({ store }: RequestFieldsProps) {
  const say = useMessages(correctionMessages)
  const errorAt = useErrors(store)
  const { saved } = store
  return (
    <Card title={say('contactTitle')} className="correction-fields">
      <Box className="credit-detail">{say('contactHint')}</Box>
      <Field place="contactName">
        <TextField
          label={say('contactName')}
          type="name"
          value={saved.contactName}
          onChange={(contactName) => store.change({ contactName })}
          maxLength={limits.contactName}
          error={errorAt('contactName')}
          isRequired
        />
      </Field>
      <Field place="contactPhone">
        <TextField
          label={say('contactPhone')}
          type="tel"
          value={saved.contactPhone}
          onChange={(contactPhone) => store.change({ contactPhone })}
          error={errorAt('contactPhone')}
          isRequired
        />
      </Field>
    </Card>
  )
})
