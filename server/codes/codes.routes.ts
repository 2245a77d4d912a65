import { recogniseCode } from '../../contract/codes'
import type { Clock } from '../db/clock.port'
import { serve, type Api } from '../http/serve'
import { RecognitionService, type CodeLookups } from './recognition.service'

export function registerCodes(api: Api, lookups: CodeLookups, clock: Clock): void {
  const codes = new RecognitionService(lookups, clock)
  serve(api, recogniseCode, ({ query }) => codes.answer(query.text, query.symbology))
}
