import { afterEach, describe, expect, test } from '@jest/globals'
import { tellPageFailures } from '../../../src/page-failure/page-failure'

const reject = (reason: unknown): boolean => {
  const event = Object.assign(new Event('unhandledrejection', { cancelable: true }), { reason })
  window.dispatchEvent(event)
  return event.defaultPrevented
}
const missing = new Error('ChunkLoadError: Loading chunk 152 failed.')

tellPageFailures(() => 'zh-CN')
afterEach(() => document.body.replaceChildren())

describe('a page that could not be fetched', () => {
  test('is told over the page that one is on', () => {
    expect(reject(missing)).toBe(true)
    expect(document.getElementById('ui-toast')).toHaveTextContent('网络不好，没能打开')
  })

  test('is told in the outline where there is no page yet, with a way to try again', () => {
    document.body.innerHTML = '<div id="shell"><main>outline</main></div>'
    reject(missing)
    expect(document.querySelector('#shell [role=alert]')).toHaveTextContent('网络不好')
    expect(document.querySelector('#shell a')).toHaveAttribute('href', window.location.href)
  })

  test('is not what every other mistake is taken for', () => {
    expect(reject(new Error('x is undefined'))).toBe(false)
    expect(document.getElementById('ui-toast')).toBeNull()
  })
})
