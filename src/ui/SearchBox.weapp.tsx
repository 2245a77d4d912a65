import { Input, View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { Box } from './Box'
import { Button } from './Button'
import { Icon } from './Icon'
import { Pressable } from './Pressable'
import type { SearchBoxProps } from './search-field.props'
import { useKitMessages } from './use-kit-messages'
import './SearchField.css'

/** Far more than any name has. */
const mostLetters = 500

/** The input with its list of suggestions. */
export const SearchBox = observer(function SearchBox(props: SearchBoxProps) {
  const { label, value, onChange, onSubmit, suggestions, onPickAt, placeholder } = props
  const say = useKitMessages()
  const [isOpen, setOpen] = useState(false)
  const submit = (): void => {
    setOpen(false)
    onSubmit(value)
  }
  return (
    <View className="ui-search">
      <View className="ui-search__box">
        <Icon name="search" />
        <Input
          className="ui-search__input"
          placeholderClass="ui-search__placeholder"
          type="text"
          confirmType="search"
          aria-label={label}
          value={value}
          placeholder={placeholder ?? ''}
          // Enough to be told that it is too long for a search; a whole book would be sent to the view with each letter.
          maxlength={mostLetters}
          onInput={(event) => {
            setOpen(true)
            onChange(event.detail.value)
          }}
          onConfirm={submit}
        />
        {value !== '' && (
          <Pressable className="ui-search__clear" label={say('clear')} onPress={() => onChange('')}>
            <Icon name="close" size={16} />
          </Pressable>
        )}
        <Button onPress={submit}>{say('search')}</Button>
      </View>
      {isOpen && suggestions.length > 0 && (
        <View className="ui-search__list" ariaRole="list" aria-label={say('suggestions')}>
          {suggestions.map((suggestion, index) => (
            <Pressable
              key={suggestion.id}
              className="ui-search__option"
              onPress={() => {
                setOpen(false)
                onPickAt(index)
              }}
            >
              {suggestion.label}
              {suggestion.detail && <Box className="ui-search__detail">{suggestion.detail}</Box>}
            </Pressable>
          ))}
        </View>
      )}
    </View>
  )
})
