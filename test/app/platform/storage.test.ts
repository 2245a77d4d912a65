import { beforeEach, describe, expect, jest, test } from '@jest/globals'
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

  test('gives back the newest, also where only an older one found room', () => {
    storage.write('a', '旧')
    const full = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('full')
    })
    expect(storage.write('a', '新')).toBe(false)
    expect(storage.read('a')).toBe('新')
    full.mockRestore()
    expect(storage.write('a', '更新')).toBe(true)
    expect(storage.read('a')).toBe('更新')
    expect(window.localStorage.getItem('a')).toBe('"更新"')
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
