import { observer } from 'mobx-react-lite'
import type { ReactNode } from 'react'
import type { DraftField } from '../../../domain/complaint/case'
import { Box } from '../../ui/Box'
import { placeOf } from './field-order'
import { useFieldHere } from './StepByStep'

interface FieldPlaceProps {
  readonly field: DraftField
  readonly children: ReactNode
}

/** Where a field stands, so that what is wrong with it can lead there. */
export const FieldPlace = observer(function FieldPlace({ field, children }: FieldPlaceProps) {
  useFieldHere(field)
  return <Box id={placeOf(field)}>{children}</Box>
})
