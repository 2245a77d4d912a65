import { createRequire } from 'node:module'
import { workerData } from 'node:worker_threads'
import { answerOrders } from '../answer-orders'
import type { Painting, PaintOrder } from './painter'

/** What the build of the app exports for it (`src/first-paint/first-paint.h5.ts`). */
interface PaintModule {
  paint(order: PaintOrder): Promise<Painting | null>
}

/** The thread that paints: one page at a time, as the app's module asks. */
let last: Promise<unknown> = Promise.resolve()

answerOrders((order: PaintOrder) => {
  // Our own build's file, at the path that the main thread gives.
  const file = workerData as string
  const app = createRequire(file)(file) as PaintModule
  const painting = last.then(() => app.paint(order))
  last = painting.catch(() => null)
  return painting
})
