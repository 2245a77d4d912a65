import { observer } from 'mobx-react-lite'
import type { Product } from '../../../contract/trace'
import { chinaDate } from '../../../domain/calendar/day'
import type { TermId } from '../../../domain/glossary/names'
import { certificateState, type CertificateKind } from '../../../domain/product/certificate'
import { useListedApart, useMessages, useText } from '../../preferences/context'
import { useFigures } from '../../preferences/figures'
import { Term } from '../../terms/Term'
import { TermLine } from '../../terms/TermLine'
import { Box } from '../../ui/Box'
import { Card } from '../../ui/Card'
import { List } from '../../ui/List'
import { ListItem } from '../../ui/ListItem'
import { Tag } from '../../ui/Tag'
import { paperMessages } from '../messages'

interface PapersProps {
  readonly product: Product
  readonly today: string
}

const tones = {
  valid: 'good',
  expired: 'warn',
  'not-yet': 'note',
  suspended: 'warn',
  withdrawn: 'stop',
} as const

const termOfCertificate: Readonly<Partial<Record<CertificateKind, TermId>>> = {
  organic: 'organic',
  green: 'green',
  origin: 'geographical-indication',
}

/** Certificates with their state today, test reports, and what the grower promises. */
export const Papers = observer(function Papers({ product, today }: PapersProps) {
  const say = useMessages(paperMessages)
  const text = useText()
  const inOneLine = useListedApart()
  const { day } = useFigures()
  const { certifications, testReports, promiseCertificates } = product
  const from = ({ source, asOfAt }: { readonly source: string; readonly asOfAt: string }): string =>
    say('paperSource', { source, on: chinaDate(asOfAt) })
  return (
    <>
      {certifications.length > 0 && (
        <Card title={say('certificationsTitle')}>
          <List>
            {certifications.map((each) => {
              const state = certificateState(each, today)
              return (
                <ListItem
                  key={each.id}
                  title={text(each.name)}
                  trail={<Tag tone={tones[state]}>{say(state)}</Tag>}
                  detail={[
                    each.number,
                    each.body,
                    each.validTo && say('validTo', { on: each.validTo }),
                    each.numberDoubt && text(each.numberDoubt),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                  meta={from(each)}
                />
              )
            })}
          </List>
          <TermLine terms={certifications.flatMap(({ kind }) => termOfCertificate[kind] ?? [])} />
        </Card>
      )}
      {testReports.length > 0 && (
        <Card title={say('reportsTitle')}>
          <List>
            {testReports.map((each) => (
              <ListItem
                key={each.id}
                title={each.laboratory}
                trail={
                  <Tag tone={each.hasPassed ? 'good' : 'warn'}>
                    {say(each.hasPassed ? 'passed' : 'failed')}
                  </Tag>
                }
                detail={`${say('reportNumber', { number: each.number })} · ${day(each.issuedOn)}`}
                meta={from(each)}
              >
                {each.items.length > 0 && (
                  <Box className="product-note">
                    {inOneLine(
                      each.items.map(({ name, found, limit }) =>
                        [name, found, limit].filter(Boolean).join(' '),
                      ),
                    )}
                  </Box>
                )}
              </ListItem>
            ))}
          </List>
        </Card>
      )}
      {promiseCertificates.length > 0 && (
        <Card title={<Term of="promise-certificate">{say('promisesTitle')}</Term>}>
          <List>
            {promiseCertificates.map((each) => (
              <ListItem
                key={each.id}
                title={each.product}
                detail={[each.producer, each.origin, each.weight, day(each.issuedOn)]
                  .filter(Boolean)
                  .join(' · ')}
                meta={from(each)}
              >
                <Box className="product-note">{inOneLine(each.promises)}</Box>
              </ListItem>
            ))}
          </List>
        </Card>
      )}
    </>
  )
})
