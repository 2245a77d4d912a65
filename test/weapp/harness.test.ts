import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { builtMiniProgram } from './build'
import { startApp } from './host/driver'
import { Phone } from './host/phone'

const dist = builtMiniProgram()
let phone: Phone

beforeEach(() => {
  phone = new Phone({ server: 'http://127.0.0.1:9' })
})

afterEach(() => phone.remove())

describe('the host', () => {
  it('shows the first page of the built mini-program', async () => {
    const app = startApp(phone, dist)
    await app.onPage('home/index')
    await app.see('放心查')
    expect(app.loadedPackages).toEqual([''])
    expect(app.setDataWarnings).toEqual([])
    app.close()
  })
})
