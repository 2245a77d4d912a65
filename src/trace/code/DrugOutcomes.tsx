import { observer } from 'mobx-react-lite'
import type { Candidate } from '../../../domain/codes/recognition'
import { useMessages } from '../../preferences/context'
import { Box } from '../../ui/Box'
import { Card } from '../../ui/Card'
import { Heading } from '../../ui/Heading'
import { List } from '../../ui/List'
import { ListItem } from '../../ui/ListItem'
import { OutLink } from '../../ui/OutLink'
import { drugMessages } from '../messages'

const outcomes = ['none', 'own', 'other', 'many'] as const

/** 医保药品追溯信息查询: whether a box was sold is known to that system alone, and what its four outcomes mean. */
export const DrugOutcomes = observer(function DrugOutcomes({
  readings,
}: {
  readonly readings: readonly Candidate[]
}) {
  const say = useMessages(drugMessages)
  if (!readings.some(({ next }) => next.some(({ kind }) => kind === 'drug'))) return null
  return (
    <Card title={say('title')} className="code-stack">
      <Box tag="p">{say('why')}</Box>
      <Box tag="p" className="code-small">
        {say('how')}
      </Box>
      <OutLink href="https://fuwu.nhsa.gov.cn/">{say('link')}</OutLink>
      <Heading level={3} size="m">
        {say('outcomesTitle')}
      </Heading>
      <List isOrdered label={say('outcomesTitle')}>
        {outcomes.map((outcome) => (
          <ListItem key={outcome} title={say(outcome)} detail={say(`${outcome}Do`)} />
        ))}
      </List>
    </Card>
  )
})
