import { observer } from 'mobx-react-lite'
import type { OfficeCase } from '../../../contract/office-case'
import { useMessages, useText } from '../../preferences/context'
import { Box } from '../../ui/Box'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { officeMessages } from '../messages'
import type { OfficeCaseStore } from './office-case.store'

interface ProposalCardProps {
  readonly opened: OfficeCase
  readonly store: OfficeCaseStore
}

/** What the clock suggests, with its ground and article; one press brings the act's form, filled in. */
export const ProposalCard = observer(function ProposalCard({ opened, store }: ProposalCardProps) {
  const say = useMessages(officeMessages)
  const text = useText()
  const { proposal } = opened
  const act = proposal && opened.acts.find(({ action }) => action === proposal.action)
  if (!proposal || !act) return null
  const { ground, text: words } = proposal
  const known = act.grounds.find(({ key }) => key === ground)
  return (
    <Notice
      tone="warn"
      title={say('proposal', { act: text(act.name) })}
      action={
        <Button size="s" onPress={() => void store.choose(act, { ground, text: words })}>
          {say('proposalOpen')}
        </Button>
      }
    >
      <Box tag="p">{words}</Box>
      <Box tag="p">
        {say('proposalGround', {
          ground: `${ground} ${known ? text(known.text) : ''}`,
          article: text(act.article),
        })}
      </Box>
    </Notice>
  )
})
