import { observer } from 'mobx-react-lite'
import { useContext } from 'react'
import { termNames, type TermId } from '../../domain/glossary/names'
import { useMessages, useText } from '../preferences/context'
import { glossaryAddress } from '../routes'
import { Button } from '../ui/Button'
import { useNavigation } from '../ui/navigation'
import { Sheet } from '../ui/Sheet'
import { AllTermsWay } from './all-terms'
import { Explanation } from './Explanation'
import { termMessages } from './messages'

export interface TermSheetProps {
  readonly of: TermId
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** A term's explanation over the page, with the way to all others. */
export const TermSheet = observer(function TermSheet({ of, isOpen, onClose }: TermSheetProps) {
  const say = useMessages(termMessages)
  const inWords = useText()
  const navigation = useNavigation()
  const hasWay = useContext(AllTermsWay)
  const openAll = (): void => {
    // Left open it would lie over the page that it leads to.
    onClose()
    navigation.open(glossaryAddress(of))
  }
  return (
    <Sheet
      isOpen={isOpen}
      title={inWords(termNames[of])}
      onClose={onClose}
      actions={
        hasWay && (
          <Button kind="ghost" onPress={openAll}>
            {say('all')}
          </Button>
        )
      }
    >
      <Explanation of={of} />
    </Sheet>
  )
})
