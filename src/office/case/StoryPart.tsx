import { observer } from 'mobx-react-lite'
import type { OfficeCase, OfficeEvent } from '../../../contract/office-case'
import { requestWords } from '../../../domain/complaint/requests'
import { withoutStop } from '../../../domain/text'
import { ShownEvidence } from '../../evidence/ShownEvidence'
import { ProxyPart } from './ProxyPart'
import { useListedApart, useMessages, useText } from '../../preferences/context'
import { useFigures } from '../../preferences/figures'
import { Box } from '../../ui/Box'
import { Card } from '../../ui/Card'
import { KeyValue } from '../../ui/KeyValue'
import { Thread } from '../../ui/Thread'
import { officeMessages } from '../messages'

interface StoryPartProps {
  readonly opened: OfficeCase
  readonly origin: string
}

/** The left column: what was told, with what, and everything that has happened since. */
export const StoryPart = observer(function StoryPart({ opened, origin }: StoryPartProps) {
  const say = useMessages(officeMessages)
  const text = useText()
  const { day, minute, money } = useFigures()
  const inOneLine = useListedApart()
  const { form, evidence } = opened
  const isAnonymous = form.isAnonymous === true
  const people = [
    { key: say('personName'), value: isAnonymous ? say('anonymous') : form.contactName },
    { key: say('phone'), value: form.contactPhone },
    { key: say('address'), value: form.contactAddress },
    { key: say('consentMediation'), value: say(form.consentMediation ? 'yes' : 'no') },
    { key: say('consentPublish'), value: say(form.consentPublish ? 'yes' : 'no') },
  ]
  const matter = [
    { key: say('situation'), value: opened.situation.map(text).join(' › ') },
    { key: say('product'), value: form.productName },
    { key: say('lot'), value: form.lot ?? '' },
    { key: say('orderNo'), value: form.orderNo },
    { key: say('happenedOn'), value: form.happenedOn ? day(form.happenedOn) : '' },
    { key: say('amount'), value: form.amountFen === null ? '' : money(form.amountFen) },
    { key: say('requests'), value: text(requestWords(form.requests)) },
    {
      key: say('requestsNow'),
      value: opened.changedRequests === null ? '' : text(requestWords(opened.changedRequests)),
    },
  ]
  return (
    <Box className="desk-column">
      <Card title={say('story')} aside={say('filedAt', { time: opened.filedAt })}>
        <Box tag="p" className="desk-story">
          {form.story}
        </Box>
        <KeyValue items={matter.filter(({ value }) => value !== '')} />
      </Card>
      <Card title={say('evidence')}>
        {evidence.length === 0 ? (
          <Box tag="p">{say('noEvidence')}</Box>
        ) : (
          <ShownEvidence evidence={evidence} origin={origin} />
        )}
      </Card>
      <Card title={say(opened.kind === 'report' ? 'reporter' : 'complainant')}>
        <KeyValue items={people.filter(({ value }) => value !== '')} />
      </Card>
      {opened.proxy && <ProxyPart proxy={opened.proxy} origin={origin} />}
      <Card title={say('timeline')}>
        <Thread
          steps={opened.timeline.map((event) => ({
            id: event.id,
            title: `${text(event.title)} · ${event.by ?? say(`actor_${event.actor}`)}`,
            time: minute(event.at),
            detail: detailOf(event) || undefined,
          }))}
        />
      </Card>
    </Box>
  )

  function detailOf({ ground, text: words, amountFen, byOn, detail }: OfficeEvent): string {
    return inOneLine(
      [
        ground && text(ground),
        words,
        amountFen === null ? null : money(amountFen),
        byOn === null ? null : say('until', { day: byOn }),
        detail && text(detail),
      ]
        .flatMap((part) => part || [])
        // A full stop stays only where nothing follows in the same sentence.
        .map((part, at, all) => (at < all.length - 1 ? withoutStop(part) : part)),
    )
  }
})
