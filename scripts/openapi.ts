/** Writes `openapi.json` at the root from the contract; a test fails when the committed file is stale. */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'
import { operations } from '../contract/operations'
import { openApiDocument } from '../server/http/openapi'

const file = fileURLToPath(new URL('../openapi.json', import.meta.url))

async function write(): Promise<void> {
  const settings = await resolveConfig(file)
  writeFileSync(
    file,
    await format(JSON.stringify(openApiDocument(operations)), { ...settings, filepath: file }),
  )
}

write().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
