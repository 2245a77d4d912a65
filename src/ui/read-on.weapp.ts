/** Reads a list on at the press of a button. A mini-program has no focus that would have to follow. */
export function readOn(more: () => Promise<unknown>): void {
  void more()
}
