import { makeAutoObservable } from 'mobx'

/** The sentence that pages in the elder edition show until the person closes it: WeChat's own toast goes by itself. */
class KeptToastStore {
  sentence: string | null = null
  private readonly pages = new Set<() => boolean>()

  constructor() {
    makeAutoObservable<this, 'pages'>(this, { pages: false }, { autoBind: true })
  }

  /** @param isElder whether the page would show it @returns what takes the page off again */
  addPage(isElder: () => boolean): () => void {
    this.pages.add(isElder)
    return () => this.pages.delete(isElder)
  }

  /** @returns false where no page shows it */
  keep(sentence: string): boolean {
    const isShown = [...this.pages].some((isElder) => isElder())
    this.sentence = isShown ? sentence : null
    return isShown
  }

  close(): void {
    this.sentence = null
  }
}

export const keptToast = new KeptToastStore()
