import { observer } from 'mobx-react-lite'
import type { Correction, CorrectionClock } from '../../../../contract/correction'
import { useMessages, useText } from '../../../preferences/context'
import { Box } from '../../../ui/Box'
import { Card } from '../../../ui/Card'
import { Heading } from '../../../ui/Heading'
import { Ring } from '../../../ui/Ring'
import { correctionMessages } from '../../messages'
import { useDueWords } from '../due-words'

/** The state, and the legal clock of the written answer: day of days, the last day, the article. */
export const ClockCard = observer(function ClockCard({
  request: { clock, stateName, kindName },
}: {
  readonly request: Correction
}) {
  const inWords = useText()
  return (
    <Card>
      <Box className="correction-clock">
        {clock !== null && clock.endedOn === null && <ClockRing clock={clock} />}
        <Box className="correction-clock__words">
          <Box className="credit-aside">{inWords(kindName)}</Box>
          <Heading level={2}>{inWords(stateName)}</Heading>
          {clock !== null && <ClockWords clock={clock} />}
        </Box>
      </Box>
    </Card>
  )
})

const ClockRing = observer(function ClockRing({ clock }: { readonly clock: CorrectionClock }) {
  const say = useMessages(correctionMessages)
  const { day, of, lateBy } = clock
  return (
    <Ring
      day={day}
      days={of}
      label={say('clockLabel', { day, of })}
      unit={say('clockUnit', { of })}
      tone={lateBy > 0 ? 'warn' : 'brand'}
    />
  )
})

const ClockWords = observer(function ClockWords({ clock }: { readonly clock: CorrectionClock }) {
  const say = useMessages(correctionMessages)
  const inWords = useText()
  const words = useDueWords()
  return (
    <>
      <Box tag="p" className={clock.lateBy > 0 ? 'correction-problem' : 'credit-detail'}>
        {words(clock)}
      </Box>
      {clock.provisional && clock.endedOn === null && (
        <Box tag="p" className="credit-detail">
          {say('provisional')}
        </Box>
      )}
      <Box tag="p" className="credit-aside">
        {inWords(clock.article)}
      </Box>
    </>
  )
})
