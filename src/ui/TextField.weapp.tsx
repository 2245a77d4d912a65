import { Input, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Field } from './Field'
import type { TextFieldProps } from './field.props'

const keyboards = {
  text: 'text',
  tel: 'number',
  number: 'number',
  decimal: 'digit',
  email: 'text',
  'one-time-code': 'number',
  name: 'text',
} as const

/** One line of text. */
export function TextField(props: TextFieldProps): ReactNode {
  const { value, onChange, onBlur, onEnter, type = 'text', placeholder, maxLength, suffix, ...field } = props
  return (
    <Field {...field} counted={{ value, maxLength }}>
      {(attributes) => (
        <View className="ui-field__box">
          <Input
            {...attributes}
            className="ui-field__input"
            placeholderClass="ui-field__placeholder"
            type={keyboards[type]}
            value={value}
            placeholder={placeholder ?? ''}
            // Without a limit of its own the component cuts at 140 characters.
            maxlength={-1}
            onInput={(event) => onChange(event.detail.value)}
            onBlur={() => onBlur?.()}
            onConfirm={() => onEnter?.()}
          />
          {suffix && <View className="ui-field__suffix">{suffix}</View>}
        </View>
      )}
    </Field>
  )
}
