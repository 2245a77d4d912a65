import { observer } from 'mobx-react-lite'
import { useEffect, useId, useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { lookClasses } from '../platform/appearance/appearance.port'
import { usePreferences } from '../preferences/context'
import { afterPaint } from './after-paint'
import { classNames } from './class-names'
import type { DialogProps } from './dialog.props'
import { Icon } from './Icon'
import { Pressable } from './Pressable'
import { useKitMessages } from './use-kit-messages'
import { useModalDialog } from './use-modal-dialog'
import './Dialog.css'

interface ModalProps extends DialogProps {
  readonly shape: 'dialog' | 'sheet'
}

/** The frame of `Dialog` and `Sheet`: the rest of the page is out of reach while it is open. */
export const Modal = observer(function Modal(props: ModalProps) {
  const { isOpen } = props
  const [isPressSeen, setPressSeen] = useState(false)
  // A modal makes the browser look at the whole page anew: the button that was pressed answers first.
  useEffect(() => {
    if (!isOpen) return
    const cancel = afterPaint(() => setPressSeen(true))
    return () => {
      cancel()
      setPressSeen(false)
    }
  }, [isOpen])
  return isOpen && isPressSeen ? createPortal(<OpenModal {...props} />, document.body) : null
})

const OpenModal = observer(function OpenModal({ shape, title, onClose, actions, children }: ModalProps) {
  const say = useKitMessages()
  // A page may have a look of its own, and this stands outside of it.
  const look = usePreferences()
  const titleId = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  useModalDialog(dialog, onClose)
  return (
    <dialog
      ref={dialog}
      className={classNames('ui-modal', `ui-modal--${shape}`, lookClasses(look))}
      aria-labelledby={titleId}
      aria-modal="true"
      onClick={(event) => {
        // The veil; a dialog asks for an answer, a sheet may be brushed aside.
        const isVeil = shape === 'sheet' && event.target === event.currentTarget
        // The page stays mounted below the one that a link leads to, and its dialog would lie over that.
        const isLeaving = event.target instanceof Element && event.target.closest('a:not([target])') !== null
        if (isVeil || isLeaving) onClose()
      }}
    >
      <Lift isOf={shape}>
        <div className={`ui-modal__box ui-modal__box--${shape}`}>
          <div className="ui-modal__head">
            <h2 className="ui-modal__title" id={titleId} tabIndex={-1}>
              {title}
            </h2>
            <Pressable className="ui-modal__close" label={say('close')} onPress={onClose}>
              <Icon name="close" />
            </Pressable>
          </div>
          <ModalBody>{children}</ModalBody>
          {actions && <div className="ui-modal__actions">{actions}</div>}
        </div>
      </Lift>
    </dialog>
  )
})

/** A sheet stands at the bottom by being moved there: what comes into it later pushes nothing. */
const Lift = ({ isOf, children }: { readonly isOf: ModalProps['shape']; readonly children: ReactNode }) =>
  isOf === 'sheet' ? <div className="ui-modal__lift">{children}</div> : children

const focusable = 'a[href], button, input, select, textarea, [tabindex="0"]'

/**
 * What is longer than the screen must be scrolled by keys too: where nothing in it takes the focus, it does itself.
 */
function ModalBody({ children }: { readonly children: ReactNode }): ReactNode {
  const body = useRef<HTMLDivElement>(null)
  const [isPlain, setIsPlain] = useState(false)
  useLayoutEffect(() => setIsPlain(body.current?.querySelector(focusable) === null), [children])
  return (
    <div ref={body} className="ui-modal__body" {...(isPlain ? { tabIndex: 0 } : {})}>
      {children}
    </div>
  )
}
