import { tagsManifest } from "next/dist/server/lib/incremental-cache/tags-manifest.external";

/** Drops what this server has cached with these tags. Next.js's own functions do the same, but in requests alone. */
export function dropTags(tags: readonly string[]): void {
  const now = Date.now();
  for (const tag of tags) tagsManifest.set(tag, { ...tagsManifest.get(tag), expired: now });
}
