import type { NewsPage } from "tearsheet";

/** Every string of a page that claims to stand in the text; not the ISO dates, kinds and notes. */
export function stringsOfPage(page: NewsPage): string[] {
  const { article } = page;
  const lists = [...page.rankings, ...page.storyLists];
  const found = [
    ...page.relatedTags.map(({ name }) => name),
    ...page.rankings.map(({ scope }) => scope),
    ...lists.flatMap(({ title, entries }) => [title, ...entries.map(({ headline }) => headline)]),
  ];
  if (article !== null) {
    const { headline, kicker, deck, section, agency, dateline } = article;
    found.push(headline, kicker, deck, section, agency);
    if (dateline !== null) found.push(dateline.place, dateline.agency, dateline.date, dateline.text);
    for (const author of article.authors) found.push(author.name, author.role, author.affiliation);
    for (const { text, credit } of article.captions) found.push(text, credit);
    for (const { text } of [...article.body, ...article.marks]) found.push(text);
  }
  return found.filter((each) => each !== null);
}

/** Every address of a page. */
export function addressesOfPage(page: NewsPage): string[] {
  const links = [
    ...page.relatedTags,
    ...[...page.rankings, ...page.storyLists].flatMap((list) => list.entries),
  ];
  return links.map(({ url }) => url).filter((url) => url !== null);
}

const ENTITY = /&(?:#(?<code>\d{1,7})|(?<name>amp|lt|gt|quot|apos|nbsp|ndash|mdash|rsquo|lsquo));/gu;
const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">" };
const TARGET = /\]\([^()]*(?:\([^()]*\)[^()]*)?\)|\[https?:[^\]]*\]|<https?:[^>]*>/gu;

/** A text without what the options allow to be repaired: entities, link targets, marks, blanks, what is invisible. */
export function lettersOf(text: string): string {
  return text
    .replace(ENTITY, (_all, code?: string, name?: string) =>
      code === undefined
        ? (NAMED[name ?? ""] ?? "")
        : String.fromCodePoint(Math.min(Number(code), 0x10_ff_ff)),
    )
    .replace(TARGET, "")
    .replace(/[^\p{L}\p{N}]/gu, "");
}
