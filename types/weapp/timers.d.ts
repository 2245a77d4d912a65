/** What the mini-program's logic VM has of the web besides the language. */
declare function setTimeout(callback: () => void, delayMs?: number): number
declare function clearTimeout(timer: number): void
