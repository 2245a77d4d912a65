import { types } from 'node:util'
import { asText } from './built-in'
import type { LogicVm } from './logic-vm'
import { timeoutOf, type DeviceNetwork, type HttpAnswer, type HttpCall } from './network'
import type { DeviceDisk } from './disk'
import {
  isRecord,
  optionalString,
  stringParam,
  WxFailure,
  type WxCaller,
  type WxParams,
  type WxResult,
} from './wx-call'

/** WeChat has no PATCH. */
const methods = ['OPTIONS', 'GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'TRACE', 'CONNECT']
const referer = 'https://servicewechat.com/touristappid/devtools/page-frame.html'

interface Task {
  readonly aborted: Promise<void>
  readonly handle: Record<string, () => void>
}

function newTask(): Task {
  let abort: () => void = () => undefined
  const aborted = new Promise<void>((resolve) => (abort = resolve))
  const nothing = (): void => undefined
  return {
    aborted,
    handle: {
      abort: () => abort(),
      onHeadersReceived: nothing,
      offHeadersReceived: nothing,
      onProgressUpdate: nothing,
      offProgressUpdate: nothing,
      onChunkReceived: nothing,
      offChunkReceived: nothing,
    },
  }
}

function headersOf(params: WxParams): Record<string, string> {
  const headers: Record<string, string> = {}
  for (const [name, value] of Object.entries(isRecord(params['header']) ? params['header'] : {})) {
    if (value !== undefined && value !== null) headers[name.toLowerCase()] = asText(value)
  }
  // WeChat sets its own and ignores the app's
  headers['referer'] = referer
  headers['content-type'] ??= 'application/json'
  return headers
}

function bodyOf(data: unknown, contentType: string): Buffer | undefined {
  if (data === undefined || data === null) return undefined
  if (typeof data === 'string') return Buffer.from(data)
  if (types.isAnyArrayBuffer(data)) return Buffer.from(new Uint8Array(data))
  if (!isRecord(data))
    throw new WxFailure('parameter error: parameter.data should be Object, String or ArrayBuffer;')
  if (contentType.includes('x-www-form-urlencoded')) return Buffer.from(queryOf(data))
  return Buffer.from(JSON.stringify(data))
}

const queryOf = (data: Record<string, unknown>): string =>
  Object.entries(data)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(asText(value))}`)
    .join('&')

function callOf(params: WxParams): HttpCall {
  const method = optionalString(params, 'method') ?? 'GET'
  if (!methods.includes(method.toUpperCase())) {
    throw new WxFailure(`method is invalid: ${method}`)
  }
  const url = stringParam(params, 'url')
  const headers = headersOf(params)
  const data = params['data']
  const inAddress = ['GET', 'HEAD'].includes(method.toUpperCase())
  const query = inAddress && isRecord(data) ? queryOf(data) : ''
  const body = inAddress ? undefined : bodyOf(data, headers['content-type'] ?? '')
  if (body) headers['content-length'] = String(body.length)
  return {
    method: method.toUpperCase(),
    url: query === '' ? url : `${url}${url.includes('?') ? '&' : '?'}${query}`,
    headers,
    body,
    bodyBytes: body?.length ?? 0,
    timeout: timeoutOf(params),
  }
}

function resultOf(answer: HttpAnswer, params: WxParams): WxResult {
  const about = { statusCode: answer.status, header: answer.headers, cookies: [] }
  if (params['responseType'] === 'arraybuffer') return { ...about, data: answer.body }
  const text = answer.body.toString('utf8')
  const wantsJson = (optionalString(params, 'dataType') ?? 'json') === 'json'
  return { ...about, data: wantsJson ? parsedOr(text) : text }
}

/** WeChat tries to parse JSON and hands over the text when it cannot. */
function parsedOr(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** `wx.request` and `wx.downloadFile`, over real HTTP. */
export function requestFunctions(
  network: DeviceNetwork,
  disk: DeviceDisk,
  caller: WxCaller,
  logic: LogicVm,
): Record<string, (options?: unknown) => unknown> {
  const withTask =
    (name: string, run: (params: WxParams, aborted: Promise<void>) => Promise<WxResult>) =>
    (options?: unknown): unknown => {
      const given = isRecord(options) ? options : {}
      const task = newTask()
      const work = caller.start(name, (params) => run(params, task.aborted), given)
      caller.settle(name, { fail: () => undefined, ...given }, work)
      return logic.toLogic(task.handle)
    }
  return {
    request: withTask('request', async (params, aborted) =>
      resultOf(await network.send(callOf(params), aborted), params),
    ),
    downloadFile: withTask('downloadFile', async (params, aborted) => {
      const answer = await network.send(callOf({ ...params, method: 'GET' }), aborted)
      const name = stringParam(params, 'url').split('?')[0] ?? ''
      return {
        statusCode: answer.status,
        header: answer.headers,
        tempFilePath: disk.addTemporary(name, answer.body),
      }
    }),
  }
}
