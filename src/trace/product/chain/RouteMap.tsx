import { observer } from 'mobx-react-lite'
import type { CSSProperties } from 'react'
import type { ChainRoute } from '../../../../contract/chain'
import { chinaDate } from '../../../../domain/calendar/day'
import { gridColumns, gridRows, provinceGrid } from '../../../../domain/regions/province-grid'
import { provinceMark } from '../../../../domain/regions/province-marks'
import { shortProvince } from '../../../../domain/regions/short-names'
import { useListed, useMessages, useText } from '../../../preferences/context'
import { Box } from '../../../ui/Box'
import { Card } from '../../../ui/Card'
import { List } from '../../../ui/List'
import { ListItem } from '../../../ui/ListItem'
import { chainMessages } from '../../messages'
import { linesOf } from './route-lines'

/** The provinces on the way as squares of a grid with the route over them; the same stands below in words. */
export const RouteMap = observer(function RouteMap({ route }: { readonly route: ChainRoute }) {
  const say = useMessages(chainMessages)
  const text = useText()
  const inOneLine = useListed()
  const { stops, legs } = route
  if (stops.length === 0) return null
  const nameOf = (province: string): string => {
    const name = shortProvince(province)
    return name ? text(name) : province
  }
  const visited = new Set(stops.map(({ province }) => province))
  const ways = legs.map(({ from, to }) => `${nameOf(from)} → ${nameOf(to)}`)
  return (
    <Card title={say('map')} className="product-stack">
      <Box
        role="img"
        label={say('mapLabel', {
          names: ways.length > 0 ? inOneLine(ways) : inOneLine(stops.map(({ province }) => nameOf(province))),
        })}
        className="chain-map"
        style={{ '--columns': String(gridColumns), '--rows': String(gridRows) } as CSSProperties}
      >
        {provinceGrid.map(({ province, column, row }) => (
          <Box
            key={province}
            className={visited.has(province) ? 'chain-map__tile chain-map__tile--on' : 'chain-map__tile'}
            style={{ '--column': String(column), '--row': String(row) } as CSSProperties}
            isHidden
          >
            {text(provinceMark(province))}
          </Box>
        ))}
        {linesOf(legs).map(({ key, left, top, width, angle }) => (
          <Box
            key={key}
            className="chain-map__line"
            style={{ left: `${left}%`, top: `${top}%`, width: `${width}%`, transform: `rotate(${angle}deg)` }}
            isHidden
          />
        ))}
      </Box>
      <List isOrdered label={say('map')}>
        {stops.map(({ province, firstAt, steps }) => (
          <ListItem
            key={province}
            title={say('markedName', { name: nameOf(province), mark: text(provinceMark(province)) })}
            detail={say('stop', { at: chinaDate(firstAt), n: steps })}
          />
        ))}
      </List>
      {ways.length > 0 && <Box className="product-note">{say('legs', { legs: inOneLine(ways) })}</Box>}
      <Box className="product-source">{say('mapHow')}</Box>
    </Card>
  )
})
