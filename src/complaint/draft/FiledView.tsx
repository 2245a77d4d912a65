import { observer } from 'mobx-react-lite'
import { useEffect } from 'react'
import { kindFacts } from '../../../domain/complaint/split/kinds'
import type { FiledCase } from '../../drafts/draft'
import { useMessages, useText } from '../../preferences/context'
import { caseAddress, nationalAddress } from '../../routes'
import { announce } from '../../ui/announce'
import { Card } from '../../ui/Card'
import { KeyValue } from '../../ui/KeyValue'
import { Link } from '../../ui/Link'
import { Notice } from '../../ui/Notice'
import { Thread } from '../../ui/Thread'
import { complaintMessages, filingMessages } from '../messages'
import { useIsForNational } from '../NationalFirst'
import { filedKinds } from './filing-words'

interface FiledViewProps {
  readonly filed: FiledCase
  readonly isAnonymous: boolean
}

/** The server has it: the number of each case, its time limits, and the way there. */
export const FiledView = observer(function FiledView({ filed, isAnonymous }: FiledViewProps) {
  const say = useMessages(complaintMessages)
  const sayFiling = useMessages(filingMessages)
  const inWords = useText()
  const { id, number, twin } = filed
  const isForNational = useIsForNational()
  const received = say('stageFiled', { number })
  // Perhaps minutes after the press that sent it: whoever does not see the page change hears it.
  useEffect(() => announce(received), [received])
  return (
    <>
      <Card tone="good" title={received}>
        <Thread
          steps={[
            { id: 'kept', title: say('stageKept') },
            { id: 'files', title: say('stageFilesSent') },
            { id: 'filed', title: received },
            ...(twin ? [{ id: 'twin', title: sayFiling('filedTwin', { number: twin.number }) }] : []),
          ]}
        />
      </Card>
      {isForNational ? (
        <Notice tone="warn" title={sayFiling('nationalNotFiled')}>
          {sayFiling('nationalNotFiledHow')}
        </Notice>
      ) : (
        <Card title={sayFiling('filedClock')}>
          <KeyValue
            items={filedKinds(filed).map((kind) => ({
              key: inWords(kindFacts[kind].name),
              value: inWords(kindFacts[kind].clock),
            }))}
          />
        </Card>
      )}
      {isAnonymous && <Notice tone="note">{sayFiling('keepNumber')}</Notice>}
      {isForNational && (
        <Link kind="primary" to={nationalAddress({ id })}>
          {sayFiling('nationalGoOn')}
        </Link>
      )}
      <Link kind={isForNational ? 'ghost' : 'primary'} to={caseAddress(id)} isReplacing>
        {say('seeCase')}
      </Link>
      {twin && (
        <Link kind="ghost" to={caseAddress(twin.id)}>
          {sayFiling('seeTwin')}
        </Link>
      )}
    </>
  )
})
