/** A parsed page in the shape that the scorers compare. */
export function toPrediction(page, text) {
  const { article, relatedTags } = page;
  const body = article?.body ?? [];
  return {
    headline: article?.headline ?? null,
    deck: article?.deck ?? null,
    section: article === null ? sectionOfIndex(page, text) : article.section,
    authors: (article?.authors ?? []).map((author) => author.name),
    publishedAt: article?.publishedAt ?? null,
    updatedAt: article?.updatedAt ?? null,
    dateline: article?.dateline?.place ?? null,
    captions: (article?.captions ?? []).map((caption) => caption.text),
    body: body.map((block) => block.text).join("\n"),
    paragraphs: body.filter((block) => block.type !== "subhead").map((block) => block.text),
    subheads: body.filter((block) => block.type === "subhead").map((block) => block.text),
    tags: relatedTags.map((tag) => tag.name),
    lists: listsInPageOrder(page, text),
  };
}

/** An index page has no article to carry its section; the segment has it. */
function sectionOfIndex({ segments }, text) {
  const section = segments.find((segment) => segment.role === "section");
  return section === undefined ? null : text.slice(section.start, section.end).replace(/^[#*>\s-]+/, "");
}

/** Rankings and story lists are kept apart in the model; the segments tell how they stood on the page. */
function listsInPageOrder({ rankings, storyLists, segments }, text) {
  const entries = segments
    .filter((segment) => segment.role === "list-entry")
    .map(({ start, end }) => lettersOf(text.slice(start, end)));
  const lists = [...rankings.map((list) => ({ kind: "ranking", ...list })), ...storyLists].map(
    ({ title, kind, entries }) => ({
      heading: title,
      kind,
      items: entries.map((entry) => entry.headline),
    }),
  );
  const place = new Map();
  for (const list of lists) {
    const stands = (from) =>
      list.items.every((item, at) => entries[from + at]?.includes(lettersOf(item).slice(0, 30)));
    place.set(list, [...entries.keys()].find(stands) ?? entries.length);
  }
  return lists.sort((one, other) => place.get(one) - place.get(other));
}

/** What the repair of a text leaves as it is: no blanks, marks or invisible characters. */
function lettersOf(text) {
  return text.replace(/[^\p{L}\p{N}]/gu, "");
}
