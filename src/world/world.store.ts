import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import type { World, getWorld } from '../../contract/world'
import type { Http } from '../api/http'
import type { Storage } from '../platform/storage/storage.port'

/** What is known of the server: above all whether its data are a demo, which every page then says. */
export class WorldStore {
  world: World | null = null

  constructor(
    private readonly http: Http,
    private readonly storage: Storage,
  ) {
    makeAutoObservable<this, 'http' | 'storage'>(
      this,
      { http: false, storage: false, world: observableRef },
      { autoBind: true },
    )
  }

  get isDemo(): boolean {
    return this.world?.isDemo ?? false
  }

  /**
   * Asked for once at start. Until there is an answer the last one holds, so that no page moves when it comes, and for
   * what this device kept of a demo opens without one as well; without any nothing is claimed, and pages report their own
   * failures.
   */
  async load(): Promise<void> {
    this.world = this.storage.read('world') as World | null
    let world: World
    try {
      world = await this.http.call<typeof getWorld>({ method: 'GET', path: '/world' })
    } catch {
      return
    }
    this.storage.write('world', world)
    runInAction(() => {
      this.world = world
    })
  }
}
