import { mergeInternalComponents } from '@tarojs/shared'
import aria from './aria.json'

// Runs in the app before Taro's runtime: it must know the same attributes as the templates do.
mergeInternalComponents(Object.fromEntries(aria.components.map((component) => [component, aria.attributes])))
