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
    /** Something was to be sent that a person may have entered. */
    private readonly isSending = true,
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
    const { zh, en } = this.problem?.message ?? sentences[this.kind]
    // These words know nothing of what was to be done.
    const isOfAnyRequest =
      !this.problem || this.isPassing || /^(invalid-input|session-expired|sign-in-required)$/.test(this.code)
    return this.isSending && isOfAnyRequest ? { zh: zh + safe.zh, en: en + safe.en } : { zh, en }
  }

  /** Trying again may help without the person changing anything. */
  get isPassing(): boolean {
    if (this.status === null) return true
    return this.status >= 500 || this.status === 429 || this.status === 408
  }
}

const sentences: Readonly<Record<FailureKind, Text>> = {
  offline: { zh: '现在没有网络。连上网后再试。', en: 'No network now. Try again once connected.' },
  timeout: {
    zh: '网络太慢，没有等到回应。请再试一次。',
    en: 'The network is too slow and no answer came. Please try again.',
  },
  problem: {
    zh: '服务没有接受这次请求。请重新打开这一页。',
    en: 'The service did not accept this request. Please open the page again.',
  },
  unreadable: {
    zh: '收到的回应读不懂。请稍后再试。',
    en: 'The answer could not be read. Please try again later.',
  },
}

/** What is safe, where something was to be sent. */
const safe: Text = {
  zh: '已填的内容都在，不会重复提交。',
  en: ' What you entered is kept, and nothing is sent twice.',
}
