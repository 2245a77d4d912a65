import { observer } from 'mobx-react-lite'
import type { CaseFigures } from '../../../contract/public-cases'
import { useMessages } from '../../preferences/context'
import { Box } from '../../ui/Box'
import { Card } from '../../ui/Card'
import { KeyValue } from '../../ui/KeyValue'
import { publicMessages } from '../messages/public'

/** What the list is a part of; nothing where so few complained that people could be recognised. */
export const Figures = observer(function Figures({ figures }: { readonly figures: CaseFigures | null }) {
  const say = useMessages(publicMessages)
  if (figures === null) {
    return (
      <Card title={say('figures')}>
        <Box className="complaint-small">{say('hidden')}</Box>
      </Card>
    )
  }
  const { fromOn: from, toOn: to, received, ended, settled, medianDays } = figures
  const rate = ended === 0 ? 0 : Math.round((100 * settled) / ended)
  return (
    <Card title={say('figures')}>
      <KeyValue
        items={[
          { key: say('received'), value: say('cases', { n: received }) },
          { key: say('ended'), value: say('endedOf', { ended, received }) },
          ...(ended === 0
            ? []
            : [{ key: say('settled'), value: say('settledOf', { settled, ended, rate }) }]),
          ...(medianDays === null
            ? []
            : [{ key: say('median'), value: say('medianDays', { n: medianDays }) }]),
        ]}
      />
      <Box className="complaint-source">{say('asOf', { from, to })}</Box>
    </Card>
  )
})
