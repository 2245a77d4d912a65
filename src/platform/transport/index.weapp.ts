import axios, {
  AxiosError,
  type AxiosAdapter,
  type AxiosResponse,
  type InternalAxiosRequestConfig,
} from 'axios'
import Taro from '@tarojs/taro'

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE' | 'HEAD' | 'OPTIONS'
const methods: readonly Method[] = ['GET', 'POST', 'PUT', 'DELETE', 'HEAD', 'OPTIONS']

const methodOf = (config: InternalAxiosRequestConfig): Method => {
  const wanted = (config.method ?? 'get').toUpperCase()
  const method = methods.find((known) => known === wanted)
  if (method === undefined) throw new AxiosError(`wx.request has no ${wanted}`, AxiosError.ERR_BAD_OPTION)
  return method
}

/** Header names come in mixed case from `wx.request`; axios reads them in lower case. */
const lowerCased = (headers: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]))

const settle = (response: AxiosResponse, config: InternalAxiosRequestConfig): AxiosResponse => {
  const isFine = config.validateStatus ? config.validateStatus(response.status) : true
  if (isFine) return response
  throw new AxiosError(
    `status ${response.status}`,
    response.status >= 500 ? AxiosError.ERR_BAD_RESPONSE : AxiosError.ERR_BAD_REQUEST,
    config,
    null,
    response,
  )
}

/**
 * axios over `Taro.request`. The answer is asked for as text, so that axios parses it as it does in a browser;
 * ArrayBuffer bodies pass untouched.
 */
export const transport: AxiosAdapter | undefined = async (config) => {
  // axios calls a POST without a body a form, as its own adapters then do not.
  if (config.data === undefined) config.headers.delete('Content-Type')
  let answer
  try {
    answer = await Taro.request({
      url: axios.getUri(config),
      method: methodOf(config),
      header: config.headers.toJSON(),
      data: config.data as string | ArrayBuffer | undefined,
      dataType: 'text',
      responseType: config.responseType === 'arraybuffer' ? 'arraybuffer' : 'text',
      timeout: config.timeout || 20_000,
    })
  } catch (cause) {
    const message = String((cause as { errMsg?: unknown }).errMsg ?? cause)
    const code = message.includes('timeout') ? AxiosError.ETIMEDOUT : AxiosError.ERR_NETWORK
    throw new AxiosError(message, code, config)
  }
  return settle(
    {
      data: answer.data as unknown,
      status: answer.statusCode,
      statusText: '',
      headers: lowerCased(answer.header),
      config,
    },
    config,
  )
}
