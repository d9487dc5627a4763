import { describe, expect, test } from "vitest";
import { trimEntries } from "../../../../src/label/lists/trim-entries.ts";
import { stubPage } from "../stub-page.ts";

function trimmed(texts: readonly string[]): string[] {
  const page = stubPage(texts.map((text) => [text]));
  const entries = texts.map((_, block) => ({ block, rank: null, start: 0, end: null }));
  return trimEntries(page, entries).map(({ block, start, end }) =>
    (texts[block] ?? "").slice(start, end ?? undefined),
  );
}

const STORIES = [
  "Otter count doubles along the Alder",
  "Three fined over moored barge",
  "Lamp keeper retires after a long watch",
];

describe("trimEntries", () => {
  test.each<[name: string, before: readonly string[], after: readonly string[]]>([
    ["kickers glued to the headline", ["On the riverbank", "Harbour court", "Granton"], []],
    ["a label and a kicker glued to the headline", ["PlusNature", "PlusHarbour court", "PlusPeople"], []],
    ["kickers with a colon glued to the headline", ["Nature :", "At the harbour :", "People, lamps :"], []],
    ["kickers with a slash", ["Nature / ", "Harbour / ", "People / "], []],
    ["kickers in capitals", ["WET AND WILD ", "RED ALERT ", "LIGHTS OUT "], []],
    ["counts of readers", ["21.2K VIEWS: ", "9.8K VIEWS: ", "870 VIEWS: "], []],
    ["bullets", ["・", "• ", "▸ "], []],
    ["clocks glued to the headline", ["14:48", "9.05", "09:01"], []],
    ["lengths of films", [], ["02:24", "1:07", "00:31"]],
    ["dates", [], [" 24.04.2023", " 3.5.2023", " 12.04.2023"]],
    ["counts of comments", [], [" 19 comments", " 7 comments", " 10 comments"]],
  ])("takes %s off", (_, before, after) => {
    const lines = STORIES.map((story, at) => (before[at] ?? "") + story + (after[at] ?? ""));
    expect(trimmed(lines)).toEqual(STORIES);
  });

  test("takes a label off that is glued before three headlines of many", () => {
    const more = ["Ferry sold to a museum", "Council counts the lamps", "Rowers lose at home"];
    expect(trimmed([...STORIES.map((story) => `Plus${story}`), ...more])).toEqual([...STORIES, ...more]);
    expect(trimmed(["PlusOtter count doubles", ...STORIES, ...more])[0]).toBe("PlusOtter count doubles");
  });

  test.each<[name: string, texts: readonly string[]]>([
    ["plain headlines", STORIES],
    [
      "a name with a capital inside",
      ["Court sides with RiverNet over tolls", "RiverNet drops the tolls at last"],
    ],
    [
      "a name with a capital inside in many headlines",
      [...STORIES, ...STORIES, "OtterCam is back", "OtterCam fined", "OtterCam sold again"],
    ],
    ["one glued word among many headlines", [...STORIES, "How OtterCam came to the Alder"]],
    [
      "a French colon",
      ["Loutres : le compte est bon", "Péniche : trois amendes", "Phare : le gardien s’en va"],
    ],
    ["a colon as printed", ["Otters: the count is in", "Barge: three fined", "Lamps: keeper leaves"]],
    ["an abbreviation", ["US barges held at the lock", "EU fines three barges", "UN counts the otters"]],
    ["a score at the end", ["Granton beat Alder 3:2", "Alder lose to Granton 2:3"]],
    ["a year at the end", ["Best lamps of 2024", "Best barges of 2024", "Best oars of 2024"]],
    ["numbers that differ in their word", ["Fined 40 pounds", "Held for 12 hours", "Sold for 9 crowns"]],
    ["nothing", []],
  ])("leaves %s", (_, texts) => {
    expect(trimmed(texts)).toEqual(texts);
  });

  test("takes time in proportion to the text", () => {
    const time = (unit: string, count: number): number => {
      let best = Number.POSITIVE_INFINITY;
      const text = unit.repeat(count);
      const page = stubPage([[text], [`${text}.`], [`${text}!`]]);
      const entries = [0, 1, 2].map((block) => ({ block, rank: null, start: 0, end: null }));
      for (let run = 0; run < 5; run++) {
        const from = performance.now();
        trimEntries(page, entries);
        best = Math.min(best, performance.now() - from);
      }
      return Math.max(best, 20);
    };
    for (const unit of ["aB", " 12", "12:", "A ", " :", " / "])
      expect(time(unit, 160_000) / time(unit, 20_000)).toBeLessThan(24);
  });
});
