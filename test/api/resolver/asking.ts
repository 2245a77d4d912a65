import { request, type IncomingHttpHeaders } from 'node:http'

export interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly text: string
}

export interface AskedWith {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** What a phone's browser sends. */
export const browser = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' }
export const machine = { accept: 'application/linkset+json' }

/** Asks as the wire allows: `fetch` would mend the path, follow redirects and add headers of its own. */
export function ask(address: string, path: string, { method = 'GET', headers = {} }: AskedWith = {}) {
  const { hostname, port } = new URL(address)
  return new Promise<Answer>((done, fail) => {
    request({ hostname, port, path, method, headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () =>
        done({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: Buffer.concat(chunks).toString('utf8'),
        }),
      )
    })
      .on('error', fail)
      .end()
  })
}
