import { observer } from 'mobx-react-lite'
import type { VerdictLevel } from '../../domain/credit/publicity-types'
import { useMessages, usePreferences } from '../preferences/context'
import { Box } from './Box'
import { classNames } from './class-names'
import { factMessages } from './messages/facts'
import './Seal.css'

export interface SealProps {
  readonly level: VerdictLevel
  readonly size?: 's' | 'm' | 'l' | undefined
}

/** The verdict (印章): shape, word and colour say the level together. Always beside its sentence and its records. */
export const Seal = observer(function Seal({ level, size = 'm' }: SealProps) {
  const say = useMessages(factMessages)
  const isLong = usePreferences().language === 'en'
  return (
    <Box
      className={classNames('ui-seal', `ui-seal--${level}`, `ui-seal--${size}`, isLong && 'ui-seal--long')}
    >
      {say(level)}
    </Box>
  )
})
