import type { ReactNode } from 'react'
import { Box } from './Box'
import './Ring.css'

export interface RingProps {
  readonly day: number
  readonly days: number
  /** What it says in words: "第 4 个工作日，共 7 个". Left out where these words stand beside it. */
  readonly label?: string | undefined
  /** The word under the number in the large one: "/ 7 天". */
  readonly unit?: string | undefined
  readonly size?: 's' | 'm' | undefined
  /** over: the last day is past. */
  readonly tone?: 'brand' | 'warn' | undefined
}

/** The legal clock: day of days. The last day, its weekday and the article stand beside it. */
export function Ring({ day, days, label, unit, size = 'm', tone = 'brand' }: RingProps): ReactNode {
  const percent = days > 0 ? Math.round(Math.min(1, Math.max(0, day / days)) * 100) : 0
  return (
    <Box
      {...(label === undefined ? { isHidden: true } : { role: 'img', label })}
      className={`ui-ring ui-ring--${size}`}
      style={{ background: `conic-gradient(var(--${tone}) 0 ${percent}%, var(--sunken) 0)` }}
    >
      <Box className={`ui-ring__hole ui-ring__hole--${size}`} isHidden>
        {size === 's' ? (
          `${day}/${days}`
        ) : (
          <>
            <Box className="ui-ring__day">{day}</Box>
            <Box className="ui-ring__of">{unit ?? `/ ${days}`}</Box>
          </>
        )}
      </Box>
    </Box>
  )
}
