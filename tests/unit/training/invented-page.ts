import type { Observation } from "../../../src/label/measure/observe-page.ts";
import { observePage } from "../../../src/label/measure/observe-page.ts";
import { readPage } from "../../../src/read/read-page.ts";
import { createPageContext } from "../../../src/recognise/create-page-context.ts";
import type { CorpusEntry, CorpusLabel, CorpusPage } from "../../../training/corpus.ts";

/** The paragraphs of the invented article. */
export const PARAGRAPHS: readonly string[] = [
  "The lamp at the end of the northern breakwater went out again on Monday night, and two boats had to wait outside until the morning.",
  "Nobody on the quay could say why, since the bulb had been changed a week ago by the man who has always changed it.",
  "The harbour board will meet on Thursday, when it wants to hear what a lamp of another make would cost the town.",
  "Until then a watchman stands on the breakwater with a lantern, a folding chair and a flask of tea that his sister fills.",
  "He told the Courier that he does not mind the nights, but that the gulls have taken a liking to his sandwiches.",
  "Skippers who come in after dark are asked to call the harbour office on the usual channel an hour before they arrive.",
  "The last time the lamp failed for more than a night was in the winter when the old pier was still standing.",
];

/** The lines of the invented page. */
export const LINES: readonly string[] = [
  "Harbour Courier",
  "Sport",
  "Weather",
  "Harbour",
  "Lamp Out Again on the Breakwater",
  "Two boats wait outside while the board looks for a better bulb",
  "By Ines Calloway",
  "February 12, 2031",
  "A boat waits off the breakwater on Monday night",
  ...PARAGRAPHS.slice(0, 4),
  "What the watchman says",
  ...PARAGRAPHS.slice(4),
  "Related Topics",
  "Lighthouses",
  "Most Read",
  "Choir Sings in the Car Park After the Hall Is Locked",
  "Museum Finds Its Own Painting in the Cellar",
  "Lamp Out Again on the Breakwater",
  "About us",
  "Terms of use",
];

/** The hand label of the page. */
export const LABEL: CorpusLabel = {
  page_type: "article",
  headline: "Lamp Out Again on the Breakwater",
  deck: "Two boats wait outside while the board looks for a better bulb",
  section: "Harbour",
  bylines: [{ text: "By Ines Calloway" }],
  timestamps: [{ text: "February 12, 2031" }],
  captions: ["A boat waits off the breakwater on Monday night"],
  tags: [{ heading: "Related Topics", items: ["Lighthouses"] }],
  lists: [
    {
      heading: "Most Read",
      kind: "ranking",
      items: [
        "Choir Sings in the Car Park After the Hall Is Locked",
        { title: "Museum Finds Its Own Painting in the Cellar" },
      ],
    },
  ],
};

/** The page as the corpus would hold it. */
export function inventedEntry(label: CorpusLabel | null, change: Partial<CorpusPage> = {}): CorpusEntry {
  return {
    label,
    texts: new Map(),
    page: {
      id: "courier-lamp",
      set: "fundus",
      language: "en",
      publisher: "Harbour Courier",
      url: "https://courier.example/harbour/lamp",
      expected: {
        headline: "Lamp Out Again on the Breakwater",
        publishedAt: "2031-02-12T08:00:00+00:00",
        body: [
          ...PARAGRAPHS.slice(0, 4).map((text) => ({ type: "paragraph", text })),
          { type: "subhead", text: "What the watchman says" },
          ...PARAGRAPHS.slice(4).map((text) => ({ type: "paragraph", text })),
        ],
      },
      visible: { body: 1, headline: true, authors: ["Ines Calloway"], publishedAt: "day" },
      ...change,
    },
  };
}

/** A text as the fit reads it. */
export function observe(text: string): Observation[] {
  return observePage(readPage(text).blocks, createPageContext({}, "en"));
}
