import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { Command, InvalidArgumentError } from 'commander'
import { isDay } from '../domain/calendar/day'
import { addActingCommands } from './account/acting.commands'
import { recogniseLines, RecogniseLinesError } from './codes/recognise-lines'
import { SigningKeys } from './signing/signing-keys'
import { addCorrectionCommands } from './credit/correction/correction.commands'
import { OfficeError } from './credit/correction/office.service'
import { systemClock, todayOn } from './db/clock.port'
import { DataDirError, makeWritable } from './db/data-lock'
import { DatabaseError } from './db/database-error'
import { NewerDatabaseError } from './db/migrate'
import { idsBy } from './db/new-id'
import { openStore, type Store } from './db/store'
import { removeDemo } from './demo/demo-remover.service'
import { addExchangeCommands } from './exchange/exchange.commands'
import { ExchangeError } from './exchange/exchange-error'
import { ImportError } from './import/import-error'
import { importEpcis } from './import/import-epcis.service'
import { importMerchants } from './import/import-merchants.service'
import { importProductRecords } from './import/import-product-records.service'
import { importProductPictures } from './import/import-product-pictures.service'
import { importProducts } from './import/import-products.service'
import { importRecords } from './import/import-records.service'
import { paperKinds } from './import/products/paper-kinds'
import { kindReaders } from './import/records/kinds'
import { prepareStore } from './prepare-store'
import { progressLine } from './progress-line'
import { readSettings, SettingError } from './settings'

/** Commands beside a server that may be running: `npm run -s cli -- …`. Progress goes to stderr, results to stdout. */
const program = new Command('fangxincha').description('放心查: commands on the data directory (DATA_DIR)')

const imports = program.command('import').description('read data from a file into the database')

imports
  .command('merchants')
  .description('registrations')
  .argument('<file>', 'CSV of registrations, plain or gzip')
  .option(
    '--public-representatives',
    'the source publishes legal representatives of enterprises in full by law',
  )
  .option(
    '--as-of <day>',
    "the day of which the file tells, YYYY-MM-DD (else the file's time on disk); rows older than what is known are passed over",
    pastDay,
  )
  .action(async (file: string, told: { publicRepresentatives?: boolean; asOf?: string }) => {
    const { publicRepresentatives = false, asOf = null } = told
    await importFile(file, (parts) =>
      importMerchants({ ...parts, asOfOn: asOf, hasPublicRepresentatives: publicRepresentatives }),
    )
  })

imports
  .command('records')
  .description('public records of merchants that are registered')
  .argument('<file>', 'CSV (plain or gzip), XLSX or JSON, with the column names of the national formats')
  .requiredOption('--kind <kind>', Object.keys(kindReaders).join(', '))
  .option('--source <name>', "whose data they are, for rows that do not say (else the file's name)")
  .action(async (file: string, { kind, source }: { kind: string; source?: string }) => {
    const newId = idsBy(systemClock)
    await importFile(file, (parts) => importRecords({ ...parts, kind, source: source ?? null, newId }))
  })

imports
  .command('epcis')
  .description('events of supply chains')
  .argument(
    '<file>',
    'EPCIS 2.0 in JSON: a document, or a document or event a line; plain or gzip, of any size',
  )
  .action((file: string) => importFile(file, importEpcis))

imports
  .command('products')
  .description('a catalogue of products; in-store and wrong barcodes are kept apart with their reasons')
  .argument('<file>', 'CSV (plain or gzip), XLSX, XLS or JSON, with a column of barcodes and one of names')
  .option('--source <name>', "whose data they are (else the file's name)")
  .option('--replace', 'also take over products that another source has given')
  .action(async (file: string, { source, replace = false }: { source?: string; replace?: boolean }) => {
    await importFile(file, (parts) => importProducts({ ...parts, source: source ?? null, replaces: replace }))
  })

