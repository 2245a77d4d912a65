import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { root } from '../../../domain/complaint/problem-tree/areas'
import { pathOf } from '../../../domain/complaint/problem-tree/walk'
import { useMessages, useText } from '../../preferences/context'
import { useServices } from '../../services/context'
import { ReadAloud } from '../../read-aloud/ReadAloud'
import { Link } from '../../ui/Link'
import { Notice } from '../../ui/Notice'
import { Page } from '../../ui/Page'
import { wizardMessages } from '../messages/wizard'
import { aboutOf, writeAddress } from './about'
import { EndView } from './EndView'
import { FilingView } from './FilingView'
import { LastAnswer } from './last-answer'
import { PathLine } from './PathLine'
import { QuestionView } from './QuestionView'
import { readingOfNode } from './reading'
import '../complaint.css'
import './wizard.css'

/**
 * A few questions that lead to the situation, one a page: each has an address of its own, so that going back, a reload
 * and a shared link find it. At every step one may as well just write.
 */
export default observer(function WizardPage() {
  const say = useMessages(wizardMessages)
  const inWords = useText()
  const { page, storage } = useServices()
  const params = page.useParams()
  const [answers] = useState(() => new LastAnswer(storage))
  const [chosen, setChosen] = useState<string | null>(null)
  const about = aboutOf(params)
  const at = params['at'] ?? root.id
  const found = pathOf(at)
  const path = found ?? [root]
  const node = path.at(-1) ?? root
  page.useShown(() => {
    answers.note(node.id)
    setChosen(answers.at(node.id))
  })
  return (
    <Page
      title={say('title')}
      actions={
        node.tag === 'filing' ? (
          <Link kind="primary" to={writeAddress(about, node.id)}>
            {say('write')}
          </Link>
        ) : (
          <Link kind="ghost" to={writeAddress(about)}>
            {say(node.tag === 'question' ? 'skip' : 'stillWrite')}
          </Link>
        )
      }
    >
      {found === null && <Notice tone="note">{say('gone')}</Notice>}
      <PathLine path={path} />
      <ReadAloud reading={readingOfNode(node, inWords)} />
      {node.tag === 'question' ? (
        <QuestionView question={node} step={path.length} chosen={chosen} about={about} />
      ) : node.tag === 'filing' ? (
        <FilingView leaf={node} />
      ) : (
        <EndView leaf={node} about={about} />
      )}
    </Page>
  )
})
