import type { CameraTrouble } from '../../platform/scanner/scanner.port'
import type { Surroundings } from '../../platform/scanner/surroundings'
import type { scanMessages } from '../messages'

/** The words of one step. */
export type Step = keyof (typeof scanMessages)['zh'] & `step${string}`

/** What to do, step by step, to have the camera here; empty where the notice says it all. */
export function directionsOf(trouble: CameraTrouble, { app, system }: Surroundings): readonly Step[] {
  if (trouble === 'unsupported') {
    return app === null ? ['stepCopy', 'stepPaste'] : ['stepMenu', 'stepBrowser']
  }
  if (trouble !== 'refused') return []
  if (app !== null) return ['stepAppSettings', 'stepRetry', 'stepOrBrowser']
  switch (system) {
    case 'ios':
      return ['stepIosSite', 'stepIosSystem', 'stepRetry']
    case 'android':
      return ['stepAndroidSite', 'stepAndroidSystem', 'stepRetry']
    case 'desktop':
      return ['stepDesktop', 'stepRetry']
  }
}
