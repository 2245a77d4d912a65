import type { ReactNode } from 'react'
import { letterOf, type ComparisonProps } from './comparison.props'
import './Comparison.css'

/** A few things side by side, each row named above its cells. */
export function Comparison({ caption, columns, rows }: ComparisonProps): ReactNode {
  return (
    // Whoever has no pointer scrolls it with the arrows; large letters let even two columns be wider than a phone.
    <div className="ui-comparison" role="region" aria-label={caption} tabIndex={0}>
      <table className={`ui-comparison__table ui-comparison__table--${columns.length}`}>
        <caption className="ui-unseen">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ key, head }, at) => (
              <th key={key} scope="col" className="ui-comparison__head">
                <span className="ui-comparison__letter" aria-hidden="true">
                  {letterOf(at)}
                </span>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        {rows.map(({ key, label, cells }) => (
          <tbody key={key}>
            <tr>
              <th scope="rowgroup" colSpan={columns.length} className="ui-comparison__label">
                <span className="ui-comparison__stay">{label}</span>
              </th>
            </tr>
            <tr>
              {cells.map((cell, at) => (
                <td key={columns[at]?.key} className="ui-comparison__cell">
                  <span className="ui-comparison__letter" aria-hidden="true">
                    {letterOf(at)}
                  </span>
                  {cell}
                </td>
              ))}
            </tr>
          </tbody>
        ))}
      </table>
    </div>
  )
}
