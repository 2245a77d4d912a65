import { ScrollView, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Box } from './Box'
import { letterOf, type ComparisonProps } from './comparison.props'
import { Later } from './Later'
import './Comparison.css'

/** CSS px that a row takes at least, with its name above. */
const ROW = 80
/** Rows on the first screen. */
const AT_FIRST = 6

/** A few things side by side, each row named above its cells: the mini-program has only the roles of a table. */
export function Comparison({ caption, columns, rows }: ComparisonProps): ReactNode {
  const letter = (at: number) => (
    <Box tag="span" className="ui-comparison__letter" isHidden>
      {letterOf(at)}
    </Box>
  )
  return (
    <ScrollView className="ui-comparison" scrollX>
      <View
        className={`ui-comparison__table ui-comparison__table--${columns.length}`}
        ariaRole="table"
        aria-label={caption}
      >
        <View className="ui-comparison__line" ariaRole="row">
          {columns.map(({ key, head }, at) => (
            <View key={key} ariaRole="columnheader" className="ui-comparison__head">
              {letter(at)}
              {head}
            </View>
          ))}
        </View>
        {rows.map(({ key, label, cells }, place) => (
          <Later key={key} room={ROW} isWanted={place < AT_FIRST}>
            <View ariaRole="row">
              <View ariaRole="rowheader" className="ui-comparison__label">
                <View className="ui-comparison__stay">{label}</View>
              </View>
            </View>
            <View className="ui-comparison__line" ariaRole="row">
              {cells.map((cell, at) => (
                <View key={columns[at]?.key ?? ''} ariaRole="cell" className="ui-comparison__cell">
                  {letter(at)}
                  {cell}
                </View>
              ))}
            </View>
          </Later>
        ))}
      </View>
    </ScrollView>
  )
}
