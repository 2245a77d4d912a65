import { OrderThread } from '../order-thread'
import { ownThread } from '../own-thread'

/** A page to be painted; the app's own module has the same shape (`src/first-paint/first-paint.h5.ts`). */
export interface PaintOrder {
  /** Path and query of the page. */
  readonly address: string
  readonly language: 'zh-CN' | 'en'
  /** The JSON of each answer by the address that the app asks for it. */
  readonly answers: Readonly<Record<string, string>>
  readonly nowMs: number
}

export interface Painting {
  /** The page's root element. */
  readonly html: string
  /** As the browser's tab names it. */
  readonly title: string
}

/** Paints pages of the app. */
export interface Painter {
  /** How many pages are being painted, or wait for it. */
  readonly length: number
  /**
   * @returns null for a page that is not painted, or lacks something of what it shows
   * @throws Error a fault of ours
   */
  paint(order: PaintOrder): Promise<Painting | null>
  close(): Promise<void>
}

/** @param file of the built app: a module of CommonJS that exports `paint` */
export function threadPainter(file: string): Painter {
  const thread = new OrderThread<PaintOrder, Painting | null>(
    () => ownThread('first-paint/paint-worker', { workerData: file }),
    null,
  )
  return {
    get length() {
      return thread.length
    },
    paint: (order) => thread.send(order),
    close: () => thread.close(),
  }
}
