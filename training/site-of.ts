const SECOND_LEVEL = new Set(["co", "com", "org", "net", "ac", "gov", "edu", "or", "ne", "go"]);

/** The registrable domain of an address, near enough for keeping the pages of one site in one fold. */
export function siteOf(url: string): string {
  const host = /^[a-z]+:\/\/(?:[^/@]*@)?(?<host>[^/:?#]+)/iu.exec(url)?.groups?.["host"] ?? url;
  const labels = host.toLowerCase().split(".");
  const second = labels.at(-2) ?? "";
  const take = labels.length > 2 && (labels.at(-1) ?? "").length === 2 && SECOND_LEVEL.has(second) ? 3 : 2;
  return labels.slice(-take).join(".");
}

/** The fold of a site, the same on every machine. */
export function foldOf(site: string, folds: number): number {
  let hash = 7;
  for (const letter of site) hash = (Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0)) >>> 0;
  return hash % folds;
}
