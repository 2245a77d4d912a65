/**
 * Does what a press asks for once the browser has painted that it was heard: whatever takes long comes a frame later, and
 * nobody presses twice. Not for what a browser allows only within the press itself, such as choosing a file or copying.
 * @returns takes it back
 */
export function afterPaint(work: () => void): () => void {
  let timer: number | undefined
  const frame = window.requestAnimationFrame(() => {
    timer = window.setTimeout(work)
  })
  return () => {
    window.cancelAnimationFrame(frame)
    window.clearTimeout(timer)
  }
}
