import { observer } from 'mobx-react-lite'
import type { ReactNode } from 'react'
import { Box } from '../../../ui/Box'
import type { Place } from './new-correction.store'

/** Id of the element that holds a field, for `page.reveal`. */
export const placeId = (place: Place): string => `correction-${place}`

interface FieldProps {
  readonly place: Place
  readonly children: ReactNode
}

/** Where a field stands, so that what is wrong with it can lead there. */
export const Field = observer(function Field({ place, children }: FieldProps) {
  return <Box id={placeId(place)}>{children}</Box>
})
