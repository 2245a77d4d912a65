import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import type { MerchantCase } from '../../../contract/merchant-side'
import { lastValue } from '../../api/remote'
import { ActDialog } from '../../case-course/ActDialog'
import { Answers } from '../../case-course/Answers'
import { ClockCard } from '../../case-course/ClockCard'
import { LettersCard } from '../../case-course/LettersCard'
import { OfferFacts } from '../../case-course/OfferFacts'
import { PromiseFacts } from '../../case-course/PromiseFacts'
import { Timeline } from '../../case-course/Timeline'
import { useShowPart } from '../../case-course/use-show-part'
import { WrittenAct } from '../../case-course/WrittenAct'
import { useMessages, useText } from '../../preferences/context'
import { merchantSideAddress } from '../../routes'
import { useServices } from '../../services/context'
import { Box } from '../../ui/Box'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { EmptyState } from '../../ui/EmptyState'
import { ErrorState } from '../../ui/ErrorState'
import { Link } from '../../ui/Link'
import { Notice } from '../../ui/Notice'
import { Page } from '../../ui/Page'
import { Skeleton } from '../../ui/Skeleton'
import { Steady } from '../../ui/Steady'
import { toast } from '../../ui/toast'
import { merchantSideMessages } from '../messages'
import { SignIn } from '../SignIn'
import { useMerchantSide, type MerchantSide } from '../use-merchant-side'
import { Copy } from './Copy'
import { openMerchantCase, type OpenedMerchantCase } from './merchant-case.store'
import { OfferForm } from './OfferForm'

/** One complaint on the merchant's side: the copy, the clock, its answer and its offers. */
export default observer(function MerchantCasePage() {
  const say = useMessages(merchantSideMessages)
  const { page, random } = useServices()
  const { id = '' } = page.useParams()
  const side = useMerchantSide()
  const [opened] = useState(() => openMerchantCase(side.http, random, id))
  const reload = async (): Promise<void> => {
    side.session.reload()
    if (side.session.session !== null) await opened.loaded.load()
  }
  page.useShown(() => void reload())
  page.useRefresh(reload)
  const shown = side.session.session === null ? null : lastValue(opened.loaded.loaded)
  return (
    <Page title={shown ? say('caseTitle', { number: shown.number }) : say('caseTitleShort')}>
      {side.session.session === null ? (
        <SignIn side={side} onEntered={() => void opened.loaded.load()} />
      ) : shown ? (
        <OpenCase shown={shown} opened={opened} side={side} />
      ) : (
        <Waiting opened={opened} />
      )}
    </Page>
  )
})

const Waiting = observer(function Waiting({ opened }: { readonly opened: OpenedMerchantCase }) {
  const say = useMessages(merchantSideMessages)
  const inWords = useText()
  const { loaded } = opened.loaded
  if (loaded.tag !== 'failed') return <Skeleton count={3} label={say('loading')} />
  const { failure } = loaded
  if (failure.status === 404 || failure.status === 400) {
    return (
      <EmptyState
        picture="filing"
        title={say('caseUnknown')}
        action={
          <Link kind="ghost" to={merchantSideAddress} isReplacing>
            {say('toList')}
          </Link>
        }
      >
        {say('caseUnknownText')}
      </EmptyState>
    )
  }
  return (
    <ErrorState
      message={inWords(failure.text)}
      code={failure.problem?.code}
      onRetry={failure.isPassing ? () => void opened.loaded.load() : undefined}
    />
  )
})

interface OpenCaseProps {
  readonly shown: MerchantCase
  readonly opened: OpenedMerchantCase
  readonly side: MerchantSide
}

const OpenCase = observer(function OpenCase({ shown, opened, side }: OpenCaseProps) {
  const say = useMessages(merchantSideMessages)
  const inWords = useText()
  const { loaded } = opened.loaded
  const { actions, offers, promise } = shown
  const show = useShowPart()
  const promiseId = `merchant-promise-${shown.id}`
  const answersId = `merchant-answers-${shown.id}`
  const offersId = `merchant-offers-${shown.id}`
  return (
    <>
      <Steady of={[loaded.tag === 'failed', shown]} />
      {loaded.tag === 'failed' && <Notice tone="note">{inWords(loaded.failure.text)}</Notice>}
      <ClockCard state={shown.state} stateName={shown.stateName} clock={shown.clock} />
      {promise && (
        <Card title={say('promiseTitle')} className="course-stack">
          <Box id={promiseId}>
            <PromiseFacts promise={promise} />
          </Box>
          {actions.includes('say-kept') && (
            <WrittenAct
              http={side.http}
              place={`merchant-kept/${shown.id}`}
              label={say('keptWord')}
              hint={say('keptHint')}
              submit={say('keptSend')}
              needsText
              needsFiles={false}
              post={async (written) => {
                const then = await opened.sayKept(written)
                return () => opened.loaded.put(then)
              }}
              onSent={() => {
                show(promiseId)
                toast(say('keptSent'))
              }}
            />
          )}
        </Card>
      )}
      <LettersCard letters={shown.letters} origin={side.http.origin} />
      <Copy shown={shown} origin={side.http.origin} />
      {shown.answers.length > 0 && (
        <Box id={answersId}>
          <Answers answers={shown.answers} origin={side.http.origin} />
        </Box>
      )}
      {actions.includes('answer') && (
        <Card title={say('answerTitle')} className="course-stack">
          <Box className="course-small">{say('answerHint')}</Box>
          <WrittenAct
            http={side.http}
            place={`merchant-answer/${shown.id}`}
            label={say('answerWord')}
            submit={say('answerSend')}
            needsText
            needsFiles={false}
            post={async (written) => {
              const then = await opened.answer(written)
              return () => opened.loaded.put(then)
            }}
            onSent={() => {
              show(answersId)
              toast(say('answerSent'))
            }}
          />
        </Card>
      )}
      {offers.length > 0 && (
        <Box id={offersId}>
          <Card title={say('offersTitle')} className="course-stack">
            {offers.map((offer) => (
              <OfferFacts key={offer.id} offer={offer} />
            ))}
          </Card>
        </Box>
      )}
      {actions.includes('offer') && (
        <OfferForm
          opened={opened}
          hasOpenOffer={offers.some(({ state }) => state === 'open')}
          onSent={() => show(offersId)}
        />
      )}
      {actions.includes('end-odr') && <EndOdr opened={opened} />}
      <Card title={say('timeline')}>
        <Timeline label={say('timeline')} entries={shown.timeline} />
      </Card>
    </>
  )
})

const EndOdr = observer(function EndOdr({ opened }: { readonly opened: OpenedMerchantCase }) {
  const say = useMessages(merchantSideMessages)
  const [isAsking, setIsAsking] = useState(false)
  const { acts, endOdr } = opened
  const end = async (): Promise<void> => {
    if (!(await acts.run('end-odr', '', endOdr))) return
    setIsAsking(false)
    toast(say('odrEnded'))
  }
  return (
    <>
      <Button
        kind="ghost"
        onPress={() => {
          acts.forgetFailure()
          setIsAsking(true)
        }}
      >
        {say('odrEnd')}
      </Button>
      <ActDialog
        title={say('odrEndTitle')}
        confirm={say('odrEnd')}
        isOpen={isAsking}
        isBusy={acts.isBusy('end-odr')}
        failure={acts.failureOf('end-odr')}
        onConfirm={() => void end()}
        onClose={() => setIsAsking(false)}
      >
        <Box tag="p">{say('odrEndText')}</Box>
      </ActDialog>
    </>
  )
})
