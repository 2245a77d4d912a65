/** Whether a part of the app did not arrive: webpack's words for it, which Taro's router wraps. */
export const isPartMissing = (reason: unknown): boolean =>
  /Loading (CSS )?chunk .* failed|ChunkLoadError/.test(String(reason))
