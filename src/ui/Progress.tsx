import type { ReactNode } from 'react'
import { Box } from './Box'
import './Progress.css'

export interface ProgressProps {
  /** What is going on: "正在发送 2 / 4 张照片". */
  readonly label: string
  /** From 0 to 1. */
  readonly value: number
  /** The percentage beside the words; not where they have a number already. */
  readonly hasNumber?: boolean
}

/** How far something is, in words, as a number and as a bar. */
export function Progress({ label, value, hasNumber = true }: ProgressProps): ReactNode {
  const percent = Math.round(Math.min(1, Math.max(0, value)) * 100)
  return (
    <Box className="ui-progress">
      <Box className="ui-progress__words">
        <Box tag="span">{label}</Box>
        {hasNumber && <Box tag="span" isHidden>{`${percent}%`}</Box>}
      </Box>
      <Box className="ui-progress__track" role="progressbar" label={label} valueNow={percent}>
        <Box className="ui-progress__bar" style={{ width: `${percent}%` }} />
      </Box>
    </Box>
  )
}
