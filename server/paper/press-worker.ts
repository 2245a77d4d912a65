import { parentPort } from 'node:worker_threads'
import { drawCard } from './card'
import { printLetter } from './letter'
import type { Paper } from './paper'
import { printPdf } from './pdf'
import { layPhotos } from './photo-pages'

/** The thread that prints. It holds the typeface while it lives. */

interface Order {
  readonly id: number
  readonly paper: Paper
}

const port = parentPort
port?.on('message', ({ id, paper }: Order) => {
  printed(paper).then(
    (bytes) => port.postMessage({ id, bytes }),
    (error: unknown) =>
      port.postMessage({ id, error: error instanceof Error ? (error.stack ?? error.message) : 'failed' }),
  )
})

function printed(paper: Paper): Promise<Uint8Array> {
  switch (paper.kind) {
    case 'pdf':
      return printPdf(paper.paper)
    case 'card':
      return drawCard(paper.paper)
    case 'letter':
      return printLetter(paper.paper)
    case 'photos':
      return layPhotos(paper.paper)
  }
}