imports
  .command('product-pictures')
  .description('pictures of products that are known')
  .argument('<folder>', 'a folder of .jpg, .png or .webp files, each named by its barcode')
  .option('--source <name>', "whose pictures they are (else the folder's name)")
  .action((folder: string, { source }: { source?: string }) =>
    withStore(async (store, dataDir) => {
      const line = progressLine('Importing')
      const report = await importProductPictures({
        folder: resolve(folder),
        source: source ?? null,
        dataDir,
        store,
        onProgress: (share) => line.show(share),
      }).finally(() => line.end())
      say(report)
    }),
  )

imports
  .command('product-records')
  .description('recalls, sampling failures, certificates, test reports, lots and single items of products')
  .argument('<file>', 'CSV (plain or gzip), XLSX, XLS or JSON')
  .requiredOption('--kind <kind>', Object.keys(paperKinds).join(', '))
  .option('--source <name>', "whose data they are, for rows that do not say (else the file's name)")
  .action(async (file: string, { kind, source }: { kind: string; source?: string }) => {
    await importFile(file, (parts) => importProductRecords({ ...parts, kind, source: source ?? null }))
  })

program
  .command('demo')
  .description('the demo world')
  .command('remove')
  .description('take the demo data out; everything else stays')
  .action(() => withStore(async (store) => say({ removed: await removeDemo(store) })))

addCorrectionCommands(program, { withStore, say })
addActingCommands(program, { withStore, say })
addExchangeCommands(program, { withStore, say, note: (text) => process.stderr.write(`${text}\n`) })

program
  .command('snapshot')
  .description('signed snapshots of merchants')
  .command('rotate-key')
  .description('sign with a new key from now on; what the old one signed stays valid')
  .action(() => {
    const { dataDir } = readSettings(process.env)
    makeWritable(dataDir)
    say(new SigningKeys(dataDir).rotate())
  })

program
  .command('recognise')
  .description('say what codes are: one a line on standard input, one JSON object a line on standard output')
  .option('--json-input', 'each line is a JSON string')
  .action(({ jsonInput = false }: { jsonInput?: boolean }) =>
    recogniseLines(process.stdin, process.stdout, { jsonInput, today: todayOn(systemClock) }),
  )

/** Runs an import of one file with a line of progress, and says what it came to. */
async function importFile(
  file: string,
  run: (parts: Parameters<typeof importMerchants>[0]) => Promise<object>,
): Promise<void> {
  const path = resolve(file)
  const bytes = sizeOf(path)
  await withStore(async (store, dataDir) => {
    const line = progressLine('Importing')
    const report = await run({
      file: path,
      dataDir,
      store,
      clock: systemClock,
      onProgress: (progress) => line.show(progress.bytes / bytes, `${progress.rows} rows`),
    }).finally(() => line.end())
    say(report)
  })
}

function pastDay(text: string): string {
  if (isDay(text) && text <= todayOn(systemClock)) return text
  throw new InvalidArgumentError('Not a day up to today, as 2026-11-01.')
}

async function withStore(work: (store: Store, dataDir: string) => Promise<void>): Promise<void> {
  const settings = readSettings(process.env)
  makeWritable(settings.dataDir)
  const store = await openStore(settings)
  try {
    await prepareStore(store, systemClock)
    await work(store, settings.dataDir)
  } finally {
    await store.close()
  }
}

function say(result: object): void {
  process.stdout.write(`${JSON.stringify(result)}\n`)
}

function sizeOf(file: string): number {
  const found = statSync(file, { throwIfNoEntry: false })
  if (!found?.isFile()) throw new ImportError(`${file} is not a file.`)
  return Math.max(1, found.size)
}

program.parseAsync().catch((error: unknown) => {
  const isPlain =
    error instanceof ImportError ||
    error instanceof ExchangeError ||
    error instanceof OfficeError ||
    error instanceof RecogniseLinesError ||
    error instanceof SettingError ||
    error instanceof DataDirError ||
    error instanceof DatabaseError ||
    error instanceof NewerDatabaseError
  if (isPlain) process.stderr.write(`${error.message}\n`)
  else console.error(error)
  process.exitCode = 1
})
