import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import type { World, getWorld } from '../../contract/world'
import type { Http } from '../api/http'

/** What is known of the server: above all whether its data are a demo, which every page then says. */
export class WorldStore {
  world: World | null = null

  constructor(private readonly http: Http) {
    makeAutoObservable<this, 'http'>(this, { http: false, world: observableRef }, { autoBind: true })
  }

  get isDemo(): boolean {
    return this.world?.isDemo ?? false
  }

  /** Asked for once at start; without an answer nothing is claimed, and pages report their own failures. */
  async load(): Promise<void> {
    let world: World
    try {
      world = await this.http.call<typeof getWorld>({ method: 'GET', path: '/world' })
    } catch {
      return
    }
    runInAction(() => {
      this.world = world
    })
  }
}
