import { isHidden, nameOf, roleOf, visibleText } from './accessible-queries'
import type { MiniProgram } from './mini-program'

/** What a person debugging a failed wait wants to know: the page, its controls, dialogs, errors, requests. */
export function describeSituation({ router, errors, phone }: MiniProgram): string {
  const { path, element } = router.top
  const controls = [...element.querySelectorAll('*')].flatMap((node) => {
    const role = roleOf(node)
    return role === undefined || isHidden(node) ? [] : [`${role} “${nameOf(node).slice(0, 40)}”`]
  })
  const asked = phone.user.waiting.map((question) => `${question.name} ${JSON.stringify(question.asked)}`)
  const requests = phone.network.sent.slice(-5).map(({ method, url }) => `${method} ${url}`)
  const line = (title: string, items: readonly string[]): string[] =>
    items.length > 0 ? [`${title}: ${items.join(', ')}`] : []
  return [
    `page ${path}: ${visibleText(element).slice(0, 600)}`,
    ...line('controls', controls.slice(0, 40)),
    ...line('the phone asks', asked),
    ...line('toasts', phone.toasts.slice(-3)),
    ...line('last requests', requests),
    ...line(
      'errors',
      errors.map(({ where, message }) => `${where}: ${message}`),
    ),
  ].join('\n')
}
