import type { MatcherFunction } from '@testing-library/react'

/** The innermost element with these words, which may hold a date: a date is a piece of its own. */
export const saying = (wanted: string | RegExp): MatcherFunction => {
  const says = (element: Element): boolean => {
    const said = (element.textContent ?? '').replace(/\s+/g, ' ').trim()
    return typeof wanted === 'string' ? said === wanted : wanted.test(said)
  }
  return (_, element) => element !== null && says(element) && ![...element.children].some(says)
}
