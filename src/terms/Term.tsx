import { observer } from 'mobx-react-lite'
import { useState, type ComponentType, type ReactNode } from 'react'
import { termNames, type TermId } from '../../domain/glossary/names'
import { useMessages, useText } from '../preferences/context'
import { classNames } from '../ui/class-names'
import { Pressable } from '../ui/Pressable'
import { toast } from '../ui/toast'
import { termMessages } from './messages'
import type { TermSheetProps } from './TermSheet'
import './terms.css'

interface TermProps {
  readonly of: TermId
  /** The word as it stands on the page; the term's own name without. */
  readonly children?: ReactNode
  /** Nothing else stands in its line. */
  readonly isAlone?: boolean
}

/**
 * A word of the law with its explanation a tap away. Put it where the word first appears on a screen, and never into
 * something that is pressed itself.
 */
export const Term = observer(function Term({ of, children, isAlone }: TermProps) {
  const say = useMessages(termMessages)
  const inWords = useText()
  const [isOpen, setIsOpen] = useState(false)
  const [Sheet, setSheet] = useState<ComponentType<TermSheetProps> | null>(null)
  const open = async (): Promise<void> => {
    try {
      // The explanations are long, and most readers know most words.
      const { TermSheet } = await import('./TermSheet')
      setSheet(() => TermSheet)
      setIsOpen(true)
    } catch {
      toast(say('notLoaded'))
    }
  }
  return (
    <>
      <Pressable
        className={classNames('term', isAlone && 'term--alone')}
        opens="dialog"
        onPress={() => void open()}
      >
        {children ?? inWords(termNames[of])}
      </Pressable>
      {Sheet && <Sheet of={of} isOpen={isOpen} onClose={() => setIsOpen(false)} />}
    </>
  )
})
