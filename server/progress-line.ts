/**
 * Shows how far a long job is on standard error: one line that is written over on a terminal, at every tenth
 * otherwise.
 */
export function progressLine(label: string): { show(share: number, note?: string): void; end(): void } {
  const isTerminal = process.stderr.isTTY
  let lastTenth = -1
  let hasLine = false
  return {
    show(share, note = '') {
      const percent = Math.floor(Math.min(1, Math.max(0, share)) * 100)
      if (isTerminal) {
        hasLine = true
        const bar = '█'.repeat(Math.floor(percent / 4)).padEnd(25, '░')
        process.stderr.write(`\r${label} ${bar} ${percent}% ${note}`)
        return
      }
      const tenth = Math.floor(percent / 10)
      if (tenth === lastTenth) return
      lastTenth = tenth
      process.stderr.write(`${label} ${percent}% ${note}\n`)
    },
    end() {
      if (isTerminal && hasLine) process.stderr.write('\n')
    },
  }
}
