export interface OutLinkProps {
  /** An address outside the app, `http` or `https`, of a host that is known to be what it says. */
  readonly address: string
}
