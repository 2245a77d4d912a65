import { observer } from 'mobx-react-lite'
import type { Correction } from '../../../../contract/correction'
import { ShownEvidence } from '../../../evidence/ShownEvidence'
import { useMessages } from '../../../preferences/context'
import { useFigures } from '../../../preferences/figures'
import { merchantAddress } from '../../../routes'
import { Box } from '../../../ui/Box'
import { Card } from '../../../ui/Card'
import { KeyValue } from '../../../ui/KeyValue'
import { Link } from '../../../ui/Link'
import { Sourced } from '../../merchant/Sourced'
import { correctionMessages } from '../../messages'
import { useSubjectName } from '../subject-name'

interface AskedProps {
  readonly request: Correction
  /** Where the API lives; the shown copies' addresses are relative to it. */
  readonly origin: string
}

/** What was public then, and what the person wrote about it. */
export const Asked = observer(function Asked({ request, origin }: AskedProps) {
  const say = useMessages(correctionMessages)
  const { minute } = useFigures()
  const nameOf = useSubjectName()
  const { subject, form, evidence, filedAt } = request
  const isGone = subject.recordId !== null && subject.title === ''
  const filled = (items: readonly { readonly key: string; readonly value: string | null }[]) =>
    items.filter(({ value }) => value !== null && value !== '')
  return (
    <>
      <Card title={say('shownThen')}>
        <KeyValue
          items={[
            {
              key: say('merchant'),
              value: <Link to={merchantAddress(subject.uscc)}>{subject.merchantName}</Link>,
            },
            ...filled([
              { key: say('what'), value: nameOf(subject) },
              { key: say('content'), value: isGone ? say('noLongerPublic') : subject.shown },
              { key: say('authority'), value: subject.authority },
            ]),
          ]}
        />
        <Sourced source={subject.source} asOfAt={subject.asOfAt} />
      </Card>
      <Card title={say('whatAsked')}>
        <Box className="correction-written">
          <KeyValue
            items={filled([
              { key: say('wrong'), value: form.wrong },
              { key: say('right'), value: form.right },
              { key: say('reason'), value: form.reason },
              { key: say('contactName'), value: form.contactName },
              { key: say('contactPhone'), value: form.contactPhone },
              { key: say('filedAt'), value: minute(filedAt) },
            ])}
          />
        </Box>
        {evidence.length > 0 && <ShownEvidence evidence={evidence} origin={origin} />}
      </Card>
    </>
  )
})
