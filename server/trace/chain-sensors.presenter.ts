import type { SensorSeries } from '../../contract/chain'
import type { EpcisEvent, SensorReport } from '../../domain/trace/event'
import { bareTerm } from '../../domain/trace/vocabulary'
import { say, type Text } from '../../domain/text'
import { unitOf } from './units'

/** Quantities of one step that are shown, and points of one of them: as wide as a phone. */
const maxSeries = 6
const maxPoints = 48

const quantityNames: Readonly<Record<string, Text>> = {
  Temperature: say('温度', 'Temperature'),
  RelativeHumidity: say('相对湿度', 'Relative humidity'),
  AbsoluteHumidity: say('绝对湿度', 'Absolute humidity'),
  Pressure: say('压力', 'Pressure'),
  Illuminance: say('光照', 'Illuminance'),
  Acceleration: say('震动', 'Acceleration'),
}
const otherQuantity = say('读数', 'Reading')

interface Gathered extends Omit<SensorSeries, 'points'> {
  readonly points: { readonly at: string; readonly value: number }[]
}

/**
 * The sensor readings of an event by quantity and unit (EPCIS 2.0, 7.3.7). EPCIS has no field for what a reading should
 * stay between; a report that carries extension fields named `lowerLimit` and `upperLimit`, under any prefix, says it.
 */
export function sensorsOf(event: EpcisEvent): SensorSeries[] {
  const series = new Map<string, Gathered>()
  for (const { sensorMetadata, sensorReport } of event.sensorElementList ?? []) {
    const about = sensorMetadata?.['time'] ?? sensorMetadata?.['startTime'] ?? event.eventTime
    for (const report of sensorReport ?? []) {
      const key = `${report.type ?? ''} ${report.uom ?? ''}`
      series.set(key, joined(series.get(key) ?? emptySeries(report), report, report.time ?? about))
    }
  }
  return [...series.values()]
    .filter(
      ({ points, lowest, highest, isAlarm }) =>
        points.length > 0 || lowest !== null || highest !== null || isAlarm,
    )
    .slice(0, maxSeries)
    .map((each) => ({
      ...each,
      points: thinned(each.points.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))),
    }))
}

function emptySeries({ type, uom }: SensorReport): Gathered {
  return {
    quantity: { ...((type === undefined ? undefined : quantityNames[bareTerm(type)]) ?? otherQuantity) },
    unit: uom === undefined ? '' : unitOf(uom),
    lowest: null,
    highest: null,
    lowerLimit: null,
    upperLimit: null,
    isAlarm: false,
    points: [],
  }
}

function joined(series: Gathered, report: SensorReport, time: string): Gathered {
  const { value, minValue, maxValue, exception } = report
  const known = [value, minValue, maxValue].filter((each) => each !== undefined)
  const ms = Date.parse(time)
  if (value !== undefined && !Number.isNaN(ms)) series.points.push({ at: new Date(ms).toISOString(), value })
  return {
    ...series,
    lowest: extreme(Math.min, series.lowest, known),
    highest: extreme(Math.max, series.highest, known),
    lowerLimit: limitOf(report, 'lowerLimit') ?? series.lowerLimit,
    upperLimit: limitOf(report, 'upperLimit') ?? series.upperLimit,
    isAlarm: series.isAlarm || (exception !== undefined && bareTerm(exception).startsWith('ALARM')),
  }
}

function extreme(
  pick: (...values: number[]) => number,
  known: number | null,
  more: readonly number[],
): number | null {
  const all = known === null ? more : [known, ...more]
  return all.length === 0 ? null : pick(...all)
}

function limitOf(report: SensorReport, name: string): number | null {
  for (const [key, value] of Object.entries(report) as [string, unknown][])
    if (typeof value === 'number' && (key === name || key.endsWith(`:${name}`))) return value
  return null
}

/** Of each stretch its lowest and its highest, so that no peak is lost. */
function thinned<Point extends { readonly value: number }>(points: readonly Point[]): Point[] {
  if (points.length <= maxPoints) return [...points]
  const stretch = Math.ceil((points.length * 2) / maxPoints)
  const kept = new Set<Point>()
  for (let from = 0; from < points.length; from += stretch) {
    const part = points.slice(from, from + stretch)
    kept.add(part.reduce((low, point) => (point.value < low.value ? point : low)))
    kept.add(part.reduce((high, point) => (point.value > high.value ? point : high)))
  }
  return points.filter((point) => kept.has(point))
}
