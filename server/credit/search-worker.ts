import { workerData } from 'node:worker_threads'
import { answerOrders } from '../answer-orders'
import { openReader } from '../db/sqlite-store'
import { orderedSearches } from './search-orders'
import { ftsIndexReader } from './search/fts-index-reader'

/** A thread that searches, with a connection of its own that only reads. */
// The path that the main thread gives.
answerOrders(orderedSearches(ftsIndexReader(openReader(workerData as string))))
