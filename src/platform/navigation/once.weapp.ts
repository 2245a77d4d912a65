/** A mini-program opens a page a while after it was asked: what is pressed again meanwhile would open it twice. */
export function once(go: (address: string) => Promise<unknown>): (address: string) => void {
  let coming: string | null = null
  return (address) => {
    if (coming === address) return
    coming = address
    void go(address).finally(() => {
      coming = null
    })
  }
}
