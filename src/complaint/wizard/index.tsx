import { observer } from 'mobx-react-lite'
import { useCallback, useLayoutEffect, useState } from 'react'
import { areas, firstAsk, mostAnswers, rootId } from '../../../domain/complaint/problem-tree/first-question'
import { useMessages, useText } from '../../preferences/context'
import { useServices } from '../../services/context'
import { ReadAloud } from '../../read-aloud/ReadAloud'
import { Link } from '../../ui/Link'
import { Notice } from '../../ui/Notice'
import { Page } from '../../ui/Page'
import { Skeleton } from '../../ui/Skeleton'
import { wizardMessages } from '../messages/wizard'
import { NationalFirst } from '../NationalFirst'
import { aboutOf, writeAddress } from './about'
import { EndView } from './EndView'
import { FilingView } from './FilingView'
import { LastAnswer } from './last-answer'
import { PathLine } from './PathLine'
import { QuestionView } from './QuestionView'
import { readingOfNode, readingOfQuestion } from './reading'
import type { Tree } from './tree'
import { useTree } from './use-tree'
import '../complaint.css'
import './wizard.css'

/**
 * A few questions that lead to the situation, one a page: each has an address of its own, so that going back, a reload
 * and a shared link find it. At every step one may as well just write.
 */
export default observer(function WizardPage() {
  const say = useMessages(wizardMessages)
  const params = useServices().page.useParams()
  const at = params['at'] ?? rootId
  const tree = useTree()
  if (at !== rootId && tree === null) {
    return (
      <Page title={say('title')}>
        <Skeleton count={2} />
      </Page>
    )
  }
  return <Step at={at} tree={tree} />
})

const firstQuestion = { ask: firstAsk, choices: Object.values(areas) }

interface StepProps {
  readonly at: string
  /** The first question stands without it. */
  readonly tree: Tree | null
}

const Step = observer(function Step({ at, tree }: StepProps) {
  const say = useMessages(wizardMessages)
  const inWords = useText()
  const { page, storage } = useServices()
  const [answers] = useState(() => new LastAnswer(storage))
  const [chosen, setChosen] = useState<string | null>(null)
  const about = aboutOf(page.useParams())
  const isFirst = at === rootId
  const path = isFirst ? null : (tree?.pathOf(at) ?? null)
  const node = path?.at(-1) ?? null
  const here = path?.map(({ id }) => id).join(' ') ?? rootId
  const look = useCallback(() => {
    const ids = here.split(' ')
    answers.note(ids)
    setChosen(answers.at(ids.at(-1) ?? rootId))
  }, [answers, here])
  // Before it is on screen: whoever goes back at once finds it too.
  useLayoutEffect(look, [look])
  page.useShown(look)
  return (
    <Page
      title={say('title')}
      actions={
        node?.tag === 'filing' ? (
          <Link kind="primary" to={writeAddress(about, node.id)}>
            {say('write')}
          </Link>
        ) : (
          <Link kind="ghost" to={writeAddress(about)}>
            {say(node === null || node.tag === 'question' ? 'skip' : 'stillWrite')}
          </Link>
        )
      }
    >
      <NationalFirst />
      {!isFirst && path === null && <Notice tone="note">{say('gone')}</Notice>}
      <PathLine path={path ?? []} />
      <ReadAloud
        reading={node === null ? readingOfQuestion(firstQuestion, inWords) : readingOfNode(node, inWords)}
      />
      {node === null || node.tag === 'question' ? (
        <QuestionView
          question={node ?? firstQuestion}
          step={path?.length ?? 1}
          left={(node === null ? mostAnswers : (tree?.answersLeft(node) ?? 1)) - 1}
          chosen={chosen}
          about={about}
          tree={tree}
        />
      ) : node.tag === 'filing' ? (
        <FilingView leaf={node} />
      ) : (
        <EndView leaf={node} about={about} />
      )}
    </Page>
  )
})
