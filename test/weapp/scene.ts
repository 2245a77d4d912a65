import { afterAll, afterEach, beforeAll, beforeEach, expect, jest } from '@jest/globals'
import { demoWorld } from '../e2e/demo-world'
import { builtMiniProgram } from './build'
import { startApp, type Driver } from './host/driver'
import { Phone } from './host/phone'
import type { LaunchOptions } from './host/wx-api'
import { acquireLock } from './lock'
import { RealServer } from './real-server'
import { SetDataBudget } from './set-data-budget'

/** Milliseconds: journeys wait for a real server, on a machine that runs other tests beside them. */
const journeyPatience = 60_000
const startPatience = 180_000

/** One real server with the demo world for a file of journeys; a new phone, and the built mini-program, for each. */
export class Scene {
  private realServer: RealServer | undefined
  private currentPhone: Phone | undefined
  private currentApp: Driver | undefined
  private folder = ''
  private sent = new SetDataBudget()
  private readonly untold = new Set<string>()

  get server(): RealServer {
    return present(this.realServer)
  }

  get phone(): Phone {
    return present(this.currentPhone)
  }

  get app(): Driver {
    return present(this.currentApp)
  }

  /** The person opens the mini-program, at the home page unless another is given. */
  open(launch?: Partial<LaunchOptions>): Driver {
    this.currentApp = startApp(this.phone, this.folder, launch)
    return this.currentApp
  }

  /** The system has ended the app; the person opens it again. */
  restart(launch?: Partial<LaunchOptions>): Driver {
    this.note(this.app)
    this.currentApp = this.app.restart(launch)
    return this.currentApp
  }

  async prepare(env: Readonly<Record<string, string>>): Promise<void> {
    this.folder = builtMiniProgram()
    this.realServer = await RealServer.start(env, await sharedDemoWorld())
  }

  takeNewPhone(): void {
    this.currentPhone = new Phone({ server: this.server.address })
    this.sent = new SetDataBudget()
    this.untold.clear()
  }

  /**
   * @throws when the app had an error that the test did not take, sent too much to the view at once, or showed a control
   * that a screen reader cannot tell
   */
  leave(): void {
    const { currentApp, currentPhone, sent, untold } = this
    if (currentApp) this.note(currentApp)
    this.currentApp = undefined
    this.currentPhone = undefined
    try {
      currentApp?.close()
    } finally {
      currentPhone?.remove()
    }
    process.stdout.write(`${expect.getState().currentTestName ?? ''}\n  ${sent.report()}\n`)
    sent.check()
    expect([...untold]).toEqual([])
  }

  /** What the app did until here, as long as it runs. */
  private note(app: Driver): void {
    this.sent.add(app.figures())
    for (const control of app.untoldControls()) this.untold.add(control)
  }

  async end(): Promise<void> {
    await this.realServer?.remove()
  }
}

/** The demo world is made once for all test files; two processes must not make it at the same time. */
export async function sharedDemoWorld(): Promise<string> {
  const release = acquireLock('demo-world')
  try {
    return await demoWorld()
  } finally {
    release()
  }
}

function present<Value>(value: Value | undefined): Value {
  if (value === undefined)
    throw new Error('the scene is not set: call `useScene` at the top of the test file')
  return value
}

/** @param env settings of the server */
export function useScene(env: () => Readonly<Record<string, string>> = () => ({})): Scene {
  const scene = new Scene()
  jest.setTimeout(journeyPatience)
  beforeAll(() => scene.prepare(env()), startPatience)
  beforeEach(() => scene.takeNewPhone())
  afterEach(() => scene.leave())
  afterAll(() => scene.end())
  return scene
}
