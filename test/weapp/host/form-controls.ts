import { asText, builtInsWithin, closestBuiltIn, type BuiltIn, type BuiltInBehaviour } from './built-in'

/** What the person has put into form controls; WeChat keeps it in the view layer, apart from the app's data. */
class ControlState {
  text = ''
  checked = false
}

const states = new WeakMap<BuiltIn, ControlState>()

function stateOf(element: BuiltIn): ControlState {
  const state = states.get(element) ?? new ControlState()
  states.set(element, state)
  return state
}

export const textIn = (element: BuiltIn): string => stateOf(element).text
export const isChecked = (element: BuiltIn): boolean => stateOf(element).checked

function setText(element: BuiltIn, text: string): void {
  stateOf(element).text = text
  element.show('value', text)
}

function setChecked(element: BuiltIn, checked: boolean): void {
  stateOf(element).checked = checked
  element.show('data-checked', checked)
}

/** WeChat: 140 unless the app says otherwise, -1 for no limit. */
function limited(element: BuiltIn, text: string): string {
  const limit = Number(element.property('maxlength') ?? 140)
  return limit >= 0 ? [...text].slice(0, limit).join('') : text
}

/** The person puts the cursor in, replaces the text by another, and stays there. */
export function enterText(element: BuiltIn, text: string): void {
  element.emit('focus', { value: textIn(element), height: 300 })
  setText(element, limited(element, text))
  element.emit('input', { value: textIn(element), cursor: textIn(element).length, keyCode: 0 })
}

export function confirmText(element: BuiltIn): void {
  element.emit('confirm', { value: textIn(element) })
}

export function leaveText(element: BuiltIn): void {
  element.emit('blur', { value: textIn(element), cursor: textIn(element).length })
}

const textControl: BuiltInBehaviour = {
  properties: ['value', 'maxlength', 'disabled', 'placeholder', 'name', 'focus'],
  changed: {
    value: (element, value) => setText(element, asText(value)),
    placeholder: (element, value) => element.show('placeholder', value),
    type: (element, value) => element.show('type', value),
  },
}

function toggle(group: (element: BuiltIn) => void): BuiltInBehaviour {
  return {
    properties: ['checked', 'value', 'disabled', 'name'],
    created: (element) =>
      element.onTap(() => {
        if (!element.disabled) group(element)
      }),
    changed: { checked: (element, value) => setChecked(element, value === true) },
  }
}

const switchControl = toggle((element) => {
  setChecked(element, !isChecked(element))
  element.emit('change', { value: isChecked(element) })
})

const checkbox = toggle((element) => {
  setChecked(element, !isChecked(element))
  const group = closestBuiltIn(element.dom, 'checkbox-group')
  if (!group) return
  const chosen = builtInsWithin(group.dom, 'checkbox').filter(isChecked)
  group.emit('change', { value: chosen.map((other) => other.property('value') ?? '') })
})

const radio = toggle((element) => {
  const group = closestBuiltIn(element.dom, 'radio-group')
  for (const other of group ? builtInsWithin(group.dom, 'radio') : []) setChecked(other, false)
  setChecked(element, true)
  group?.emit('change', { value: element.property('value') ?? '' })
})

export const formControls: Readonly<Record<string, BuiltInBehaviour>> = {
  input: textControl,
  textarea: textControl,
  switch: switchControl,
  checkbox,
  radio,
  'checkbox-group': { properties: ['name'] },
  'radio-group': { properties: ['name'] },
}
