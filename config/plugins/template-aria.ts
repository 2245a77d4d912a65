import type { IPluginContext } from '@tarojs/service'

/**
 * Taro 4.2.1 drops every `aria-*` attribute from the mini-program's templates.
 * This puts them back on the components our kit builds with. React passes the hyphenated name, the runtime
 * stores it camel-cased on the node, the template reads it from there. `role` is passed as `ariaRole`.
 */
const ariaNames = [
  'role',
  'label',
  'checked',
  'disabled',
  'expanded',
  'pressed',
  'modal',
  'selected',
  'hidden',
  'required',
  'invalid',
  'live',
  'labelledby',
  'describedby',
  'valuemin',
  'valuemax',
  'valuenow',
] as const

const components = [
  'View',
  'Text',
  'Button',
  'Input',
  'Textarea',
  'Image',
  'Label',
  'Picker',
  'Form',
  'Navigator',
  'ScrollView',
]

const attributes = Object.fromEntries(
  ariaNames.map((name) => [`aria-${name}`, `i.aria${name.slice(0, 1).toUpperCase()}${name.slice(1)}`]),
)

interface MiniPlatform {
  template?: { mergeComponents(context: IPluginContext, patch: Record<string, Record<string, string>>): void }
}

export default (context: IPluginContext): void => {
  context.registerMethod({
    name: 'onSetupClose',
    fn(platform: MiniPlatform) {
      platform.template?.mergeComponents(
        context,
        Object.fromEntries(components.map((component) => [component, attributes])),
      )
    },
  })
}
