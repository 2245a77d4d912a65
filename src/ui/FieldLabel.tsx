import { observer } from 'mobx-react-lite'
import type { ReactNode } from 'react'
import { Box } from './Box'
import { useKitMessages } from './use-kit-messages'

interface FieldLabelProps {
  readonly children: ReactNode
  readonly isRequired: boolean | undefined
}

/** The words of a label, with 必填 in words instead of a star. */
export const FieldLabel = observer(function FieldLabel({ children, isRequired }: FieldLabelProps) {
  const say = useKitMessages()
  return (
    <>
      {children}
      {isRequired && (
        <Box tag="span" className="ui-field__required">
          {say('required')}
        </Box>
      )}
    </>
  )
})
