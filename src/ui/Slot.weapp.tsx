import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { SlotProps } from './slot.props'
import './Slot.css'

/** Taro sends a whole parent anew when a child of it comes or goes: what comes and goes has a place of its own. */
export function Slot({ children }: SlotProps): ReactNode {
  return <View className="ui-slot">{children}</View>
}
