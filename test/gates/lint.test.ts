import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { join, relative } from 'node:path'
import { checkout, plant, runGate, type Planted } from './planted'

interface Violation {
  readonly file: string
  readonly source: string
  readonly rule: string
  /** What the message must tell the reader to do. */
  readonly says: RegExp
}

const database = `
interface Tx { run(sql: string): Promise<void> }
interface Db extends Tx { transaction(): { execute(work: (tx: Tx) => Promise<void>): Promise<void> } }
`

const violations: readonly Violation[] = [
  {
    file: 'domain/any.ts',
    source: 'export const parse = (text: string): any => JSON.parse(text)',
    rule: '@typescript-eslint/no-explicit-any',
    says: /Specify a different type/,
  },
  {
    file: 'server/credit/floating.ts',
    source: 'const save = async (): Promise<void> => {}\nexport const file = (): void => { save() }',
    rule: '@typescript-eslint/no-floating-promises',
    says: /awaited/,
  },
  {
    file: 'server/credit/misused.ts',
    source:
      'const may = async (): Promise<boolean> => true\nexport const f = (): number => { if (may()) return 1; return 0 }',
    rule: '@typescript-eslint/no-misused-promises',
    says: /Promise/,
  },
  {
    file: 'domain/switch.ts',
    source: `export const f = (state: 'open' | 'closed'): number => { switch (state) { case 'open': return 1 } return 0 }`,
    rule: '@typescript-eslint/switch-exhaustiveness-check',
    says: /closed/,
  },
  {
    file: 'domain/type-import.ts',
    source: `import { Shape } from './shape'\nexport const f = (shape: Shape): number => shape.size`,
    rule: '@typescript-eslint/consistent-type-imports',
    says: /import type/,
  },
  {
    file: 'domain/chinese-comma.ts',
    source: `import { say } from './text'\nexport const due = say('到期，没有办', 'Due，not done')`,
    rule: 'house/english-as-english',
    says: /its own signs/,
  },
  {
    file: 'domain/money-in-words.ts',
    source: `export const low = { zh: '最多 5 元', en: 'At most 5 yuan' }`,
    rule: 'house/english-as-english',
    says: /¥ before an amount/,
  },
  {
    file: 'domain/raw-day.ts',
    source: `import { say, type Text } from './text'\nexport const due = (dueOn: string): Text => say(\`到 \${dueOn}\`, \`Until \${dueOn}\`)`,
    rule: 'house/english-as-english',
    says: /dueOn as English does: englishDay/,
  },
  {
    file: 'domain/default.ts',
    source: 'export default 1',
    rule: 'house/named-exports',
    says: /Export it by name/,
  },
  {
    file: 'src/credit/Badge.tsx',
    source: 'export function Badge() { return <b>1</b> }',
    rule: 'mobx/missing-observer',
    says: /observer/,
  },
  {
    file: 'src/ui/Hook.tsx',
    source: `
declare function useState(start: number): number
export function Hook({ on }: { on: boolean }) { if (on) { useState(1) } return null }`,
    rule: 'react-hooks/rules-of-hooks',
    says: /conditionally/,
  },
  {
    file: 'src/credit/han.ts',
    source: 'export const title = `查信用`',
    rule: 'house/han-in-messages',
    says: /messages\/ folder/,
  },
  {
    file: 'src/ui/Han.tsx',
    source: 'export function Han() { return <b>溯来源</b> }',
    rule: 'house/han-in-messages',
    says: /messages\/ folder/,
  },
  {
    file: 'server/credit/han.ts',
    source: `export const sentence = '查无此企业'`,
    rule: 'house/han-in-messages',
    says: /Make “查无此企业” a pair/,
  },
  {
    file: 'server/credit/half-pair.ts',
    source: `export const sentence = { zh: '查无此企业' }`,
    rule: 'house/han-in-messages',
    says: /both languages/,
  },
  {
    file: 'src/api/vm.ts',
    source: `export const where = (): string => new URL('http://a.b/').host`,
    rule: 'no-restricted-globals',
    says: /plain TypeScript/,
  },
  {
    file: 'src/api/vm.weapp.ts',
    source: `export const save = (): void => localStorage.setItem('a', 'b')`,
    rule: 'no-restricted-globals',
    says: /src\/platform\/storage/,
  },
  {
    file: 'domain/locale.ts',
    source: 'export const show = (n: number): string => n.toLocaleString()',
    rule: 'no-restricted-syntax',
    says: /Intl/,
  },
  {
    file: 'domain/now.ts',
    source: 'export const now = (): number => Date.now()',
    rule: 'house/pure-domain',
    says: /parameter/,
  },
  {
    file: 'domain/common/strings.ts',
    source: 'export const one = 1',
    rule: 'house/catch-all-names',
    says: /after what it does/,
  },
  {
    file: 'server/credit/long.ts',
    source: Array.from({ length: 251 }, (_, n) => `export const n${n} = ${n}`).join('\n'),
    rule: 'house/file-length',
    says: /split it/,
  },
  {
    file: 'src/credit/target.ts',
    source: `declare const process: { env: Record<string, string> }\nexport const h5 = process.env['TARO_ENV'] === 'h5'`,
    rule: 'house/target-in-platform',
    says: /port in src\/platform/,
  },
  {
    file: 'server/credit/console.ts',
    source: `declare const console: { log(text: string): void }\nexport const f = (): void => console.log('a')`,
    rule: 'house/no-console',
    says: /pino/,
  },
  {
    file: 'server/credit/outside.ts',
    source: `${database}
export const f = (db: Db): Promise<void> =>
  db.transaction().execute(async (tx) => { await tx.run('1'); await db.run('2') })`,
    rule: 'house/tx-in-transaction',
    says: /Use the transaction/,
  },
  {
    file: 'server/credit/this-outside.ts',
    source: `${database}
export class Cases {
  constructor(private readonly db: Db) {}
  save(): Promise<void> { return this.db.transaction().execute(async (tx) => { await tx.run('1'); await this.db.run('2') }) }
}`,
    rule: 'house/tx-in-transaction',
    says: /this\.db/,
  },
  {
    file: 'server/credit/named-outside.ts',
    source: `${database}
declare function inTransaction(on: Db, work: (tx: Tx) => Promise<void>): Promise<void>
export const f = (store: Db): Promise<void> => inTransaction(store, async () => { await store.run('2') })`,
    rule: 'house/tx-in-transaction',
    says: /store/,
  },
]

