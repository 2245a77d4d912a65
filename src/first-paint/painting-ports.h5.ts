import type { AxiosAdapter } from 'axios'
import type { Language } from '../i18n/messages'
import { subscribe } from '../platform/subscribe'
import type { Ports } from '../services/services'

/** What the server knows already: the JSON of the answer by the address that the app asks for. */
export type Answers = Readonly<Record<string, string>>

/** A part of a device that nothing asks for while a page is painted. */
const absent = <Port extends object>(): Port =>
  new Proxy<Port>({} as Port, {
    get(_target, name) {
      throw new Error(`painting a page asked the device for “${String(name)}”`)
    },
  })
const never = (): Promise<never> => new Promise(() => undefined)
const nothing = (): void => undefined

/** What the server did not hand over is on its way for as long as the page is painted. */
const answering =
  (answers: Answers): AxiosAdapter =>
  async (config) => {
    const query = new URLSearchParams(
      Object.entries((config.params ?? {}) as Readonly<Record<string, unknown>>).flatMap(([name, value]) =>
        typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
          ? [[name, `${value}`] as [string, string]]
          : [],
      ),
    ).toString()
    const address = `${config.url ?? ''}${query === '' ? '' : `?${query}`}`
    const known = Object.entries(answers).find(([asked]) => sameAddress(asked, address))
    if (config.method !== 'get' || known === undefined) return never()
    return { data: known[1], status: 200, statusText: 'OK', headers: {}, config }
  }

/** Queries are the same however they are written. */
function sameAddress(one: string, other: string): boolean {
  const [path, query] = one.split('?')
  const [otherPath, otherQuery] = other.split('?')
  return (
    path === otherPath && new URLSearchParams(query).toString() === new URLSearchParams(otherQuery).toString()
  )
}

/** A device on which nothing was ever kept, nobody is signed in, and nothing can be pressed. */
export function paintingPorts(of: {
  readonly params: Readonly<Record<string, string>>
  readonly language: Language
  readonly answers: Answers
  readonly nowMs: number
  readonly onTitle: (title: string) => void
}): Ports {
  return {
    origin: '',
    transport: answering(of.answers),
    storage: {
      isLate: false,
      tabName: (fresh) => fresh,
      read: () => null,
      write: () => true,
      remove: nothing,
    },
    appearance: { apply: nothing, deviceLanguage: () => of.language },
    navigation: { open: nothing, replace: nothing, returnTo: nothing, root: nothing, back: nothing },
    page: {
      useParams: () => of.params,
      useShown: nothing,
      useHidden: nothing,
      useRefresh: nothing,
      useTitle: of.onTitle,
      useShare: nothing,
      readdress: nothing,
      reveal: nothing,
    },
    network: { isOnline: () => true, onReturn: () => nothing },
    clock: { nowMs: () => of.nowMs, later: () => nothing },
    random: absent(),
    wechatLogin: absent(),
    subscribe,
    scanner: absent(),
    feedback: absent(),
    archive: async () => ({
      read: async () => null,
      write: async () => undefined,
      remove: async () => undefined,
    }),
    evidence: never,
    pictures: never,
    sharing: never,
    appUpdate: never,
    labelPhotos: never,
    kioskInput: never,
    voice: never,
    speech: never,
    deskDevice: never,
    shareInbox: never,
  }
}
