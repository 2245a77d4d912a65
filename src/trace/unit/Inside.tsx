import { observer } from 'mobx-react-lite'
import type { LogisticUnit, UnitContent } from '../../../contract/logistic-unit'
import { chinaDate } from '../../../domain/calendar/day'
import { printedGtin } from '../../../domain/codes/gtin'
import { useMessages } from '../../preferences/context'
import { productAddress, unitAddress } from '../../routes'
import { Box } from '../../ui/Box'
import { Card } from '../../ui/Card'
import { List } from '../../ui/List'
import { ListItem } from '../../ui/ListItem'
import { unitMessages } from '../messages'

/** What lies in the box, each thing with the way to its own page. */
export const Inside = observer(function Inside({ unit }: { readonly unit: LogisticUnit }) {
  const say = useMessages(unitMessages)
  const { contents, contentCount, contentsAt, isEmptied } = unit
  const at = contentsAt === null ? '' : chinaDate(contentsAt)
  const unlisted = contentCount - contents.length
  const nameOf = ({ product, gtin, sscc, id }: UnitContent): string => {
    if (sscc !== null) return say('boxInBox', { sscc })
    if (gtin === null) return id
    return product?.name ?? say('unnamed', { gtin: printedGtin(gtin) })
  }
  const detailOf = ({ lot, serial }: UnitContent): string | undefined => {
    if (lot !== null) return say('lotIs', { lot })
    return serial === null ? undefined : say('serialIs', { serial })
  }
  const addressOf = ({ gtin, lot, serial, sscc }: UnitContent): string | undefined => {
    if (sscc !== null) return unitAddress(sscc)
    return gtin === null ? undefined : productAddress(gtin, lot, serial)
  }
  return (
    <Card className="product-stack" title={say('inside')}>
      {contentsAt === null && <Box className="product-note">{say('insideUnknown')}</Box>}
      {isEmptied && <Box className="product-note">{say('insideEmptied', { at })}</Box>}
      {contents.length > 0 && (
        <>
          <Box className="product-note">{say('insideAt', { at })}</Box>
          <List>
            {contents.map((content) => (
              <ListItem
                key={content.id}
                title={nameOf(content)}
                detail={detailOf(content)}
                to={addressOf(content)}
              />
            ))}
          </List>
        </>
      )}
      {unlisted > 0 && <Box className="product-note">{say('moreInside', { n: unlisted })}</Box>}
    </Card>
  )
})
