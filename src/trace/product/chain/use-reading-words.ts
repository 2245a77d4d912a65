import type { SensorSeries } from '../../../../contract/chain'
import { useMessages, useText } from '../../../preferences/context'
import { chainMessages } from '../../messages'
import { isOutside } from './readings'

export interface ReadingWords {
  /** 温度 2–6 ℃. */
  readonly span: (series: SensorSeries) => string
  /** What it should be, and whether it was. */
  readonly judgement: (series: SensorSeries) => string
  /** How many readings, and when the extremes were; null without single readings. */
  readonly story: (series: SensorSeries) => string | null
}

/** The numbers of a series in words; use it in an `observer`. */
export function useReadingWords(): ReadingWords {
  const say = useMessages(chainMessages)
  const text = useText()
  const limitsOf = ({ lowerLimit, upperLimit, unit }: SensorSeries): string | null => {
    if (lowerLimit !== null && upperLimit !== null)
      return say('limits', { low: lowerLimit, high: upperLimit, unit })
    if (lowerLimit !== null) return say('atLeast', { low: lowerLimit, unit })
    return upperLimit === null ? null : say('atMost', { high: upperLimit, unit })
  }
  return {
    span: ({ quantity, unit, lowest, highest, isAlarm }) => {
      const [low, high] = [lowest ?? highest, highest ?? lowest]
      if (low === null || high === null) return `${text(quantity)} ${isAlarm ? say('alarm') : ''}`
      const values = { quantity: text(quantity), unit, low }
      return (low === high ? say('exact', values) : say('between', { ...values, high })).trim()
    },
    judgement: (series) => {
      const limits = limitsOf(series)
      const alarm = series.isAlarm ? [say('alarm')] : []
      if (limits === null) return [say('noLimits'), ...alarm].join(' · ')
      return [say(isOutside(series) ? 'outOfLimits' : 'inLimits', { limits }), ...alarm].join(' · ')
    },
    story: ({ points, unit }) => {
      const [first, last] = [points[0], points.at(-1)]
      if (!first || !last || points.length < 2) return null
      const lowest = points.reduce((low, point) => (point.value < low.value ? point : low))
      const highest = points.reduce((high, point) => (point.value > high.value ? point : high))
      const series = say('series', {
        n: points.length,
        from: first.at,
        to: last.at,
      })
      const extremes = say('lowestAt', {
        unit,
        low: lowest.value,
        at: lowest.at,
        high: highest.value,
        then: highest.at,
      })
      return `${series} · ${extremes}`
    },
  }
}
