import { parentPort } from 'node:worker_threads'
import { drawCard } from './card'
import type { Paper } from './paper'
import { printPdf } from './pdf'

/** The thread that prints. It holds the typeface while it lives. */

interface Order {
  readonly id: number
  readonly paper: Paper
}

const port = parentPort
port?.on('message', ({ id, paper }: Order) => {
  const printed = paper.kind === 'pdf' ? printPdf(paper.paper) : drawCard(paper.paper)
  printed.then(
    (bytes) => port.postMessage({ id, bytes }),
    (error: unknown) =>
      port.postMessage({ id, error: error instanceof Error ? (error.stack ?? error.message) : 'failed' }),
  )
})