const clean: Readonly<Record<string, string>> = {
  'domain/shape.ts': 'export interface Shape { readonly size: number }\n',
  'domain/deadline.ts': `// 60 日 from acceptance
export const due = (at: number): Date => new Date(at)\n`,
  'domain/words.ts': `export const words = { zh: '受理', en: 'accepted' }\n`,
  'src/app.tsx': 'export default function App() { return null }\n',
  'src/credit/index.tsx': `declare function observer<T>(component: T): T
export default observer(function CreditPage() { return null })\n`,
  'src/credit/messages/zh.ts': `export const zh = { title: '查信用' }\n`,
  'src/platform/where.h5.ts': 'export const where = (): string => window.location.host\n',
  'src/platform/where.weapp.ts': `export const where = (): string => 'weapp'\n`,
  'server/cli.ts': `declare const console: { log(text: string): void }\nconsole.log('97 000 rows')\n`,
  'server/credit/pair.ts': `declare function say(zh: string, en: string): object
export const at = (n: number): object => ({ zh: n === 1 ? '不能为空' : \`至少 \${n} 个字\`, en: 'At least' })
export const said = say('查无此企业', 'not found')\n`,
  'server/import/own-connection.ts': `declare const writer: { inTransaction(work: () => void): void; put(): void }
export const put = (): void => { writer.inTransaction(() => { writer.put() }) }\n`,
  'server/credit/inside.ts': `${database}
export const f = (db: Db): Promise<void> => db.transaction().execute(async (tx) => { await tx.run('1') })
export const g = async (db: Db, rows: readonly { db: string }[]): Promise<void> => {
  await db.transaction().execute(async (tx) => {
    for (const { db: name } of rows) await tx.run(name)
  })
  await db.run('after it')
}\n`,
}

const tsconfig = (suffix: string, other: string): string =>
  JSON.stringify({
    extends: join(checkout, 'tsconfig.base.json'),
    compilerOptions: { moduleSuffixes: [suffix, ''], lib: ['ES2022', 'DOM'] },
    include: ['domain', 'src', 'server'],
    exclude: [`**/*${other}.ts`],
  })

describe('eslint', () => {
  let planted: Planted
  const found = new Map<string, readonly { ruleId: string | null; message: string }[]>()

  beforeAll(() => {
    planted = plant({
      'tsconfig.json': tsconfig('.h5', '.weapp'),
      'tsconfig.weapp.json': tsconfig('.weapp', '.h5'),
      ...clean,
      ...Object.fromEntries(violations.map(({ file, source }) => [file, `${source}\n`])),
    })
    const config = join(checkout, 'eslint.config.mjs')
    const verdict = runGate(
      'node_modules/eslint/bin/eslint.js',
      ['--config', config, '--format', 'json', '.'],
      {
        cwd: planted.folder,
      },
    )
    expect(verdict.code).toBe(1)
    for (const { filePath, messages } of JSON.parse(verdict.stdout) as {
      filePath: string
      messages: { ruleId: string | null; message: string }[]
    }[]) {
      found.set(relative(planted.folder, filePath), messages)
    }
  }, 120_000)

  afterAll(() => planted.remove())

  it.each(violations)('finds $rule in $file and says what to do', ({ file, rule, says }) => {
    const messages = found.get(file)?.filter(({ ruleId }) => ruleId === rule) ?? []
    expect(messages.map(({ message }) => message)).toEqual([expect.stringMatching(says)])
  })

  it.each(Object.keys(clean))('has nothing to say about %s', (file) => {
    expect(found.get(file)).toEqual([])
  })
})
