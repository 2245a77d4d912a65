import { Fragment, type ReactNode } from 'react'
import { Box } from './Box'
import './KeyValue.css'

export interface KeyValueProps {
  /** The keys are unique words. */
  readonly items: readonly { readonly key: string; readonly value: ReactNode }[]
}

/** Names and what they are, as a definition list. */
export function KeyValue({ items }: KeyValueProps): ReactNode {
  return (
    <Box tag="dl" className="ui-key-value">
      {items.map(({ key, value }) => (
        <Fragment key={key}>
          <Box tag="dt" className="ui-key-value__key">
            {key}
          </Box>
          <Box tag="dd" className="ui-key-value__value">
            {value}
          </Box>
        </Fragment>
      ))}
    </Box>
  )
}
