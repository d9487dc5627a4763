import { type NewsPage, parseNewsPage } from "tearsheet";
import { describe, expect, test } from "vitest";

const MENU = ["Harbour Gazette", "Home", "News", "Sport", "Culture", "Weather", "Log in", "Subscribe"];
const FOOTER = ["About us", "Contact us", "Privacy policy", "© 2025 Harbour Gazette. All rights reserved."];

function pageOf(...lines: string[]): NewsPage {
  return parseNewsPage([...MENU, ...lines, ...FOOTER].join("\n\n"));
}

describe("a section front", () => {
  const headlines = [
    "Ferry returns to the north pier after a month in the yard",
    "Council votes to keep the old lock open through winter",
    "Otter count doubles along the Alder, wardens say",
    "Three fined over barge moored across the channel",
    "Lamp keeper retires after forty years on the point",
    "Storm damage to the sea wall put at two million",
  ];
  const popular = [
    "School boat to run twice a day from spring",
    "Why the harbour clock has been wrong since 1911",
    "Fishmonger's cat found aboard the night ferry",
  ];
  const page = pageOf(
    "News",
    "Latest news",
    ...headlines,
    "Most read",
    ...popular.flatMap((headline, at) => [String(at + 1), headline]),
  );

  test("is an index without an article", () => {
    expect(page.kind).toBe("index");
    expect(page.article).toBeNull();
    expect(page.notes.map(({ code }) => code)).toContain("article-missing");
  });

  test("gives its lists", () => {
    const [list] = page.storyLists;
    expect(list).toMatchObject({ kind: "latest", title: "Latest news" });
    expect(list?.entries.map(({ headline }) => headline)).toEqual(headlines);
    expect(page.rankings).toEqual([
      {
        title: "Most read",
        scope: null,
        entries: popular.map((headline, at) => ({ rank: at + 1, headline, url: null })),
      },
    ]);
  });
});

describe("a live blog", () => {
  const posts: readonly (readonly [clock: string, text: string])[] = [
    [
      "16:40",
      "The last of the barges has now left the lock, and the harbour master says that the channel is open to all boats again.",
    ],
    [
      "15:55",
      "Wardens say that nobody was hurt when the gate gave way, although two people were helped off a narrowboat by the crew of the pilot launch.",
    ],
    [
      "15:10",
      "The council has called a meeting for this evening, at which the engineer who checked the gate in March is expected to speak.",
    ],
    [
      "14:25",
      "A second crane has reached the north bank. It will lift the broken beam clear of the water before the tide turns, the harbour master told us.",
    ],
    [
      "13:30",
      "Ferries to the island have been stopped until further notice, and passengers are being taken by bus to the pier at Alder Point.",
    ],
    [
      "12:05",
      "The gate gave way shortly before noon, when the tide was at its highest. The harbour master has closed the channel and told all boats to wait outside the wall.",
    ],
  ];
  const page = pageOf(
    "Live",
    "Lock gate breaks at Alder harbour: as it happened",
    "A gate of the old lock gave way on Friday, stopping all boats.",
    "Ida Brandt and Oren Vale",
    "January 10, 2025",
    ...posts.flat(),
  );

  test("is one", () => {
    expect(page.kind).toBe("live-blog");
    expect(page.article?.headline).toBe("Lock gate breaks at Alder harbour: as it happened");
  });

  test("gives each post the time above it", () => {
    expect(page.article?.body.map(({ time, text }) => [time, text])).toEqual(
      posts.map(([clock, text]) => [clock, text]),
    );
  });

  test("the same text without the times is an article, none of whose blocks has one", () => {
    const plain = pageOf(
      "Lock gate breaks at Alder harbour",
      "By Ida Brandt",
      ...posts.map(([, text]) => text),
    );
    expect(plain.kind).toBe("article");
    expect(plain.article?.body.map(({ time }) => time)).toEqual(posts.map(() => null));
  });
});

describe("a teaser before a paywall", () => {
  const opening = [
    "Lamp keeper retires after forty years on the point",
    "By Ida Brandt",
    "January 10, 2025",
    "When Oren Vale first climbed the stairs of the Alder lamp, he was told that he would be gone by the spring. He stayed for forty years, and on Friday he came down for the last time.",
  ];
  const more =
    "The lamp itself will stay lit. A motor turned it for the first time on Saturday night, and the harbour master said that no boat had noticed.";
  const cut =
    "He has kept a log of every night since, and in it he has written of storms, of lost boats and of the…";
  const wall = ["Subscribe to continue reading", "Already a subscriber? Log in"];

  test("is a stub, whose article is what is there", () => {
    const page = pageOf(...opening, more, cut, ...wall);
    expect(page.kind).toBe("stub");
    expect(page.article).toMatchObject({ headline: opening[0], publishedAt: "2025-01-10" });
    expect(page.article?.body.map(({ text }) => text)).toEqual([opening[3], more, cut]);
  });

  test("is none when the text comes to its end above the same call", () => {
    expect(pageOf(...opening, more, cut.replace("…", " sea."), ...wall).kind).toBe("article");
  });
});

describe("a page with nothing on it", () => {
  test.each([
    ["an error page", ["404 Page not found", "Sorry, we could not find that page."]],
    ["an error page with a way out", ["404", "Page not found", "Go to the home page"]],
    ["menu and footer alone", []],
  ])("%s is other and lacks an article", (_, lines) => {
    const page = pageOf(...lines);
    expect(page.kind).toBe("other");
    expect(page.article).toBeNull();
    expect(page.notes.map(({ code }) => code)).toContain("article-missing");
    expect(page.notes.map(({ code }) => code)).not.toContain("text-empty");
  });

  test.each(["", " \n\n\t ", "* * *\n---\n"])("%j is other and empty", (text) => {
    const page = parseNewsPage(text);
    expect(page).toMatchObject({
      kind: "other",
      article: null,
      storyLists: [],
      rankings: [],
      relatedTags: [],
    });
    expect(page.notes.map(({ code }) => code)).toContain("text-empty");
  });
});
