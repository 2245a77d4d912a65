import { fireEvent } from '@testing-library/react'

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

const controls = (): readonly Control[] => [
  ...document.querySelectorAll<Control>('input:not([type=file]), textarea, select'),
]
const isChoice = (control: Control): control is HTMLInputElement =>
  control instanceof HTMLInputElement && ['radio', 'checkbox'].includes(control.type)

/** All that stands in the fields of a page, in their order, and the ink of a signature. */
export const enteredNow = (): readonly unknown[] => [
  ...controls().map((control) => (isChoice(control) ? control.checked : control.value)),
  ...[...document.querySelectorAll('.signature-pad path')].map((ink) => ink.getAttribute('d')),
]

/** Something that each kind of field takes. */
function wordsFor({ type, inputMode }: Control): string {
  if (type === 'textarea') return '写了一半'
  if (type === 'date') return '2027-12-24'
  if (type === 'tel') return '13800000000'
  if (type === 'email') return 'half@example.com'
  return inputMode === '' ? 'half-way-1' : '12'
}

function fill(control: Control): void {
  if (isChoice(control)) {
    // Of several it is the last that is chosen.
    if (control.type === 'radio' || !control.checked) fireEvent.click(control)
  } else if (control instanceof HTMLSelectElement) {
    fireEvent.change(control, { target: { value: control.options[control.options.length - 1]?.value } })
  } else fireEvent.change(control, { target: { value: wordsFor(control) } })
}

/** As a finger draws: two lines over the field. The pointer events of the test's DOM have no place, mouse events do. */
export function draw(pad: Element): void {
  pad.getBoundingClientRect = () => new DOMRect(0, 0, 500, 200)
  pad.setPointerCapture = () => undefined
  const point = (type: string, clientX: number, clientY: number): void =>
    void fireEvent(pad, new MouseEvent(type, { bubbles: true, clientX, clientY }))
  for (const y of [50, 120]) {
    point('pointerdown', 20, y)
    for (let x = 60; x <= 460; x += 80) point('pointermove', x, y + (x % 3) * 10)
    point('pointerup', 460, y)
  }
}

/** Types or chooses something in every field that is there, from the first to the last. */
export function fillInAll(): void {
  controls().forEach((control) => {
    if (control.isConnected) fill(control)
  })
}
