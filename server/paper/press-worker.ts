import { answerOrders } from '../answer-orders'
import { drawCard } from './card'
import { printLetter } from './letter'
import type { Paper } from './paper'
import { printPdf } from './pdf'
import { layPhotos } from './photo-pages'

/** The thread that prints. It holds the typeface while it lives. */
answerOrders(printed)

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
