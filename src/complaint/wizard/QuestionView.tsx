import { observer } from 'mobx-react-lite'
import type { Node, Question } from '../../../domain/complaint/problem-tree/node'
import type { Area } from '../../../domain/complaint/problem-tree/first-question'
import { useMessages, useText } from '../../preferences/context'
import { wizardAddress, type ComplaintOrigin } from '../../routes'
import { Box } from '../../ui/Box'
import { Heading } from '../../ui/Heading'
import { Icon } from '../../ui/Icon'
import { Link } from '../../ui/Link'
import { Tag } from '../../ui/Tag'
import { wizardMessages } from '../messages/wizard'
import { SituationSearch } from './SituationSearch'
import type { Tree } from './tree'

interface QuestionViewProps {
  readonly question: Pick<Question, 'ask'> & { readonly choices: readonly (Node | Area)[] }
  /** From 1. */
  readonly step: number
  /** Further questions after this one, at most. */
  readonly left: number
  /** The choice that was taken before. */
  readonly chosen: string | null
  readonly about: ComplaintOrigin
  readonly tree: Tree | null
}

/** One question and its few answers, each as large as a thumb. */
export const QuestionView = observer(function QuestionView({
  question,
  step,
  left,
  chosen,
  about,
  tree,
}: QuestionViewProps) {
  const say = useMessages(wizardMessages)
  const inWords = useText()
  const isFirst = step === 1
  return (
    <>
      <Box>
        <Heading level={2}>{inWords(question.ask)}</Heading>
        <Box className="complaint-small">
          {left === 0 ? say('progressLast', { n: step }) : say('progress', { n: step, left })}
        </Box>
      </Box>
      {isFirst && <SituationSearch label={say('search')} about={about} tree={tree} />}
      <Box tag="ul" role="list" label={inWords(question.ask)} className="wizard-choices">
        {question.choices.map((choice) => (
          <Box tag="li" key={choice.id}>
            <Link
              kind="block"
              className="ui-card wizard-choice"
              to={wizardAddress({ ...about, at: choice.id })}
            >
              <Box className="wizard-choice__words">
                <Box className="wizard-choice__title">{inWords(choice.title)}</Box>
                {choice.tag === 'question' && choice.detail !== null && (
                  <Box className="complaint-small">{inWords(choice.detail)}</Box>
                )}
                {choice.id === chosen && <Tag tone="brand">{say('chosenBefore')}</Tag>}
              </Box>
              <Icon name="forward" size={16} />
            </Link>
          </Box>
        ))}
      </Box>
      {!isFirst && <SituationSearch label={say('searchMore')} about={about} tree={tree} isTitled />}
    </>
  )
})
