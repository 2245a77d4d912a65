import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { keepPainted } from '../../../src/ui/painted-shell.h5'

const content = `<header><button aria-label="返回"></button></header>
  <main><input type="search"><button>查</button><button>地区</button><a href="/a">甲</a></main>`
const outline =
  '<header><button aria-label="返回"></button></header><main><div class="ui-skeleton"></div></main>'

const need = <Found extends Element>(selector: string): Found => {
  const found = document.querySelector<Found>(selector)
  if (found === null) throw new Error(`there is no ${selector}`)
  return found
}
const shell = (): HTMLElement | null => document.querySelector('#shell')
const page = (): HTMLElement => need('#app .ui-page')

/** What the server has painted, and over it the app's page as it is drawn at first. */
function open(appShows: string): void {
  document.body.innerHTML = `<div id="app"><div class="router"><div class="ui-page">${appShows}</div></div></div>
    <div id="shell"><div id="shell-painted"><div class="ui-page">${content}</div></div></div>`
}
const keep = (): void => keepPainted(need('#shell'), page())
/** Watchers of the document are told before the next task. */
const told = (): Promise<void> => Promise.resolve()

beforeEach(() => {
  jest.useFakeTimers()
  document.documentElement.dataset['shell'] = 'painted'
})
afterEach(() => {
  jest.useRealTimers()
  document.body.innerHTML = ''
})

describe('what the server has painted', () => {
  test('goes at once where the app shows as much already', () => {
    open(content)
    keep()
    expect(shell()).toBeNull()
    expect(document.documentElement.dataset['shell']).toBeUndefined()
  })

  test('stays while the app has only an outline to show, and goes when that has become the page', async () => {
    open(outline)
    keep()
    expect(shell()).not.toBeNull()
    page().innerHTML = content
    await told()
    expect(shell()).toBeNull()
  })

  test('stays while a bar of the page is still missing', async () => {
    open('<main>甲</main>')
    keep()
    page().insertAdjacentText('beforeend', ' ')
    await told()
    expect(shell()).not.toBeNull()
  })

  test('does not stand in the way of a page that has something else to show', () => {
    open(outline)
    keep()
    jest.advanceTimersByTime(5000)
    expect(shell()).toBeNull()
  })
})

describe('what somebody does before the app is there', () => {
  test('letters are in the field of the app, which hears of them', () => {
    open(content)
    need<HTMLInputElement>('#shell input').value = '茶业'
    const heard: string[] = []
    page().addEventListener('input', ({ target }) => heard.push((target as HTMLInputElement).value))
    keep()
    expect(heard).toEqual(['茶业'])
  })

  test('the press of a button is done, once, on the same button', () => {
    open(content)
    need('#shell main button:nth-of-type(2)').setAttribute('data-pressed', '')
    const pressed: (string | null)[] = []
    page().addEventListener('click', ({ target }) => pressed.push((target as Element).textContent))
    keep()
    expect(pressed).toEqual(['地区'])
  })

  test('the focus is where it was', () => {
    open(content)
    need<HTMLElement>('#shell a').focus()
    keep()
    expect(document.activeElement).toBe(need('#app a'))
  })

  test('the page stands where it was scrolled to', () => {
    open(content)
    need('#shell-painted').scrollTop = 120
    keep()
    expect(need('#app .router').scrollTop).toBe(120)
  })

  test('of what the app has no more, nothing is pressed', () => {
    open(content.replace('<button>地区</button>', ''))
    need('#shell main button:nth-of-type(2)').setAttribute('data-pressed', '')
    const press = jest.fn()
    page().addEventListener('click', press)
    keep()
    expect(press).not.toHaveBeenCalled()
  })
})
