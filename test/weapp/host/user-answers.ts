/** The person closed the dialog, the scanner or the album. */
export const cancelled = 'cancelled'
type Cancelled = typeof cancelled

/** A file the person picks from the album, the camera or a chat. */
export interface PickedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** What a person can answer, by the `wx` function that asks. */
export interface Answers {
  readonly scanCode: { readonly result: string; readonly scanType: string } | Cancelled
  readonly chooseMedia: readonly PickedFile[] | Cancelled
  readonly chooseMessageFile: readonly PickedFile[] | Cancelled
  readonly showModal: { readonly confirm: boolean; readonly content?: string }
  readonly showActionSheet: { readonly tapIndex: number } | Cancelled
  /** What is switched on when the person leaves the page of permissions. */
  /** What the person says to messages of a template. */
  readonly requestSubscribeMessage: 'accept' | 'reject'
  readonly openSetting: { readonly camera?: boolean; readonly album?: boolean }
  /** Asked once; afterwards only `openSetting` changes it. */
  readonly saveImageToPhotosAlbum: 'allow' | 'deny'
  readonly requirePrivacyAuthorize: 'agree' | 'disagree'
}

interface Question {
  readonly name: keyof Answers
  readonly asked: unknown
  settle(answer: unknown): void
}

/** The person in front of the phone: answers may be given before or after the question is asked. */
export class PhoneUser {
  private readonly given: { name: keyof Answers; answer: unknown }[] = []
  private questions: Question[] = []

  answer<Name extends keyof Answers>(name: Name, answer: Answers[Name]): void {
    const index = this.questions.findIndex((question) => question.name === name)
    const [question] = index < 0 ? [] : this.questions.splice(index, 1)
    if (question) question.settle(answer)
    else this.given.push({ name, answer })
  }

  /** What is on the screen and waits for the person, for example the text of a modal dialog. */
  get waiting(): readonly { readonly name: keyof Answers; readonly asked: unknown }[] {
    return this.questions.map(({ name, asked }) => ({ name, asked }))
  }

  ask<Name extends keyof Answers>(name: Name, asked: unknown): Promise<Answers[Name]> {
    const index = this.given.findIndex((entry) => entry.name === name)
    const [entry] = index < 0 ? [] : this.given.splice(index, 1)
    // `answer` is the only way in, and it ties every answer's type to its name
    if (entry) return Promise.resolve(entry.answer as Answers[Name])
    return new Promise<Answers[Name]>((resolve) => {
      this.questions.push({ name, asked, settle: (answer) => resolve(answer as Answers[Name]) })
    })
  }

  /** The app is gone: its dialogs are too. */
  dismissAll(): void {
    this.questions = []
  }
}
