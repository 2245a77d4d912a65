import { observer } from 'mobx-react-lite'
import type { ReactNode } from 'react'
import type { DraftField } from '../../../domain/complaint/case'
import { goTo } from '../../ui/go-to'
import { Box } from '../../ui/Box'

const placeOf = (field: DraftField): string => `draft-${field}`

export const goToField = (field: DraftField): void => goTo(placeOf(field))

interface FieldPlaceProps {
  readonly field: DraftField
  readonly children: ReactNode
}

/** Where a field stands, so that what is wrong with it can lead there. */
export const FieldPlace = observer(function FieldPlace({ field, children }: FieldPlaceProps) {
  return <Box id={placeOf(field)}>{children}</Box>
})
