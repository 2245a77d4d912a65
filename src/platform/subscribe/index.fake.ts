import type { Subscribe } from './subscribe.port'

export interface FakeSubscribe extends Subscribe {
  /** The templates that were asked for, oldest first. */
  readonly asked: readonly string[]
}

/** `undefined`: not there (a browser); else what the person answers. */
export function fakeSubscribe(answer?: boolean): FakeSubscribe {
  const asked: string[] = []
  return {
    isAvailable: answer !== undefined,
    asked,
    ask: (templateId) => {
      asked.push(templateId)
      return Promise.resolve(answer ?? false)
    },
  }
}
