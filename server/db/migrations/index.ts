import type { Migration } from '../migrate'
import { merchants } from './001-merchants'
import { accounts } from './002-accounts'

/** In the order they are applied: add at the end, never change one that was released. */
export const migrations: readonly Migration[] = [merchants, accounts]
