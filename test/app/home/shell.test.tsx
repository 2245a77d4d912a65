import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from '@jest/globals'
import { screen } from '@testing-library/react'
import Home from '../../../src/home'
import { renderApp } from '../render-app'

const html = readFileSync(resolve(__dirname, '../../../src/index.html'), 'utf8')
const shell = new DOMParser().parseFromString(html, 'text/html')

const wordsIn = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, '')
const hrefsIn = (elements: Iterable<Element>): readonly (string | null)[] =>
  [...elements].map((link) => link.getAttribute('href'))

test.each(['zh-CN', 'en'] as const)('the shell says in %s what the home page says', (language) => {
  const { container } = renderApp(<Home />, { language })
  const own = shell.querySelector('#shell-home')?.cloneNode(true)
  if (!(own instanceof Element)) throw new Error('index.html has no shell of the home page')
  own.querySelectorAll(`[lang]:not([lang='${language}'])`).forEach((other) => other.remove())
  for (const part of ['h1', '.home-promise', '.home-doors', '.ui-bottom-nav']) {
    expect(wordsIn(own.querySelector(part))).toBe(wordsIn(container.querySelector(part)))
  }
  const hint = screen.getByRole('combobox').getAttribute('placeholder') ?? ''
  expect(wordsIn(own.querySelector('.ui-search__input'))).toBe(hint.replace(/\s+/g, ''))
})

test('the shell leads where the home page leads', () => {
  const { container } = renderApp(<Home />)
  expect(hrefsIn(shell.querySelectorAll('#shell-home .home-door'))).toEqual(
    hrefsIn(container.querySelectorAll('.home-door')),
  )
  expect(hrefsIn(shell.querySelectorAll('#shell-home .ui-bottom-nav a'))).toEqual(
    hrefsIn(container.querySelectorAll('.ui-bottom-nav a')),
  )
})

test('the first page takes the place of the shell', () => {
  document.body.insertAdjacentHTML('beforeend', '<div id="shell">shell</div>')
  renderApp(<Home />)
  expect(document.getElementById('shell')).toBeNull()
})
