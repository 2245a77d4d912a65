import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { Box } from './Box'
import type { DialogProps } from './dialog.props'
import { Icon } from './Icon'
import { Pressable } from './Pressable'
import { useKitMessages } from './use-kit-messages'
import './Dialog.css'

interface ModalProps extends DialogProps {
  readonly shape: 'dialog' | 'sheet'
}

/** The frame of `Dialog` and `Sheet`: the veil takes every tap that is not for it. */
export const Modal = observer(function Modal(props: ModalProps) {
  const { shape, isOpen, title, onClose, actions, children } = props
  const say = useKitMessages()
  if (!isOpen) return null
  return (
    <View
      className={`ui-modal ui-modal--${shape}`}
      catchMove
      onClick={() => {
        if (shape === 'sheet') onClose()
      }}
    >
      <View
        className={`ui-modal__box ui-modal__box--${shape}`}
        ariaRole="dialog"
        aria-label={title}
        aria-modal
        onClick={(event) => event.stopPropagation()}
      >
        <Box className="ui-modal__head">
          <Box tag="h2" className="ui-modal__title">
            {title}
          </Box>
          <Pressable className="ui-modal__close" label={say('close')} onPress={onClose}>
            <Icon name="close" />
          </Pressable>
        </Box>
        <Box className="ui-modal__body">{children}</Box>
        {actions && <Box className="ui-modal__actions">{actions}</Box>}
      </View>
    </View>
  )
})
