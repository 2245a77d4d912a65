import type { Text } from '../../domain/text'
import type { Problem } from '../../contract/problems'

/**
 * Everything that can go wrong between a store and the server, made in one place (`http.ts`).
 * offline: nothing reached the server, as far as we know; timeout: it did not answer in time;
 * problem: it answered with problem details; unreadable: it answered with something else.
 */
export type FailureKind = 'offline' | 'timeout' | 'problem' | 'unreadable'

export class ApiFailure extends Error {
  // Set by hand: class names are mangled by the production build.
  override readonly name = 'ApiFailure'

  constructor(
    readonly kind: FailureKind,
    readonly problem: Problem | null,
    /** The HTTP status, also of an answer without a body (HEAD); null when none came. */
    readonly status: number | null = null,
    options?: ErrorOptions,
  ) {
    super(problem ? problem.code : kind, options)
  }

  /** The stable code: the problem's, or the kind of failure. */
  get code(): string {
    return this.problem?.code ?? this.kind
  }

  /** The sentence for the person. */
  get text(): Text {
    return this.problem?.message ?? sentences[this.kind]
  }

  /** Trying again may help without the person changing anything. */
  get isPassing(): boolean {
    if (this.status === null) return true
    return this.status >= 500 || this.status === 429 || this.status === 408
  }
}

const sentences: Readonly<Record<FailureKind, Text>> = {
  offline: {
    zh: '现在没有网络。连上网后会继续，已填的内容都在。',
    en: 'No network now. It goes on once you are connected; what you entered is kept.',
  },
  timeout: {
    zh: '网络太慢，没有等到回应，已填的内容都在。请再试一次，不会重复提交。',
    en: 'The network is too slow and no answer came; what you entered is kept. Please try again: nothing is sent twice.',
  },
  problem: {
    zh: '服务没有接受这次请求，已填的内容都在。请刷新后再试。',
    en: 'The service did not accept this request; what you entered is kept. Please refresh and try again.',
  },
  unreadable: {
    zh: '收到的回应读不懂，已填的内容都在。请稍后再试。',
    en: 'The answer could not be read; what you entered is kept. Please try again later.',
  },
}
