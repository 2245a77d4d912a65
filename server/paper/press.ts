import { OrderThread } from '../order-thread'
import { ownThread } from '../own-thread'
import type { Paper } from './paper'

/** The typeface takes some memory: a thread that has had nothing to print for so long is let go. */
const IDLE_MS = 60_000

/**
 * Prints papers and pictures in a thread of its own: setting five hundred records takes a second, in which others
 * would wait.
 */
export class Press {
  private readonly thread = new OrderThread<Paper, Uint8Array>(() => ownThread('paper/press-worker'), IDLE_MS)

  /** @throws Error when it cannot be printed: a fault of ours */
  async print(paper: Paper): Promise<Buffer> {
    return Buffer.from(await this.thread.send(paper))
  }

  close(): Promise<void> {
    return this.thread.close()
  }
}
