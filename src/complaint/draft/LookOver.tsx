import { observer } from 'mobx-react-lite'
import { requestNames } from '../../../domain/complaint/names'
import type { DraftField } from '../../../domain/complaint/case'
import { useListed, useMessages, usePreferences, useText } from '../../preferences/context'
import { useFigures } from '../../preferences/figures'
import { Card } from '../../ui/Card'
import { List } from '../../ui/List'
import { ListItem } from '../../ui/ListItem'
import { complaintMessages, filingMessages } from '../messages'
import { stepMessages } from '../messages/steps'
import type { DraftPageStore } from './draft-page.store'
import type { FilingStore } from './filing.store'
import { useStepHere } from './StepByStep'

interface LookOverProps {
  readonly store: DraftPageStore
  readonly filing: FilingStore
}

/** Where the questions came one at a time: all that was written, before it goes out; each line leads back to its question. */
export const LookOver = observer(function LookOver({ store, filing }: LookOverProps) {
  const say = useMessages(stepMessages)
  const sayField = useMessages(complaintMessages)
  const sayFiling = useMessages(filingMessages)
  const inWords = useText()
  const inOneLine = useListed()
  const { day, typedMoney } = useFigures()
  const { isElder } = usePreferences()
  const { steps, at } = useStepHere()
  if (!isElder || steps.current !== at) return null
  const { form, draft } = store
  const files = draft?.files.length ?? 0
  const lines: readonly (readonly [DraftField, string, string])[] = [
    ['merchantName', filing.isComplaint ? sayField('whoTitle') : sayFiling('whoReport'), form.merchantName],
    ['productName', sayField('productName'), form.productName],
    [
      'happenedOn',
      sayField(filing.isComplaint ? 'happenedOn' : 'happenedOnReport'),
      form.happenedOn && day(form.happenedOn),
    ],
    ['amountFen', sayField('amount'), typedMoney(form.amountYuan)],
    ['story', sayField('storyTitle'), form.story],
    ['attachments', sayField('evidenceTitle'), files === 0 ? '' : say('photos', { n: files })],
    ...(filing.isComplaint
      ? ([
          [
            'requests',
            sayField('requestsTitle'),
            inOneLine(form.requests.map((request) => inWords(requestNames[request]))),
          ],
        ] as const)
      : []),
    ...(filing.isAnonymous
      ? []
      : ([
          ['contactName', sayField('contactName'), form.contactName],
          ['contactPhone', sayField('contactPhone'), form.contactPhone],
          ['contactAddress', sayField('contactAddress'), form.contactAddress],
        ] as const)),
  ]
  return (
    <Card title={say('written')} level={3}>
      <List label={say('written')}>
        {lines.map(([field, what, value]) => (
          <ListItem
            key={field}
            title={what}
            detail={value === '' ? say('empty') : value}
            onPress={() => steps.reveal(field)}
          />
        ))}
      </List>
    </Card>
  )
})
