import { ensureInstalled } from '../prepare/install.mjs'
import { ensurePostgres } from '../prepare/postgres.mjs'
import { orRefuse } from '../process/refusal.mjs'
import { runJestProject } from '../suite/jest-project.mjs'
import { startCluster } from '../suite/postgres-cluster.mjs'
import { test } from './test.mjs'

/** What only a PostgreSQL server can show. @type {import('../suite/steps.mjs').Step} */
const postgresOnly = { name: 'postgres', run: () => runJestProject('postgres', 1) }

/**
 * `npm test` on a PostgreSQL cluster of its own, which is gone when it ends; no other one is touched.
 * @param {string[]} args as of `npm test`
 * @returns {Promise<void>}
 */
export const testPostgres = (args) =>
  orRefuse(async () => {
    await ensureInstalled()
    const cluster = startCluster(await ensurePostgres())
    try {
      process.env.TEST_POSTGRES = cluster.url
      await test(args, [postgresOnly])
    } finally {
      cluster.remove()
    }
  })
