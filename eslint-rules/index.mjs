import { catchAllNames } from './catch-all-names.mjs'
import { englishAsEnglish } from './english-as-english.mjs'
import { fileLength } from './file-length.mjs'
import { hanInMessages } from './han-in-messages.mjs'
import { namedExports } from './named-exports.mjs'
import { noConsole } from './no-console.mjs'
import { pureDomain } from './pure-domain.mjs'
import { targetInPlatform } from './target-in-platform.mjs'
import { txInTransaction } from './tx-in-transaction.mjs'

/** The house rules that no published plugin has. Each message says what to do instead. */
export const house = {
  meta: { name: 'house', version: '1.0.0' },
  rules: {
    'catch-all-names': catchAllNames,
    'english-as-english': englishAsEnglish,
    'file-length': fileLength,
    'han-in-messages': hanInMessages,
    'named-exports': namedExports,
    'no-console': noConsole,
    'pure-domain': pureDomain,
    'target-in-platform': targetInPlatform,
    'tx-in-transaction': txInTransaction,
  },
}
