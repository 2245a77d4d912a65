import { observer } from 'mobx-react-lite'
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import { announce } from './announce'
import { Button } from './Button'
import { classNames } from './class-names'
import { Icon } from './Icon'
import { Pressable } from './Pressable'
import type { SearchBoxProps } from './search-field.props'
import { useKitMessages } from './use-kit-messages'
import './SearchField.css'

/** A WAI-ARIA combobox with a list box: the focus stays in the input, the arrows walk the list. */
export const SearchBox = observer(function SearchBox(props: SearchBoxProps) {
  const { label, value, onChange, onSubmit, suggestions, onPickAt, placeholder, isLoading, errorId } = props
  const say = useKitMessages()
  const base = useId()
  const input = useRef<HTMLInputElement>(null)
  const [isOpen, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const count = suggestions.length
  const isListShown = isOpen && count > 0
  const suggestionsKey = suggestions.map((suggestion) => suggestion.id).join('\n')

  useEffect(() => setActive(-1), [suggestionsKey])
  const countSentence = say('suggestionCount', { n: count })
  useEffect(() => {
    if (isListShown && suggestionsKey !== '') announce(countSentence)
  }, [isListShown, suggestionsKey, countSentence])

  const pick = (index: number): void => {
    setOpen(false)
    onPickAt(index)
  }
  const submit = (): void => {
    setOpen(false)
    onSubmit(value)
  }
  const key = (event: KeyboardEvent): void => {
    // While an input method is composing, every key is its own.
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (count === 0) return
      event.preventDefault()
      setOpen(true)
      const step = event.key === 'ArrowDown' ? 1 : -1
      // One place beyond the list is the input itself.
      setActive(
        isListShown ? ((active + 1 + step + count + 1) % (count + 1)) - 1 : step === 1 ? 0 : count - 1,
      )
    } else if (event.key === 'Enter') {
      event.preventDefault()
      if (isListShown && active >= 0) pick(active)
      else submit()
    } else if (event.key === 'Escape' && isListShown) {
      event.preventDefault()
      setOpen(false)
      setActive(-1)
    }
  }
  return (
    <div
      className="ui-search"
      role="search"
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false)
      }}
    >
      <div className="ui-search__box">
        <Icon name="search" />
        <input
          ref={input}
          className="ui-search__input"
          type="text"
          role="combobox"
          enterKeyHint="search"
          autoComplete="off"
          aria-label={label}
          aria-autocomplete="list"
          aria-expanded={isListShown}
          aria-controls={`${base}-list`}
          aria-activedescendant={isListShown && active >= 0 ? `${base}-${active}` : undefined}
          aria-busy={isLoading || undefined}
          aria-invalid={errorId === undefined ? undefined : true}
          aria-describedby={errorId}
          value={value}
          placeholder={placeholder}
          onChange={(event) => {
            setOpen(true)
            onChange(event.target.value)
          }}
          onKeyDown={key}
        />
        {value !== '' && (
          <Pressable
            className="ui-search__clear"
            label={say('clear')}
            onPress={() => {
              onChange('')
              input.current?.focus()
            }}
          >
            <Icon name="close" size={16} />
          </Pressable>
        )}
        <Button onPress={submit}>{say('search')}</Button>
      </div>
      <ul
        className="ui-search__list"
        id={`${base}-list`}
        role="listbox"
        aria-label={say('suggestions')}
        hidden={!isListShown}
      >
        {suggestions.map((suggestion, index) => (
          <li
            key={suggestion.id}
            id={`${base}-${index}`}
            role="option"
            aria-selected={index === active}
            className={classNames('ui-search__option', index === active && 'ui-search__option--here')}
            // The press must not take the focus from the input.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => pick(index)}
          >
            {suggestion.label}
            {suggestion.detail && <span className="ui-search__detail">{suggestion.detail}</span>}
          </li>
        ))}
      </ul>
    </div>
  )
})
