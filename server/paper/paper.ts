import type { VerdictLevel } from '../../domain/credit/publicity-types'

/** What the press prints: plain values in one language, so that they can be handed to a thread of its own. */

export type PaperLanguage = 'zh-CN' | 'en'

/** The verdict as it is shown: its level gives shape and colour, its word stands in the seal. */
export interface SealWords {
  readonly level: VerdictLevel
  readonly word: string
}

export type Block =
  | { readonly type: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly type: 'text'; readonly text: string; readonly isSmall?: boolean }
  | { readonly type: 'facts'; readonly rows: readonly (readonly [name: string, value: string])[] }
  /** The lined table of an official form; a group's name stands over its rows. */
  | {
      readonly type: 'form'
      readonly groups: readonly {
        readonly name: string | null
        readonly rows: readonly (readonly [name: string, value: string])[]
      }[]
    }
  /** Drawn by hand: an SVG path in a field of `box` units. */
  | {
      readonly type: 'signature'
      readonly name: string
      readonly path: string
      readonly box: { readonly width: number; readonly height: number }
      readonly note: string
    }
  | {
      readonly type: 'verdict'
      readonly seal: SealWords
      readonly headline: string
      readonly reasons: readonly string[]
    }

export interface PdfPaper {
  readonly language: PaperLanguage
  readonly title: string
  readonly subtitle: string
  /** RFC 3339: the moment it tells of, and the document's own date. */
  readonly at: string
  readonly blocks: readonly Block[]
  /** On every page, below: number, digest, key and where to check. */
  readonly footer: readonly string[]
  /** `{page}` and `{pages}` stand for numbers. */
  readonly pageWords: string
  /** Beside the title; null for a paper that leads nowhere. */
  readonly qr: { readonly address: string; readonly words: string } | null
  /** Said at the end when characters had to be replaced; `{codes}` stands for their code points. */
  readonly rareWords: string
  /** The signature and what it covers, for a check without us; null for a paper that is not signed. */
  readonly proof: { readonly name: string; readonly text: string; readonly words: string } | null
}

export interface CardPaper {
  readonly language: PaperLanguage
  /** `poster`: 750 px wide with a QR code; `share`: 750 × 600, the 5:4 that WeChat shows. */
  readonly shape: 'poster' | 'share'
  readonly brand: string
  readonly title: string
  readonly name: string
  /** Code and status, small under the name. */
  readonly detail: string
  readonly seal: SealWords
  readonly headline: string
  /** At most three. */
  readonly reasons: readonly string[]
  /** How it came about, and as of when. */
  readonly notes: readonly string[]
  readonly qr: { readonly address: string; readonly lines: readonly string[] } | null
}

/** What stands in a letter; a row is a name with what stands beside it, between lines. */
export type LetterBlock =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'heading'; readonly text: string }
  | { readonly type: 'rows'; readonly rows: readonly { readonly name: string; readonly value: string }[] }

/** An official letter, in Chinese as the forms are. */
export interface LetterPaper {
  readonly title: string
  readonly office: string
  readonly letterNo: string
  /** Empty where the form goes into the file. */
  readonly addressee: string
  /** RFC 3339: the document's own date. */
  readonly at: string
  readonly blocks: readonly LetterBlock[]
  /** Names before the lines on which is signed by hand. */
  readonly signatures: readonly string[]
  /** The day, as it stands under the office's name: `2026年11月23日`. */
  readonly day: string
  /** On every page, below. */
  readonly footer: readonly string[]
}

/** Pictures laid on A4 pages, one on each, with its name below. */
export interface PhotoPages {
  readonly title: string
  readonly photos: readonly { readonly name: string; readonly jpeg: Uint8Array }[]
}

export type Paper =
  | { readonly kind: 'pdf'; readonly paper: PdfPaper }
  | { readonly kind: 'card'; readonly paper: CardPaper }
  | { readonly kind: 'letter'; readonly paper: LetterPaper }
  | { readonly kind: 'photos'; readonly paper: PhotoPages }
