import type * as Easel from 'glass-easel'
import { builtInOf, builtInsWithin, closestBuiltIn, propertyName, rememberBuiltIn } from './built-in'
import type { BuiltIn, BuiltInBehaviour } from './built-in'
import { cameraBehaviour, type DeviceCamera } from './device-camera'
import { formControls, isChecked, textIn } from './form-controls'
import { picker } from './picker'

/** What lies behind the components that reach out of the page. */
export interface BuiltInActions {
  navigate(openType: string, url: string, delta: number): void
  readonly camera: DeviceCamera
  /** A button was pressed that stands for agreeing to the use of what is private. */
  agree(buttonId: string): void
}

/** Tags that mean something to the template compiler or are the app's own components. */
const notBuiltIn = new Set([
  'template',
  'block',
  'wxs',
  'import',
  'include',
  'slot',
  'comp',
  'custom-wrapper',
])
const always = [
  'view',
  'text',
  'image',
  'label',
  'button',
  'form',
  'scroll-view',
  'navigator',
  'picker',
  'page-meta',
]

/** Attributes that queries and people reading a failure need on the DOM. */
const shownAsGiven = ['src', 'url', 'mode', 'for', 'name', 'type', 'form-type', 'open-type', 'size']

function formValue(form: BuiltIn): Record<string, unknown> {
  const value: Record<string, unknown> = {}
  for (const node of form.dom.querySelectorAll('*')) {
    const control = builtInOf(node)
    const name = control?.property('name')
    if (control === undefined || typeof name !== 'string' || name === '') continue
    if (['input', 'textarea'].includes(control.tag)) value[name] = textIn(control)
    else if (control.tag === 'switch') value[name] = isChecked(control)
    else if (control.tag === 'picker') value[name] = control.property('value')
  }
  return value
}

const button = (actions: BuiltInActions): BuiltInBehaviour => ({
  properties: ['disabled', 'form-type', 'open-type'],
  created: (element) =>
    element.onTap(() => {
      if (element.disabled) return
      const form = closestBuiltIn(element.dom, 'form')
      if (element.property('form-type') === 'submit') form?.emit('submit', { value: formValue(form) })
      if (element.property('form-type') === 'reset') form?.emit('reset', {})
      if (element.property('open-type') === 'agreePrivacyAuthorization') {
        actions.agree(element.id)
        element.emit('agreeprivacyauthorization', {})
      }
    }),
})

const navigator = (actions: BuiltInActions): BuiltInBehaviour => ({
  properties: ['url', 'open-type', 'delta'],
  created: (element) =>
    element.onTap(() =>
      actions.navigate(
        element.text('open-type') || 'navigate',
        element.text('url'),
        Number(element.property('delta') ?? 1),
      ),
    ),
})

const behaviours = (actions: BuiltInActions): Readonly<Record<string, BuiltInBehaviour>> => ({
  ...formControls,
  picker,
  button: button(actions),
  navigator: navigator(actions),
  camera: cameraBehaviour(actions.camera),
})

/** `aria-role` is WeChat's name for the DOM's `role`. */
const domAttribute = (attribute: string): string => (attribute === 'aria-role' ? 'role' : attribute)

function watchers(
  names: readonly string[],
  behaviour: BuiltInBehaviour,
): Map<string, NonNullable<BuiltInBehaviour['changed']>[string]> {
  const all = new Map<string, NonNullable<BuiltInBehaviour['changed']>[string]>()
  for (const name of names) {
    if (name.startsWith('aria-') || shownAsGiven.includes(name)) {
      all.set(name, (element, value) => element.show(domAttribute(name), value))
    }
  }
  all.set('hidden', (element, value) => element.show('hidden', value === true ? '' : undefined))
  all.set('disabled', (element, value) => element.show('disabled', value === true ? '' : undefined))
  for (const [name, changed] of Object.entries(behaviour.changed ?? {})) all.set(name, changed)
  return all
}

/**
 * Defines WeChat's built-in components in a component space: each declares every attribute the templates set on it,
 * shows its ARIA attributes on the DOM, and behaves as far as the app's journeys need.
 */
export function defineBuiltIns(
  space: Easel.ComponentSpace,
  attributes: ReadonlyMap<string, ReadonlySet<string>>,
  actions: BuiltInActions,
): void {
  const known = behaviours(actions)
  for (const tag of new Set([...always, ...Object.keys(known), ...attributes.keys()])) {
    if (notBuiltIn.has(tag)) continue
    const behaviour = known[tag] ?? {}
    const names = [
      ...new Set([...(attributes.get(tag) ?? []), ...(behaviour.properties ?? []), 'hidden', 'disabled']),
    ]
    const observers = [...watchers(names, behaviour)].map(([name, changed]) => ({
      fields: propertyName(name),
      observer(this: Easel.GeneralComponent) {
        const element = builtInOf(this.getBackendElement() ?? {})
        if (element) changed(element, element.property(name))
      },
    }))
    const definition = space.defineComponent({
      is: tag,
      options: { virtualHost: false },
      properties: Object.fromEntries(
        names.map((name) => [propertyName(name), { type: null, value: undefined }]),
      ),
      observers,
      lifetimes: {
        created(this: Easel.GeneralComponent) {
          const element = rememberBuiltIn(this)
          behaviour.created?.(element)
        },
      },
    })
    space.setGlobalUsingComponent(tag, definition)
  }
}

/** The control a tap on a `<label>` goes to: the one it names, or the first inside. */
export function labelled(label: BuiltIn): BuiltIn | undefined {
  const inside = ['checkbox', 'radio', 'switch', 'button', 'input', 'textarea']
  return inside.flatMap((tag) => builtInsWithin(label.dom, tag))[0]
}
