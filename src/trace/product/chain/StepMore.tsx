import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import type { ChainStep } from '../../../../contract/chain'
import { useMessages, useText } from '../../../preferences/context'
import { Box } from '../../../ui/Box'
import { Icon } from '../../../ui/Icon'
import { KeyValue } from '../../../ui/KeyValue'
import { Pressable } from '../../../ui/Pressable'
import { chainMessages } from '../../messages'
import { SensorChart } from './SensorChart'
import { useReadingWords } from './use-reading-words'

/** Papers and readings of one step, behind one tap. What matters most of a reading is said before it. */
export const StepMore = observer(function StepMore({ step }: { readonly step: ChainStep }) {
  const say = useMessages(chainMessages)
  const text = useText()
  const words = useReadingWords()
  const [isOpen, setOpen] = useState(false)
  const { documents, sensors } = step
  if (documents.length + sensors.length === 0) return null
  const head = [
    ...sensors.map(words.span),
    ...(documents.length > 0 ? [`${say('documents')} ${documents.length}`] : []),
  ]
  const what = head.join(' · ')
  return (
    <>
      <Pressable
        className="chain-more"
        label={say('moreOf', { what, step: text(step.title) })}
        isExpanded={isOpen}
        onPress={() => setOpen(!isOpen)}
      >
        <Box tag="span" className="chain-more__words">
          {what}
        </Box>
        <Box className={isOpen ? 'chain-more__icon chain-more__icon--open' : 'chain-more__icon'} isHidden>
          <Icon name="forward" size={16} />
        </Box>
      </Pressable>
      {isOpen && (
        <Box role="group" label={say('more')} className="chain-papers">
          {sensors.map((series) => (
            <SensorChart key={`${series.quantity.zh} ${series.unit}`} series={series} />
          ))}
          {documents.length > 0 && (
            <KeyValue
              items={documents.map(({ type, number }, at) => ({
                key:
                  documents.findIndex((other) => other.type.zh === type.zh) === at
                    ? text(type)
                    : `${text(type)} ${at + 1}`,
                value: number,
              }))}
            />
          )}
        </Box>
      )}
    </>
  )
})
