import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import type { CaseKind } from '../../../domain/complaint/case'
import { useMessages, useText } from '../../preferences/context'
import { TermLine } from '../../terms/TermLine'
import { Box } from '../../ui/Box'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { KeyValue } from '../../ui/KeyValue'
import { Notice } from '../../ui/Notice'
import { FieldPlace } from './FieldPlace'
import type { FilingStore } from './filing.store'
import { filingMessages } from '../messages'
import { RegionField } from './RegionField'

interface UnitPartProps {
  readonly filing: FilingStore
  readonly kind: CaseKind
}

const basisWords = { typed: 'unitByTyped', register: 'unitByRegister', code: 'unitByCode' } as const

/** Where the office of a kind stands in the form: a second one only beside a complaint. */
export const unitField = (kind: CaseKind, { isComplaint }: FilingStore): 'unit' | 'reportUnit' =>
  kind === 'report' && isComplaint ? 'reportUnit' : 'unit'

/** The office that the draft goes to: which, why this one, what else the law allows, and how to choose another. */
export const UnitPart = observer(function UnitPart({ filing: store, kind }: UnitPartProps) {
  const say = useMessages(filingMessages)
  const inWords = useText()
  const [isPicking, setPicking] = useState(false)
  const { offices, missing, whyNot, choice, ifWrong } = store.competences[kind]
  const unit = store.units[kind]
  const chosen = store.filing.chosenUnits[kind] ?? null
  const reason = offices.find(({ code }) => code === unit?.code)
  const others = offices.filter(({ code }) => code !== unit?.code)
  const choose = (code: string | null): void => {
    store.chooseUnit(kind, code)
    if (code !== null) setPicking(false)
  }
  return (
    <Card
      title={say(kind === 'complaint' ? 'unitComplaint' : 'unitReport')}
      level={3}
      className="complaint-fields"
    >
      <FieldPlace field={unitField(kind, store)}>
        <Box className="draft-office" live="polite">
          {unit === null ? say('unitOpen') : inWords(unit.name)}
        </Box>
        {unit !== null && <Box className="complaint-source">{say('unitDerived')}</Box>}
      </FieldPlace>
      <TermLine terms={['jurisdiction']} />
      {missing.length > 0 && (
        <Box className="draft-lines" tag="ul" role="list">
          {missing.map(({ place, ask }) => (
            <Box key={place} tag="li">
              {inWords(ask)}
            </Box>
          ))}
        </Box>
      )}
      {unit === null && kind === 'complaint' && (
        <Box className="complaint-small">{say('unitOpenComplaint')}</Box>
      )}
      {reason && (
        <Box className="draft-lines">
          <Box className="draft-words">{say('unitWhy')}</Box>
          <Box>{inWords(reason.why)}</Box>
          <Box className="complaint-source">
            {say(basisWords[reason.basis])} {inWords(reason.article)}
          </Box>
        </Box>
      )}
      {unit !== null && !reason && <Box className="complaint-small">{say('unitChosen')}</Box>}
      {others.map((office) => (
        <Box key={office.code} className="draft-lines">
          <Box className="draft-words">{say('unitAlso')}</Box>
          <Box>
            {inWords(office.name)}
            <Box className="complaint-small">{inWords(office.why)}</Box>
          </Box>
          <Button
            kind="plain"
            size="s"
            isFlush
            label={say('unitSendTo', { office: inWords(office.name) })}
            onPress={() => choose(office.code)}
          >
            {say('unitSendThere')}
          </Button>
        </Box>
      ))}
      {choice && others.length > 0 && <Box className="complaint-source">{inWords(choice)}</Box>}
      {unit !== null && whyNot.length > 0 && (
        <Box className="draft-lines">
          <Box className="draft-words">{say('unitWhyNot')}</Box>
          <KeyValue
            items={whyNot.map(({ office, why }) => ({
              key: office === null ? say('whyNotHome') : inWords(office.name),
              value: inWords(why),
            }))}
          />
        </Box>
      )}
      {isPicking ? (
        <RegionField label={say('unitPick')} value={chosen} onChange={choose} />
      ) : (
        <Button kind="ghost" size="s" onPress={() => setPicking(true)}>
          {say(unit === null ? 'unitPick' : 'unitOther')}
        </Button>
      )}
      {chosen !== null && (
        <Button kind="plain" size="s" isFlush onPress={() => choose(null)}>
          {say('unitBack')}
        </Button>
      )}
      {kind === 'report' ? (
        <Notice tone="warn" title={say('reportWarning')}>
          {inWords(ifWrong)}
        </Notice>
      ) : (
        <Box className="complaint-source">{inWords(ifWrong)}</Box>
      )}
    </Card>
  )
})
