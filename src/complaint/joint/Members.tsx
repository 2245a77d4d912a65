import { observer } from 'mobx-react-lite'
import type { JointCandidate, JointView } from '../../../contract/joint-complaint'
import { mostRepresentatives } from '../../../domain/complaint/joint'
import { KeptNotes } from '../../case-course/KeptNotes'
import { listIn, type Kept } from '../../drafts/read-back'
import { useKeptWords } from '../../drafts/use-kept-words'
import { useMessages } from '../../preferences/context'
import { Box } from '../../ui/Box'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { CheckboxGroup } from '../../ui/CheckboxGroup'
import { grouped } from '../../ui/grouped'
import { List } from '../../ui/List'
import { ListItem } from '../../ui/ListItem'
import { PhoneLink } from '../../ui/PhoneLink'
import { Tag } from '../../ui/Tag'
import { toast } from '../../ui/toast'
import { Failure } from './Failure'
import { jointMessages } from './messages'
import type { OpenedJoint } from './opened-joint'

interface MembersProps {
  readonly joint: NonNullable<JointView['joint']>
  readonly isUnderWay: boolean
  readonly opened: OpenedJoint
}

/** How many they are, and those who offer to represent the others: nobody else is named. */
export const Members = observer(function Members({ joint, isUnderWay, opened }: MembersProps) {
  const say = useMessages(jointMessages)
  const { candidates, members, number } = joint
  return (
    <Card
      title={say('membersTitle', { number })}
      aside={say('membersAside', { n: members })}
      className="complaint-stack"
    >
      {candidates.length === 0 ? (
        <Box tag="p">{say('nobodyOffers')}</Box>
      ) : (
        <>
          {candidates.every(({ isRepresentative }) => !isRepresentative) && (
            <Box tag="p">{say('noneChosen')}</Box>
          )}
          <List label={say('representative')}>
            {candidates.map((candidate) => (
              <Candidate key={candidate.id} candidate={candidate} />
            ))}
          </List>
          {isUnderWay && <Choice joint={joint} opened={opened} />}
        </>
      )}
    </Card>
  )
})

const Candidate = observer(function Candidate({ candidate }: { readonly candidate: JointCandidate }) {
  const say = useMessages(jointMessages)
  const { name, phone, isMe, isRepresentative } = candidate
  return (
    <ListItem
      title={isMe ? `${name}${say('you')}` : name}
      detail={
        isMe ? undefined : phone === null ? (
          say('noPhone')
        ) : (
          <Box className="complaint-call">
            <PhoneLink phone={phone}>{say('call', { phone: grouped(phone, [3, 4]) })}</PhoneLink>
          </Box>
        )
      }
      trail={
        <Tag tone={isRepresentative ? 'good' : 'plain'}>
          {say(isRepresentative ? 'representative' : 'offers')}
        </Tag>
      }
    />
  )
})

/** null: as it is with the server. */
const readChoice = (kept: Kept) => ({ chosen: listIn(kept, 'chosen') })

const Choice = observer(function Choice({
  joint,
  opened: { acts, calls },
}: Omit<MembersProps, 'isUnderWay'>) {
  const say = useMessages(jointMessages)
  const form = useKeptWords(`${acts.place}/choose`, readChoice)
  const { saved } = form
  const kept = saved.chosen
  // Somebody who was chosen here may have gone since.
  const chosen =
    kept === null ? joint.choice : joint.candidates.map(({ id }) => id).filter((id) => kept.includes(id))
  const isTooMany = chosen.length > mostRepresentatives
  const send = async (): Promise<void> => {
    if (isTooMany || !form.isStillHere()) return
    if (!(await acts.run('choose', chosen.join(), () => calls.choose(chosen)))) return
    form.forget(saved)
    toast(say('chosen'))
  }
  return (
    <>
      <KeptNotes form={form} />
      <CheckboxGroup
        label={say('chooseLabel')}
        hint={say('chooseHint')}
        error={isTooMany ? say('chooseTooMany') : null}
        values={chosen}
        onChange={(ids) => form.change(() => ({ chosen: ids }))}
        options={joint.candidates.map(({ id, name, isMe }) => ({
          value: id,
          label: isMe ? `${name}${say('you')}` : name,
        }))}
      />
      <Failure acts={acts} act="choose" />
      <Button
        kind="ghost"
        isBusy={acts.isBusy('choose')}
        disabledReason={isTooMany ? say('chooseTooMany') : null}
        onPress={() => void send()}
      >
        {say('choose')}
      </Button>
    </>
  )
})
