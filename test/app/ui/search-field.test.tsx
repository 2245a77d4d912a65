import { describe, expect, it, jest } from '@jest/globals'
import { fireEvent, screen } from '@testing-library/react'
import { useState, type ReactNode } from 'react'
import { SearchField } from '../../../src/ui/SearchField'
import { renderApp } from '../render-app'
import { heard } from './heard'

const found = ['福州示例食品', '福州示例茶业', '福州示例健身'].map((label) => ({ id: label, label }))

const submit = jest.fn()
const pick = jest.fn()

function Search(): ReactNode {
  const [value, setValue] = useState('')
  return (
    <SearchField
      label="查商家"
      value={value}
      onChange={setValue}
      onSubmit={submit}
      onPick={pick}
      suggestions={value === '' ? [] : found}
    />
  )
}

const input = () => screen.getByRole('combobox', { name: '查商家' })
const isListShown = () => input().getAttribute('aria-expanded') === 'true'
const activeOption = () => {
  const id = input().getAttribute('aria-activedescendant')
  return id === null ? null : document.getElementById(id)?.textContent
}

describe('SearchField', () => {
  it('offers suggestions while typing and announces how many', async () => {
    const { user } = renderApp(<Search />)
    expect(isListShown()).toBe(false)
    await user.type(input(), '福')
    expect(isListShown()).toBe(true)
    expect(screen.getAllByRole('option')).toHaveLength(3)
    expect(heard()).toContain('有 3 条建议')
  })

  it('walks the list with the arrows while the focus stays in the input', async () => {
    const { user } = renderApp(<Search />)
    await user.type(input(), '福')
    await user.keyboard('{ArrowDown}{ArrowDown}')
    expect(activeOption()).toBe('福州示例茶业')
    expect(input()).toHaveFocus()
    expect(screen.getByRole('option', { selected: true })).toHaveTextContent('福州示例茶业')
    await user.keyboard('{ArrowUp}{ArrowUp}')
    expect(activeOption()).toBeNull()
    await user.keyboard('{ArrowUp}')
    expect(activeOption()).toBe('福州示例健身')
  })

  it('picks the marked suggestion by Enter', async () => {
    const { user } = renderApp(<Search />)
    await user.type(input(), '福')
    await user.keyboard('{ArrowDown}{Enter}')
    expect(pick).toHaveBeenCalledWith(found[0])
    expect(submit).not.toHaveBeenCalled()
    expect(isListShown()).toBe(false)
  })

  it('searches for what is typed by Enter when nothing is marked, and by the button', async () => {
    const { user } = renderApp(<Search />)
    await user.type(input(), '福{Enter}')
    await user.click(screen.getByRole('button', { name: '查' }))
    expect(submit.mock.calls).toEqual([['福'], ['福']])
  })

  it('closes the list by Escape and keeps what was typed', async () => {
    const { user } = renderApp(<Search />)
    await user.type(input(), '福{Escape}')
    expect(isListShown()).toBe(false)
    expect(input()).toHaveValue('福')
  })

  it('picks by pointer', async () => {
    const { user } = renderApp(<Search />)
    await user.type(input(), '福')
    await user.click(screen.getByRole('option', { name: '福州示例健身' }))
    expect(pick).toHaveBeenCalledWith(found[2])
  })

  it('leaves Enter to an input method that is composing', async () => {
    const { user } = renderApp(<Search />)
    await user.type(input(), 'fuzhou')
    fireEvent.keyDown(input(), { key: 'Enter', isComposing: true })
    expect(submit).not.toHaveBeenCalled()
  })

  it('gives the focus back to the input when the text is cleared', async () => {
    const { user } = renderApp(<Search />)
    await user.type(input(), '福')
    await user.click(screen.getByRole('button', { name: '清除' }))
    expect(input()).toHaveValue('')
    expect(input()).toHaveFocus()
  })
})
