/** The part of react-reconciler 0.29 that `src/first-paint/` uses; the package brings no types of its own. */
declare module 'react-reconciler' {
  import type { ReactNode } from 'react'

  /** What a renderer does with the elements of its host; the members stand in the package's README. */
  export interface HostConfig<Instance, TextInstance, Container> {
    readonly supportsMutation: true
    readonly supportsPersistence: false
    readonly supportsHydration: false
    readonly isPrimaryRenderer: boolean
    readonly noTimeout: -1
    createInstance(type: string, props: Readonly<Record<string, unknown>>): Instance
    createTextInstance(text: string): TextInstance
    appendInitialChild(parent: Instance, child: Instance | TextInstance): void
    finalizeInitialChildren(): boolean
    prepareUpdate(): unknown
    shouldSetTextContent(): boolean
    getRootHostContext(): unknown
    getChildHostContext(parent: unknown): unknown
    getPublicInstance(): unknown
    prepareForCommit(): null
    resetAfterCommit(): void
    preparePortalMount(): void
    scheduleTimeout(callback: () => void, delayMs: number): unknown
    cancelTimeout(timer: unknown): void
    getCurrentEventPriority(): number
    getInstanceFromNode(): null
    beforeActiveInstanceBlur(): void
    afterActiveInstanceBlur(): void
    prepareScopeUpdate(): void
    getInstanceFromScope(): null
    detachDeletedInstance(): void
    appendChild(parent: Instance, child: Instance | TextInstance): void
    appendChildToContainer(container: Container, child: Instance | TextInstance): void
    insertBefore(parent: Instance, child: Instance | TextInstance, before: Instance | TextInstance): void
    insertInContainerBefore(
      container: Container,
      child: Instance | TextInstance,
      before: Instance | TextInstance,
    ): void
    removeChild(parent: Instance, child: Instance | TextInstance): void
    removeChildFromContainer(container: Container, child: Instance | TextInstance): void
    clearContainer(container: Container): void
    commitUpdate(
      instance: Instance,
      payload: unknown,
      type: string,
      before: Readonly<Record<string, unknown>>,
      props: Readonly<Record<string, unknown>>,
    ): void
    commitTextUpdate(instance: TextInstance, before: string, text: string): void
    commitMount(): void
    resetTextContent(): void
  }

  export interface Renderer<Container> {
    createContainer(
      container: Container,
      tag: 0 | 1,
      hydrationCallbacks: null,
      isStrictMode: boolean,
      concurrentUpdatesByDefault: null,
      identifierPrefix: string,
      onRecoverableError: (error: unknown) => void,
      transitionCallbacks: null,
    ): object
    updateContainer(element: ReactNode, root: object, parent: null, callback: null): void
  }

  export default function create<Instance, TextInstance, Container>(
    config: HostConfig<Instance, TextInstance, Container>,
  ): Renderer<Container>
}

declare module 'react-reconciler/constants' {
  export const ConcurrentRoot: 1
  export const DefaultEventPriority: number
}
