import { observer } from 'mobx-react-lite'
import { usePreferences } from '../../preferences/context'
import { Box } from '../../ui/Box'
import { Icon } from '../../ui/Icon'
import { Pressable } from '../../ui/Pressable'
import { Sheet } from '../../ui/Sheet'
import { countWords, type Choice } from './choices.presenter'

interface ChoiceSheetProps {
  readonly title: string
  readonly isOpen: boolean
  readonly choices: readonly Omit<Choice, 'change'>[]
  readonly onChoose: (key: string) => void
  readonly onClose: () => void
}

/** The choices of one filter, each with how many it would leave; a press chooses and closes. */
export const ChoiceSheet = observer(function ChoiceSheet(props: ChoiceSheetProps) {
  const { title, isOpen, choices, onChoose, onClose } = props
  const { language } = usePreferences()
  return (
    <Sheet title={title} isOpen={isOpen} onClose={onClose}>
      <Box tag="ul" role="list" label={title} className="ui-list">
        {choices.map(({ key, label, count, isChosen }) => (
          <Box key={key} tag="li" className="ui-list__item">
            <Pressable
              className="ui-list__row ui-list__row--press credit-choice"
              isPressed={isChosen}
              onPress={() => onChoose(key)}
            >
              <Box tag="span" className="credit-choice__mark">
                {isChosen && <Icon name="check" size={18} />}
              </Box>
              <Box tag="span" className="ui-list__body">
                {label}
              </Box>
              {count && (
                <Box tag="span" className="credit-choice__count">
                  {countWords(count, language)}
                </Box>
              )}
            </Pressable>
          </Box>
        ))}
      </Box>
    </Sheet>
  )
})
