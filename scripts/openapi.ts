/** Writes `openapi.json` at the root from the contract; a test fails when the committed file is stale. */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { operations } from '../contract/operations'
import { openApiDocument } from '../server/http/openapi'

const file = fileURLToPath(new URL('../openapi.json', import.meta.url))
writeFileSync(file, `${JSON.stringify(openApiDocument(operations), null, 2)}\n`)
