import { beforeEach, describe, expect, test } from '@jest/globals'
import { storage } from '../../../src/platform/storage'

beforeEach(() => {
  window.localStorage.clear()
  window.sessionStorage.clear()
})

describe('the storage of H5', () => {
  test('gives back what was written, and nothing for what was not', () => {
    expect(storage.write('a', { n: [1, '二'] })).toBe(true)
    expect(storage.read('a')).toEqual({ n: [1, '二'] })
    storage.remove('a')
    expect(storage.read('a')).toBeNull()
  })

  test('takes what somebody else wrote there for nothing', () => {
    window.localStorage.setItem('a', 'not json')
    expect(storage.read('a')).toBeNull()
  })

  test('names a tab once, so that a reload goes on with the work of the same tab', () => {
    expect(storage.tabName('first')).toBe('first')
    expect(storage.tabName('second')).toBe('first')
  })

  test('tells what another window has changed', () => {
    const keys: string[] = []
    storage.onElsewhere?.((key) => keys.push(key))
    window.dispatchEvent(new StorageEvent('storage', { key: 'drafts', newValue: '[]' }))
    expect(keys).toEqual(['drafts'])
  })
})
