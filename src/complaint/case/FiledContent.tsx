import { observer } from 'mobx-react-lite'
import type { Complaint } from '../../../contract/complaint'
import { requestNames } from '../../../domain/complaint/names'
import { useListed, useMessages, useText } from '../../preferences/context'
import { useFigures } from '../../preferences/figures'
import { merchantAddress } from '../../routes'
import { Box } from '../../ui/Box'
import { Card } from '../../ui/Card'
import { KeyValue } from '../../ui/KeyValue'
import { Link } from '../../ui/Link'
import { complaintMessages } from '../messages'

interface FiledContentProps {
  readonly complaint: Complaint
}

/** What was filed, as it was filed. */
export const FiledContent = observer(function FiledContent({ complaint }: FiledContentProps) {
  const say = useMessages(complaintMessages)
  const inWords = useText()
  const inOneLine = useListed()
  const { day, minute, money } = useFigures()
  const { kind, form, filedAt } = complaint
  const merchant =
    form.merchantUscc === null ? (
      form.merchantName
    ) : (
      <Link to={merchantAddress(form.merchantUscc)}>{form.merchantName}</Link>
    )
  const rows = [
    { key: say('merchant'), value: merchant },
    { key: say('merchantAddress'), value: form.merchantAddress },
    { key: say('productName'), value: form.productName },
    {
      key: say(kind === 'report' ? 'happenedOnReport' : 'happenedOn'),
      value: form.happenedOn && day(form.happenedOn),
    },
    {
      key: say('amount'),
      value: form.amountFen === null ? null : money(form.amountFen),
    },
    { key: say('orderNo'), value: form.orderNo },
    {
      key: say('requestsTitle'),
      value: inOneLine(form.requests.map((request) => inWords(requestNames[request]))),
    },
    { key: say('filedAt'), value: minute(filedAt) },
  ]
  return (
    <Card title={say('whatFiled')}>
      <KeyValue items={rows.filter(({ value }) => value !== null && value !== '')} />
      <Box tag="p" className="complaint-story">
        {form.story}
      </Box>
    </Card>
  )
})
