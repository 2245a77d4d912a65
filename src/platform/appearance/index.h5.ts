import { growthOf, lookClasses, type Appearance } from './appearance.port'

export const appearance: Appearance = {
  apply(look) {
    const root = document.documentElement
    root.className = lookClasses(look)
    root.lang = look.language
    root.style.setProperty('--grow', `${growthOf(look)}`)
  },
  deviceLanguage: () => (window.navigator.language.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en'),
}
