import { View } from '@tarojs/components'
import { useRef, type ReactNode } from 'react'
import type { TurnProps } from './turn.props'
import './Turn.css'

/** What was drawn once stays, unseen and unheard: to send a whole form again would halt a cheap phone. */
export function Turn({ isAway, children }: TurnProps): ReactNode {
  const wasHere = useRef(false)
  if (!isAway) wasHere.current = true
  return <View className={isAway ? 'ui-turn ui-turn--away' : 'ui-turn'}>{wasHere.current && children}</View>
}

/** The page stays the same. */
export const turnKey = (_isAway: boolean): string => 'here'
