import { observer } from 'mobx-react-lite'
import type { PublicRecord } from '../../../contract/records'
import { useMessages } from '../../preferences/context'
import { Box } from '../../ui/Box'
import { Card } from '../../ui/Card'
import { merchantMessages } from '../messages'
import { yearsOf, type Leaning } from './years.rules'

const leanings: readonly Leaning[] = ['adverse', 'good', 'plain']

/** Its records over the years, as columns of marks; the same is said in words for who cannot see them. */
export const Years = observer(function Years({ records }: { readonly records: readonly PublicRecord[] }) {
  const say = useMessages(merchantMessages)
  const years = yearsOf(records)
  if (years.length < 2) return null
  return (
    <Card title={say('years')}>
      <Box tag="ol" role="list" label={say('years')} className="credit-years">
        {years.map(({ year, marks }) => {
          const counts = leanings.flatMap((leaning) => {
            const n = marks.filter((mark) => mark === leaning).length
            return n === 0 ? [] : [say('count', { n, word: say(leaning) })]
          })
          return (
            <Box key={year} tag="li" className="credit-years__year">
              <Box className="credit-years__marks" isHidden>
                {marks.map((mark, at) => (
                  <Box key={at} className={`credit-years__mark credit-years__mark--${mark}`} />
                ))}
              </Box>
              <Box className="credit-years__label" isHidden>
                {year}
              </Box>
              <Box tag="span" className="ui-unseen">
                {say('year', {
                  year: String(year),
                  what: counts.length === 0 ? '0' : counts.join(say('and')),
                })}
              </Box>
            </Box>
          )
        })}
      </Box>
      <Box className="credit-years__key" isHidden>
        {leanings.map((leaning) => (
          <Box key={leaning} className="credit-years__word">
            <Box className={`credit-years__mark credit-years__mark--${leaning}`} />
            {say(leaning)}
          </Box>
        ))}
      </Box>
      <Box className="credit-aside">{say('yearsHow')}</Box>
    </Card>
  )
})
