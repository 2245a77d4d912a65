import { observer } from 'mobx-react-lite'
import type { PublicCase } from '../../../contract/public-cases'
import { requestNames } from '../../../domain/complaint/names'
import { useMessages, useText } from '../../preferences/context'
import { merchantAddress } from '../../routes'
import { Box } from '../../ui/Box'
import { Card } from '../../ui/Card'
import { KeyValue } from '../../ui/KeyValue'
import { Link } from '../../ui/Link'
import { Tag, Tags } from '../../ui/Tag'
import { publicMessages } from '../messages/public'
import { outcomeWords } from './outcome-words'

interface PublicCaseCardProps {
  readonly of: PublicCase
  /** Of a list about one merchant its name stands above. */
  readonly isOfOne: boolean
}

/** One published complaint: what it was about, what was asked for, how it ended, and what the merchant says. */
export const PublicCaseCard = observer(function PublicCaseCard({ of, isOfOne }: PublicCaseCardProps) {
  const say = useMessages(publicMessages)
  const text = useText()
  const product = of.product === '' ? say('productUnnamed') : of.product
  return (
    <Card title={isOfOne ? product : of.merchantName} aside={say('endedOn', { on: of.endedOn })}>
      <Box className="complaint-stack">
        <Tags>
          <Tag tone={of.outcome === 'settled' ? 'good' : 'note'}>{say(outcomeWords[of.outcome])}</Tag>
          {of.isKept !== null && (
            <Tag tone={of.isKept ? 'good' : 'warn'}>{say(of.isKept ? 'kept' : 'broken')}</Tag>
          )}
        </Tags>
        <KeyValue
          items={[
            ...(isOfOne ? [] : [{ key: say('product'), value: product }]),
            {
              key: say('request'),
              value: of.requests.map((request) => text(requestNames[request])).join(say('and')),
            },
            { key: say('took'), value: say('tookDays', { n: of.days }) },
            { key: say('answer'), value: of.answer ?? say('noAnswer') },
          ]}
        />
        {!isOfOne && (
          <Box>
            <Link
              to={merchantAddress(of.merchantUscc)}
              label={say('seeMerchantOf', { name: of.merchantName })}
            >
              {say('seeMerchant')}
            </Link>
          </Box>
        )}
      </Box>
    </Card>
  )
})
