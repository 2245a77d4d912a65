/** The router itself sees to it that a link which is pressed twice leads there once (`config/page-turns.mjs`). */
export const once =
  (go: (address: string) => Promise<unknown>) =>
  (address: string): void =>
    void go(address)
