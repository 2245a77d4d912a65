/** WeChat's official WXML and WXSS compilers; the package has no types. Only what the gate uses. */
declare module 'miniprogram-compiler/src/wcc' {
  /** @param templates and scripts: paths in `root`, templates without suffix @throws with wcc's message */
  export default function wcc(
    root: string,
    templates: readonly string[],
    scripts: readonly string[],
    options: { readonly maxBuffer: number },
  ): string
}

declare module 'miniprogram-compiler/src/wcsc' {
  /** @param styles paths in `root`, without suffix @returns an Error with wcsc's message when it refuses */
  export default function wcsc(
    root: string,
    styles: readonly string[],
    options: { readonly maxBuffer: number },
  ): Error | Readonly<Record<string, string>>
}
