/** Country domains that sites of every country use for their sound ("tv", "io"): they prove no country. */
const GENERIC = "ac ai cc co cx dj eu fm gg io la ly me ms nu pw sh su tk to tv vc ws";
const SCHEME = /^[a-z][a-z0-9+.-]{0,20}:\/\/|^\/\//iu;
const AFTER_HOST = /[/?#\\]/u;
const LABEL = /^[a-z]{2}$/u;

/**
 * The two-letter country that an address's domain names, or null: generic domains and country domains that
 * are used as generic ones name none.
 *
 * @example
 * `countryOf("https://news.example.co.uk/a")` is `"gb"`; `countryOf("https://example.com/de/a")` is null
 */
export function countryOf(url: string): string | null {
  const address = url.slice(0, 400).trim().replace(SCHEME, "");
  const end = address.search(AFTER_HOST);
  const authority = end < 0 ? address : address.slice(0, end);
  const [host = ""] = authority.slice(authority.lastIndexOf("@") + 1).split(":");
  const dotted = host.endsWith(".") ? host.slice(0, -1) : host;
  const dot = dotted.lastIndexOf(".");
  const label = dotted.slice(dot + 1).toLowerCase();
  if (dot < 1 || !LABEL.test(label) || GENERIC.split(" ").includes(label)) return null;
  return label === "uk" ? "gb" : label;
}
