import { describe, expect, it, jest } from '@jest/globals'
import { fireEvent, screen } from '@testing-library/react'
import { useState, type ReactNode } from 'react'
import { Button } from '../../../src/ui/Button'
import { Dialog } from '../../../src/ui/Dialog'
import { Sheet } from '../../../src/ui/Sheet'
import { toast } from '../../../src/ui/toast'
import { renderApp } from '../render-app'
import { heard } from './heard'

// jsdom has no showModal, as Safari 14 has none: these run what stands in for it.

function Question({ as: Layer }: { readonly as: typeof Dialog }): ReactNode {
  const [isOpen, setOpen] = useState(false)
  const close = (): void => setOpen(false)
  return (
    <>
      <Button onPress={() => setOpen(true)}>撤回</Button>
      <Layer
        isOpen={isOpen}
        title="撤回这件投诉？"
        onClose={close}
        actions={<Button onPress={close}>先不撤回</Button>}
      >
        撤回后不能恢复。
      </Layer>
    </>
  )
}

describe('Dialog', () => {
  it('is named by its title and takes the focus there', async () => {
    const { user } = renderApp(<Question as={Dialog} />)
    await user.click(screen.getByRole('button', { name: '撤回' }))
    expect(screen.getByRole('dialog', { name: '撤回这件投诉？' })).toHaveTextContent('撤回后不能恢复')
    expect(screen.getByRole('heading', { name: '撤回这件投诉？' })).toHaveFocus()
  })

  it('keeps the focus inside', async () => {
    const { user } = renderApp(<Question as={Dialog} />)
    await user.click(screen.getByRole('button', { name: '撤回' }))
    await user.tab()
    expect(screen.getByRole('button', { name: '关闭' })).toHaveFocus()
    // The words: in large letters they may have to be scrolled.
    await user.tab()
    expect(document.activeElement).toHaveClass('ui-modal__body')
    await user.tab()
    expect(screen.getByRole('button', { name: '先不撤回' })).toHaveFocus()
    await user.tab()
    expect(screen.getByRole('button', { name: '关闭' })).toHaveFocus()
    await user.tab({ shift: true })
    expect(screen.getByRole('button', { name: '先不撤回' })).toHaveFocus()
  })

  it('closes by Escape and gives the focus back', async () => {
    const { user } = renderApp(<Question as={Dialog} />)
    const opener = screen.getByRole('button', { name: '撤回' })
    await user.click(opener)
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    expect(opener).toHaveFocus()
  })

  it('asks for an answer: a press beside it does not close it', async () => {
    const { user } = renderApp(<Question as={Dialog} />)
    await user.click(screen.getByRole('button', { name: '撤回' }))
    fireEvent.click(screen.getByRole('dialog'))
    expect(screen.getByRole('dialog')).toBeInTheDocument()
  })
})

describe('Sheet', () => {
  it('is brushed aside by a press beside it', async () => {
    const { user } = renderApp(<Question as={Sheet} />)
    await user.click(screen.getByRole('button', { name: '撤回' }))
    fireEvent.click(screen.getByRole('dialog'))
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })
})

describe('toast', () => {
  it('is heard by a screen reader and goes by itself', () => {
    jest.useFakeTimers()
    toast('已保存')
    expect(heard()).toContain('已保存')
    expect(document.querySelector('.ui-toast')).toHaveTextContent('已保存')
    jest.runOnlyPendingTimers()
    expect(document.querySelector('.ui-toast')).toBeNull()
    jest.useRealTimers()
  })
})
