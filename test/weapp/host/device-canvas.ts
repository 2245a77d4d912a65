import { builtInOf } from './built-in'
import { isRecord } from './wx-call'

/** What a 2-D context was told to draw: each line as the numbers it goes through, x and y in turn. */
export class DeviceCanvas {
  width = 300
  height = 150
  readonly lines: number[][] = []
  private path: number[][] = []

  getContext(): object {
    const go = (x: number, y: number): void => void this.path.at(-1)?.push(x, y)
    return {
      lineCap: 'butt',
      lineJoin: 'miter',
      lineWidth: 1,
      strokeStyle: '#000000',
      setTransform: () => undefined,
      clearRect: () => void this.lines.splice(0),
      beginPath: () => {
        this.path = []
      },
      moveTo: (x: number, y: number) => void this.path.push([x, y]),
      lineTo: go,
      stroke: () => void this.lines.push(...this.path),
    }
  }
}

const canvases = new WeakMap<Element, DeviceCanvas>()

/** The canvas behind a `<canvas type="2d">`. */
export function canvasOf(element: Element): DeviceCanvas {
  const known = canvases.get(element) ?? new DeviceCanvas()
  canvases.set(element, known)
  return known
}

/** What of the framework's query is used: what it was asked for, and how it is sent off. */
interface Query {
  readonly _$queue: readonly { readonly selector: string | null; readonly fields: object }[]
  exec(done?: (answers: unknown[]) => void): void
}

const isQuery = (value: unknown): value is Query =>
  isRecord(value) && Array.isArray(value['_$queue']) && typeof value['exec'] === 'function'

/**
 * The framework's query knows no canvas: `fields({ node: true })` of one is answered here.
 * @param isOpen an app that was closed meanwhile is told nothing
 */
export function answeringCanvases(query: unknown, page: HTMLElement, isOpen: () => boolean): unknown {
  if (!isQuery(query)) return query
  const send = query.exec.bind(query)
  query.exec = (done) => {
    const asked = query._$queue.map(({ selector, fields }) => ('node' in fields ? selector : null))
    send((answers) => {
      if (!isOpen()) return
      asked.forEach((selector, index) => {
        const answer = answers[index]
        const canvas = [...page.querySelectorAll('wx-canvas')].find(
          (each) => selector === `#${builtInOf(each)?.id ?? ''}`,
        )
        if (isRecord(answer) && canvas) answer['node'] = canvasOf(canvas)
      })
      done?.(answers)
    })
  }
  return query
}
