import { parentPort } from 'node:worker_threads'

/** The other end of an `OrderThread`: does each order that comes and sends back what it results in, or why it failed. */
export function answerOrders<Order, Result>(work: (order: Order) => Promise<Result>): void {
  const port = parentPort
  port?.on('message', ({ id, order }: { readonly id: number; readonly order: Order }) => {
    work(order).then(
      (result) => port.postMessage({ id, result }),
      (error: unknown) =>
        port.postMessage({ id, error: error instanceof Error ? (error.stack ?? error.message) : 'failed' }),
    )
  })
}
