/** Whether the device believes to be connected. It may be wrong: a request decides. */
export interface Network {
  isOnline(): boolean
  /** Calls back each time the connection returns; the answer ends that. */
  onReturn(callback: () => void): () => void
}
