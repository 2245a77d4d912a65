import { observer } from 'mobx-react-lite'
import type { Product } from '../../../contract/trace'
import type { CodeDates } from '../../../domain/product/code-dates'
import { shelfLifeOf, type ShelfLife } from '../../../domain/product/shelf-life'
import { useListed, useMessages } from '../../preferences/context'
import { useFigures } from '../../preferences/figures'
import { Box } from '../../ui/Box'
import { Card } from '../../ui/Card'
import { KeyValue } from '../../ui/KeyValue'
import { Tag, Tags } from '../../ui/Tag'
import { paperMessages } from '../messages'

interface KeepingProps {
  readonly dates: CodeDates
  /** null: nothing is known of it here, or there is no network; the code's own days stand all the same. */
  readonly product: Product | null
  readonly today: string
}

const tones = { past: 'stop', 'last-day': 'warn', soon: 'note', good: 'good' } as const
const words = { past: 'lifePast', 'last-day': 'lifeLastDay', soon: 'lifeSoon', good: 'lifeGood' } as const
const ends = { 'best-before': 'bestBefore', expiry: 'expiry', 'sell-by': 'sellBy' } as const
const froms = { code: 'fromCode', lot: 'fromLot', reckoned: 'fromReckoning' } as const

/** Until when it is good, how it is kept, and what allergic people must know. */
export const Keeping = observer(function Keeping({ dates, product, today }: KeepingProps) {
  const say = useMessages(paperMessages)
  const inOneLine = useListed()
  const { day } = useFigures()
  const life = shelfLifeOf({
    dates,
    lot: product?.lot ?? null,
    shelfLifeDays: product?.shelfLifeDays ?? null,
    today,
  })
  const allergens = product?.allergens ?? null
  const about = [
    ...(life ? daysOf(life) : []),
    { key: say('shelfLife'), value: product?.shelfLife ?? null },
    { key: say('storage'), value: product?.storage ?? null },
  ].filter(({ value }) => value !== null)
  if (about.length === 0 && allergens === null) return null
  function daysOf({ kind, endsOn, isExact, producedOn }: ShelfLife) {
    return [
      { key: say('producedDay'), value: producedOn && day(producedOn) },
      { key: say(ends[kind]), value: isExact ? day(endsOn) : say('inMonth', { month: endsOn.slice(0, 7) }) },
    ]
  }
  return (
    <Card title={say('keepingTitle')} className="product-stack">
      {life && (
        <Tags>
          <Tag tone={tones[life.state]}>{say(words[life.state], { days: Math.abs(life.daysLeft) })}</Tag>
        </Tags>
      )}
      {about.length > 0 && <KeyValue items={about} />}
      {life && <Box className="product-note">{say(froms[life.from])}</Box>}
      {allergens !== null && allergens.length > 0 && (
        <Box tag="p" className="product-allergens">
          {say('allergens', { list: inOneLine(allergens) })}
        </Box>
      )}
      {allergens?.length === 0 && <Box className="product-note">{say('noAllergens')}</Box>}
    </Card>
  )
})
