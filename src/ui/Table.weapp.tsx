import { ScrollView, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classNames } from './class-names'
import type { TableProps } from './table.props'
import './Table.css'

/** Short figures in rows and columns: the mini-program has no table, only the roles of one. Very large letters scroll. */
export function Table({ caption, columns, rows, keys }: TableProps): ReactNode {
  return (
    <ScrollView className="ui-table-frame" scrollX aria-label={caption} {...{ ariaRole: 'region' }}>
      <View className="ui-table" ariaRole="table" aria-label={caption}>
        <View className="ui-table__line" ariaRole="row">
          {columns.map((column) => (
            <View key={column} ariaRole="columnheader" className="ui-table__cell ui-table__cell--head">
              {column}
            </View>
          ))}
        </View>
        {rows.map((cells, index) => (
          <View key={keys?.[index] ?? index} ariaRole="row" className="ui-table__line ui-table__row">
            {cells.map((cell, at) => (
              <View
                key={columns[at] ?? ''}
                ariaRole={at === 0 ? 'rowheader' : 'cell'}
                className={classNames('ui-table__cell', at === 0 && 'ui-table__cell--row')}
              >
                {cell}
              </View>
            ))}
          </View>
        ))}
      </View>
    </ScrollView>
  )
}
