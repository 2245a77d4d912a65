import { observer } from 'mobx-react-lite'
import type { Product } from '../../../contract/trace'
import type { Recognition } from '../../../domain/codes/recognition'
import { useMessages } from '../../preferences/context'
import { Box } from '../../ui/Box'
import { Card } from '../../ui/Card'
import { Heading } from '../../ui/Heading'
import { KeyValue } from '../../ui/KeyValue'
import { Tag, Tags } from '../../ui/Tag'
import { traceMessages } from '../messages'
import { GtinStrip } from './GtinStrip'

interface IdentityProps {
  readonly product: Product
  readonly reading: Recognition
}

/** What it is, which lot, until when, and what its number says. */
export const Identity = observer(function Identity({ product, reading }: IdentityProps) {
  const say = useMessages(traceMessages)
  const { lot, maker } = product
  const lotLine = lot && [
    say('lot', { lot: lot.lot }),
    lot.producedOn && say('producedOn', { on: lot.producedOn }),
    lot.expiresOn && say('expiresOn', { on: lot.expiresOn }),
  ]
  const about = [
    { key: say('brand'), value: product.brand },
    { key: say('spec'), value: product.spec },
    { key: say('netContent'), value: product.netContent },
    { key: say('category'), value: product.category },
  ].filter(({ value }) => value !== null)
  return (
    <Card className="product-stack">
      <Heading size="xl">{product.name}</Heading>
      {lotLine && <Box className="product-lot">{lotLine.filter(Boolean).join(' · ')}</Box>}
      <Tags>
        {lot?.isExpired && <Tag tone="warn">{say('expired')}</Tag>}
        {maker?.licence && (
          <Tag tone={maker.licence.isValid ? 'good' : 'warn'}>
            {say(maker.licence.isValid ? 'licenceValid' : 'licenceInvalid', {
              number: maker.licence.number,
            })}
          </Tag>
        )}
        {maker && !maker.licence && <Tag>{say('licenceNone')}</Tag>}
        {product.recalls.length === 0 && <Tag>{say('noRecall')}</Tag>}
      </Tags>
      <GtinStrip reading={reading} />
      {about.length > 0 && <KeyValue items={about} />}
    </Card>
  )
})
