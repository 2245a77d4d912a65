import type { AxiosAdapter } from 'axios'
import { Http } from '../api/http'
import type { Appearance } from '../platform/appearance/appearance.port'
import type { Clock } from '../platform/clock'
import type { Navigation } from '../platform/navigation/navigation.port'
import type { Network } from '../platform/network/network.port'
import type { Random } from '../platform/random/random.port'
import type { Storage } from '../platform/storage/storage.port'
import { PreferencesStore } from '../preferences/preferences.store'
import { SessionStore } from '../session/session.store'
import { WorldStore } from '../world/world.store'

/** What the app needs of the device and the network; a test hands over fakes here and mocks nothing else. */
export interface Ports {
  readonly origin: string
  readonly transport: AxiosAdapter | undefined
  readonly storage: Storage
  readonly appearance: Appearance
  readonly navigation: Navigation
  readonly network: Network
  readonly random: Random
  readonly clock: Clock
}

/** What lives as long as the app. A page builds its own store from these and hands it only what it needs. */
export interface Services {
  readonly http: Http
  readonly preferences: PreferencesStore
  readonly session: SessionStore
  readonly world: WorldStore
  readonly storage: Storage
  readonly navigation: Navigation
  readonly network: Network
  readonly random: Random
  readonly clock: Clock
}

/** The composition root. */
export function createServices(ports: Ports): Services {
  const session = new SessionStore(ports.storage)
  const http = new Http({
    origin: ports.origin,
    adapter: ports.transport,
    token: () => session.session?.token ?? null,
    onSessionRefused: () => session.end(),
  })
  return {
    http,
    session,
    preferences: new PreferencesStore(ports.storage, ports.appearance),
    world: new WorldStore(http),
    storage: ports.storage,
    navigation: ports.navigation,
    network: ports.network,
    random: ports.random,
    clock: ports.clock,
  }
}
