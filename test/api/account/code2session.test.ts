import { afterEach, expect, test } from '@jest/globals'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { code2session } from '../../../server/account/code2session'
import { ProblemError } from '../../../server/http/problem'

let wechat: Server | null = null
afterEach(() => {
  wechat?.closeAllConnections()
  wechat?.close()
  wechat = null
})

/** A stand-in for WeChat at the edge of the network. */
async function answering(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const server = createServer(answer)
  wechat = server
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return code2session({ appId: 'wx1', secret: 'top-secret', apiBase: `http://127.0.0.1:${port}` })
}

test('it asks WeChat with the app’s id and secret and takes the openid', async () => {
  let asked = ''
  const login = await answering((request, response) => {
    asked = request.url ?? ''
    response.end('{"openid":"o-1","session_key":"k"}')
  })
  expect(await login.openidOf('c 1')).toBe('o-1')
  expect(asked).toBe(
    '/sns/jscode2session?appid=wx1&secret=top-secret&js_code=c+1&grant_type=authorization_code',
  )
})

test.each([
  ['refuses the code', '{"errcode":40029,"errmsg":"invalid code"}'],
  ['answers nonsense', '<html>'],
  ['answers null', 'null'],
  ['answers an empty openid', '{"openid":""}'],
])('when WeChat %s, the login fails without telling the secret', async (_what, body) => {
  const login = await answering((_request, response) => response.end(body))
  const failure: unknown = await login.openidOf('c').catch((error: unknown) => error)
  expect(failure).toMatchObject({ code: 'wechat-login-failed' })
  expect(JSON.stringify(failure, Object.getOwnPropertyNames(failure))).not.toContain('top-secret')
})

test('when WeChat cannot be reached or is not set up, the login fails', async () => {
  const gone = code2session({ appId: 'wx1', secret: 's', apiBase: 'http://127.0.0.1:9' })
  await expect(gone.openidOf('c')).rejects.toThrow(ProblemError)
  const unset = code2session({ appId: null, secret: null, apiBase: 'http://127.0.0.1:9' })
  await expect(unset.openidOf('c')).rejects.toThrow(ProblemError)
})
