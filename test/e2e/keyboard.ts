import type { Page } from 'playwright-core'

/** What holds the focus, as a person who uses the keyboard sees and hears it. */
interface Focused {
  readonly role: string
  readonly name: string
  readonly isLost: boolean
  readonly isSeen: boolean
}

/** Further than the longest page has stops. */
const mostStops = 80

/** A person without mouse or touch: goes by Tab to what they look for, and always sees where they are. */
export class Keyboard {
  constructor(private readonly page: Page) {}

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key)
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text)
  }

  /** Tabs on until a control of that role and name has the focus; every stop on the way must be seen. */
  async to(role: string, name: RegExp): Promise<void> {
    const passed: string[] = []
    for (let stop = 0; stop < mostStops; stop += 1) {
      const focused = await this.focused()
      if (focused.role === role && name.test(focused.name)) {
        this.check(focused)
        return
      }
      await this.page.keyboard.press('Tab')
      const next = await this.focused()
      if (!next.isLost) this.check(next)
      passed.push(`${next.role} ${next.name}`)
    }
    throw new Error(`no ${role} ${String(name)} among the stops of Tab:\n${passed.join('\n')}`)
  }

  async name(): Promise<string> {
    return (await this.focused()).name
  }

  /** After a new page or a dialog: the focus is somewhere in it, not back at the top of the document. */
  async isSomewhere(): Promise<void> {
    await this.page.waitForFunction(() => document.activeElement !== document.body)
  }

  /** Whether the option that the arrows reached bears that name. */
  isOnOption(name: string): Promise<boolean> {
    return this.page.evaluate((wanted) => {
      const id = document.activeElement?.getAttribute('aria-activedescendant') ?? ''
      return document.getElementById(id)?.textContent?.includes(wanted) ?? false
    }, name)
  }

  private check({ role, name, isSeen }: Focused): void {
    if (!isSeen) throw new Error(`the focus cannot be seen on: ${role} ${name}`)
  }

  private async focused(): Promise<Focused> {
    return this.page.evaluate(() => {
      const element = document.activeElement
      if (!(element instanceof HTMLElement) || element === document.body) {
        return { role: 'none', name: '', isLost: true, isSeen: false }
      }
      const roles: Readonly<Record<string, string>> = {
        A: 'link',
        BUTTON: 'button',
        TEXTAREA: 'textbox',
        SELECT: 'combobox',
      }
      const type = element instanceof HTMLInputElement ? element.type : ''
      const role =
        element.getAttribute('role') ??
        roles[element.tagName] ??
        (type === 'checkbox' || type === 'radio' ? type : type === '' ? element.tagName : 'textbox')
      const labels = 'labels' in element && element.labels instanceof NodeList ? [...element.labels] : []
      const name =
        element.getAttribute('aria-label') ??
        (labels.length > 0 ? labels.map((label) => label.textContent).join(' ') : (element.textContent ?? ''))
      // A control may hand its ring to the box around it: any of the nearest three counts.
      const around = [
        element,
        element.parentElement,
        element.nextElementSibling,
        element.parentElement?.parentElement,
      ]
      const isRinged = around.some((each) => {
        if (!each) return false
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(each)
        return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow.includes('0px 0px 0px')
      })
      const { top, bottom, left, right } = element.getBoundingClientRect()
      const isInView = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth
      return { role, name: name.trim(), isLost: false, isSeen: isRinged && isInView }
    })
  }
}
