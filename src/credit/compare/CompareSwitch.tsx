import { observer } from 'mobx-react-lite'
import { useMessages } from '../../preferences/context'
import { Button } from '../../ui/Button'
import { classNames } from '../../ui/class-names'
import { Icon } from '../../ui/Icon'
import { Pressable } from '../../ui/Pressable'
import { toast } from '../../ui/toast'
import { compareMessages } from '../messages'
import { mostCompared, type Chosen, type TrayStore } from './tray.store'

interface CompareSwitchProps {
  readonly tray: TrayStore
  readonly merchant: Chosen
  /** In a row of a list there is room for a mark and a word. */
  readonly isSmall?: boolean | undefined
}

/** Puts a merchant among those to be compared, or takes it out. */
export const CompareSwitch = observer(function CompareSwitch({
  tray,
  merchant: { uscc, name },
  isSmall = false,
}: CompareSwitchProps) {
  const say = useMessages(compareMessages)
  const isIn = tray.has(uscc)
  const toggle = (): void => {
    if (!tray.toggle({ uscc, name })) toast(say('full', { n: mostCompared }))
  }
  if (isSmall) {
    return (
      <Pressable
        className={classNames('credit-compare-mark', isIn && 'credit-compare-mark--in')}
        label={say('switchOf', { name })}
        isPressed={isIn}
        onPress={toggle}
      >
        <Icon name={isIn ? 'check' : 'plus'} size={18} />
        {say('compare')}
      </Pressable>
    )
  }
  return (
    <Button kind="ghost" size="s" icon={isIn ? 'check' : 'plus'} isPressed={isIn} onPress={toggle}>
      {say('add')}
    </Button>
  )
})
