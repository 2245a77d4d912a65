import { observer } from 'mobx-react-lite'
import type { ReactNode } from 'react'
import { useMessages } from '../preferences/context'
import { Box } from './Box'
import { fieldMessages } from './messages/fields'

interface FieldLabelProps {
  readonly children: ReactNode
  readonly isRequired: boolean | undefined
}

/** The words of a label, with 必填 in words instead of a star. */
export const FieldLabel = observer(function FieldLabel({ children, isRequired }: FieldLabelProps) {
  const say = useMessages(fieldMessages)
  return (
    <>
      {children}
      {isRequired && (
        <>
          {/* Or the two are read out as one word. */}{' '}
          <Box tag="span" className="ui-field__required">
            {say('required')}
          </Box>
        </>
      )}
    </>
  )
})
