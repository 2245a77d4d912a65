import { problems, type FieldProblem, type Problem, type ProblemCode } from '../../contract/problems'

interface ProblemDetails {
  readonly fields?: readonly FieldProblem[]
  readonly retryAfterSeconds?: number
  readonly cause?: unknown
}

/** An expected refusal: thrown anywhere below a route, it leaves as problem+json with its code's status. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError'
  readonly statusCode: number
  readonly fields: readonly FieldProblem[] | undefined
  readonly retryAfterSeconds: number | undefined

  constructor(
    readonly code: ProblemCode,
    details: ProblemDetails = {},
  ) {
    super(code, { cause: details.cause })
    this.statusCode = problems[code].status
    this.fields = details.fields
    this.retryAfterSeconds = details.retryAfterSeconds
  }
}

/** The body of a problem (RFC 9457). It says nothing that is not in `contract/problems.ts`. */
export function problemBody(error: ProblemError, requestId: string): Problem {
  const { status, zh, en } = problems[error.code]
  return {
    type: `about:blank#${error.code}`,
    title: en,
    status,
    code: error.code,
    message: { zh, en },
    ...(error.fields ? { fields: [...error.fields] } : {}),
    ...(error.retryAfterSeconds === undefined ? {} : { retryAfterSeconds: error.retryAfterSeconds }),
    requestId,
  }
}
