import { observer } from 'mobx-react-lite'
import type { OfficeCase } from '../../../contract/office-case'
import { useMessages, useText } from '../../preferences/context'
import { useFigures } from '../../preferences/figures'
import { merchantAddress, productAddress } from '../../routes'
import { Box } from '../../ui/Box'
import { Card } from '../../ui/Card'
import { KeyValue } from '../../ui/KeyValue'
import { Link } from '../../ui/Link'
import { Tag, type Tone } from '../../ui/Tag'
import { officeCaseAddress } from '../addresses'
import { Due } from '../Due'
import { officeMessages } from '../messages'

type OpenedProps = { readonly opened: OfficeCase }

/** The state, the legal clock, who has the case, and its twin. */
export const StandingCard = observer(function StandingCard({ opened }: OpenedProps) {
  const say = useMessages(officeMessages)
  const text = useText()
  const { clock, officer, unit, twin } = opened
  const items = [
    { key: say('stateLabel'), value: text(opened.stateName) },
    { key: say('due'), value: <Due clock={clock} /> },
    {
      key: say('clock'),
      value:
        clock === null
          ? ''
          : say(clock.unit === 'workday' ? 'clockWorkdays' : 'clockDays', {
              day: clock.day,
              of: clock.of,
              article: text(clock.article),
            }),
    },
    { key: say('officer'), value: officer?.name ?? say('nobody') },
    { key: say('unit'), value: unit?.name ?? say('noOffice') },
    {
      key: say(twin?.kind === 'report' ? 'twinReport' : 'twinComplaint'),
      value: twin && (twin.id ? <Link to={officeCaseAddress(twin.id)}>{twin.number}</Link> : twin.number),
    },
  ]
  return (
    <Card title={say('standing')}>
      <KeyValue items={items.filter(({ value }) => value !== null && value !== '')} />
    </Card>
  )
})

const tones: Readonly<Record<string, Tone>> = {
  good: 'good',
  note: 'note',
  caution: 'warn',
  stop: 'stop',
  none: 'plain',
}

/** The merchant's credit in a line with its reasons, and how often it was complained of. */
export const MerchantCard = observer(function MerchantCard({ opened }: OpenedProps) {
  const say = useMessages(officeMessages)
  const text = useText()
  const { merchant, form } = opened
  if (merchant === null) {
    return (
      <Card title={say('merchant')}>
        <Box tag="p">{form.merchantName}</Box>
        <Box tag="p">{form.merchantAddress}</Box>
        <Box tag="p" className="desk-small">
          {say('merchantUnknown')}
        </Box>
      </Card>
    )
  }
  const { verdict, complaints } = merchant
  const figures = {
    from: complaints.fromOn,
    n: complaints.received,
    all: complaints.allReceived,
    merchants: complaints.allMerchants,
  }
  return (
    <Card title={say('merchant')}>
      <Box className="desk-stack">
        <Link to={merchantAddress(merchant.uscc)}>{merchant.name}</Link>
        <Box>
          <Tag tone={tones[verdict.level]}>{text(verdict.headline)}</Tag>
        </Box>
        <Box tag="ul" role="list" className="desk-list">
          {verdict.reasons.map((reason, index) => (
            <Box key={index} tag="li">
              {text(reason.text)}
            </Box>
          ))}
        </Box>
        <Box tag="p" className="desk-small">
          {complaints.settled === null || complaints.open === null
            ? say('complaintFew', figures)
            : say('complaintFigures', { ...figures, settled: complaints.settled, open: complaints.open })}
        </Box>
      </Box>
    </Card>
  )
})

/** The product and what is warned of. */
export const ProductCard = observer(function ProductCard({ opened }: OpenedProps) {
  const say = useMessages(officeMessages)
  const text = useText()
  const { day } = useFigures()
  const { product, form } = opened
  if (product === null) return null
  return (
    <Card title={say('productChain')}>
      <Box className="desk-stack">
        <Link to={productAddress(product.gtin, form.lot)}>
          {[product.brand, product.name, product.spec].filter((part) => part !== null).join(' ')}
        </Link>
        {product.maker && (
          <Box tag="p">
            {say('maker', { name: product.maker.name })} · {text(product.maker.verdict.headline)}
          </Box>
        )}
        {product.warnings.map(({ kind, title, on, concernsThisLot }) => (
          <Box key={`${kind}${title}${on}`} tag="p">
            <Tag tone={concernsThisLot === false ? 'plain' : 'stop'}>{say(`warning_${kind}`)}</Tag> {day(on)}{' '}
            {title}
          </Box>
        ))}
      </Box>
    </Card>
  )
})

/** Other cases of the same merchant or product. */
export const SimilarCard = observer(function SimilarCard({ opened }: OpenedProps) {
  const say = useMessages(officeMessages)
  const text = useText()
  const { similar } = opened
  return (
    <Card title={say('similar')}>
      <Box className="desk-stack">
        <Box tag="p">
          {say('similarCounts', {
            from: similar.fromOn,
            merchant: similar.sameMerchant,
            product: similar.sameProduct,
          })}
        </Box>
        {similar.sameSituation > 0 && (
          <Box tag="p">{say('similarSituation', { n: similar.sameSituation })}</Box>
        )}
        <Box tag="ul" role="list" className="desk-list">
          {similar.newest.map(({ id, number, stateName, isSameProduct, isSameSituation }) => (
            <Box key={number} tag="li">
              {id === null ? number : <Link to={officeCaseAddress(id)}>{number}</Link>} {text(stateName)}
              {isSameProduct && ` · ${say('sameProduct')}`}
              {isSameSituation && ` · ${say('sameSituation')}`}
            </Box>
          ))}
        </Box>
      </Box>
    </Card>
  )
})
