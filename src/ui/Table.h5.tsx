import type { ReactNode } from 'react'
import type { TableProps } from './table.props'
import { wholeWords } from './whole-words'
import './Table.css'

/** Short figures in rows and columns. */
export function Table({ caption, columns, rows, keys }: TableProps): ReactNode {
  return (
    // In large letters it may be wider than a phone: whoever has no pointer scrolls it with the arrows.
    <div className="ui-table-frame" role="region" aria-label={caption} tabIndex={0}>
      <table className="ui-table">
        <caption className="ui-unseen">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" className="ui-table__cell ui-table__cell--head">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([head, ...cells], index) => (
            <tr key={keys?.[index] ?? index} className="ui-table__row">
              <th scope="row" className="ui-table__cell ui-table__cell--row">
                {head}
              </th>
              {cells.map((cell, at) => (
                <td key={columns[at + 1]} className="ui-table__cell">
                  {wholeWords(cell, 'span')}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
