import { Textarea, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Field } from './Field'
import type { TextAreaProps } from './field.props'

/** Several lines of text, with the number of characters and what is left. */
export function TextArea(props: TextAreaProps): ReactNode {
  const { value, onChange, onBlur, placeholder, rows = 4, maxLength, ...field } = props
  return (
    <Field {...field} counted={{ value, maxLength }}>
      {(attributes) => (
        <View className="ui-field__box">
          <Textarea
            {...attributes}
            className="ui-field__input ui-field__input--area"
            placeholderClass="ui-field__placeholder"
            style={{ minHeight: `${rows * 1.55 + 1.5}em` }}
            value={value}
            placeholder={placeholder ?? ''}
            maxlength={-1}
            autoHeight
            onInput={(event) => onChange(event.detail.value)}
            onBlur={() => onBlur?.()}
          />
        </View>
      )}
    </Field>
  )
}
