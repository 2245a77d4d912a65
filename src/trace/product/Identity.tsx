import { observer } from 'mobx-react-lite'
import type { Product } from '../../../contract/trace'
import type { Candidate } from '../../../domain/codes/recognition'
import { useMessages } from '../../preferences/context'
import { useServices } from '../../services/context'
import { TermLine } from '../../terms/TermLine'
import { Box } from '../../ui/Box'
import { Card } from '../../ui/Card'
import { Heading } from '../../ui/Heading'
import { KeyValue } from '../../ui/KeyValue'
import { Picture } from '../../ui/Picture'
import { Tag, Tags } from '../../ui/Tag'
import { traceMessages } from '../messages'
import { GtinStrip } from './GtinStrip'
import { PieceState } from './PieceState'

interface IdentityProps {
  readonly product: Product
  readonly reading: Candidate | null
}

/** What it is, which lot, and what its number says; its days stand in the card of `Keeping`. */
export const Identity = observer(function Identity({ product, reading }: IdentityProps) {
  const say = useMessages(traceMessages)
  const { lot, maker, item } = product
  const { origin } = useServices().http
  const about = [
    { key: say('brand'), value: product.brand },
    { key: say('spec'), value: product.spec },
    { key: say('netContent'), value: product.netContent },
    { key: say('category'), value: product.category },
  ].filter(({ value }) => value !== null)
  return (
    <Card className="product-stack">
      <Box className="product-identity">
        <Box className="product-identity__name">
          <Heading size="xl">{product.name}</Heading>
          {lot && <Box className="product-lot">{say('lot', { lot: lot.lot })}</Box>}
        </Box>
        {product.picture && (
          <Picture
            src={`${origin}${product.picture.url}`}
            alt={say('pictureOf', { name: product.name })}
            className="product-picture"
          />
        )}
      </Box>
      <Tags>
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
      <TermLine
        terms={maker?.licence?.number.startsWith('SC') ? ['gtin', 'food-production-licence'] : ['gtin']}
      />
      {about.length > 0 && <KeyValue items={about} />}
      {item && <PieceState item={item} />}
      {product.picture && (
        <Box className="product-source">{say('pictureSource', { source: product.picture.source })}</Box>
      )}
    </Card>
  )
})
