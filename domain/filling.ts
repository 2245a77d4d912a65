import { dayText, minuteText } from './calendar/day-text'
import { englishNumber } from './figures'
import type { Text } from './text'

/** What stands in the braces of a sentence, by its name there. */
export type Filling = Readonly<Record<string, string | number>>

/**
 * A sentence with its braces filled, on screens and on paper. Numbers are written as the language writes them, so what
 * only looks like one (a year, a code) comes as a string. `{on:day}` is a `YYYY-MM-DD` or `YYYY-MM`, `{at:minute}` an
 * instant (RFC 3339), and `{n:step|steps}` the noun that goes with a number.
 */
export const filled = (sentence: string, values: Filling, language: keyof Text): string =>
  sentence.replace(/\{(\w+)(?::([^{}]+))?\}/g, (whole, name: string, form?: string) => {
    const value = values[name]
    if (value === undefined) return whole
    const [one, other] = form?.split('|') ?? []
    if (other !== undefined) return (value === 1 ? one : other) ?? ''
    if (typeof value === 'number') return language === 'en' ? englishNumber(value) : String(value)
    if (form === 'day') return dayText(value)[language]
    return form === 'minute' ? minuteText(value)[language] : value
  })
