/**
 * What a set phrase on a line says of the line. The order is the order of the bits in phrase evidence
 * and of the weights fitted on it; add new ones at the end.
 */
export const PHRASE_CATEGORIES = [
  /** Heads a list of related articles: "related articles", "see also", "more on this story". */
  "related",
  /** Heads a list by popularity: "most read", "trending", "top stories of the day" is not one. */
  "ranking",
  /** Heads a list of the newest articles: "latest news", "breaking news". */
  "latest",
  /** Heads a list of suggestions: "recommended", "you may also like", "editor's picks". */
  "recommended",
  /** Heads another list of articles: "more from", "more in", "top stories". */
  "more",
  /** Heads the tags of the article: "tags", "topics", "filed under", "explore more on these topics". */
  "tags",
  /** Share buttons: "share", "share on facebook", "tweet", "copy link". */
  "share",
  /** Comment threads: "comments", "leave a comment", "reply", "sort by newest". */
  "comments",
  /** Newsletter and subscription boxes: "subscribe", "sign up for our newsletter". */
  "subscribe",
  /** Labels of advertising: "advertisement", "continue reading below". */
  "advert",
  /** Account and log-in: "log in", "register", "my account". */
  "account",
  /** Menus: "home", "menu", "search", "skip to content", "back to top". */
  "navigate",
  /** Legal lines: "all rights reserved", "terms of use", "privacy policy". */
  "legal",
  /** Consent boxes: "we use cookies", "accept all". */
  "cookies",
  /** Calls to follow the outlet: "follow us", "add us on google". */
  "follow",
  /** Reading times: "min read". */
  "readingTime",
  /** Calls to read on: "read more", "continue reading", "full story". */
  "readMore",
  /** What opens or closes a picture's credit: "photo", "photograph", "credit", "file photo", "courtesy of". */
  "photo",
  /** Gallery controls: "open gallery", "view gallery", "slideshow", "enlarge image". */
  "gallery",
  /** Players: "listen to this article", "play", "watch", "podcast". */
  "player",
  /** Tools of the page: "print", "save", "font size", "gift this article". */
  "tools",
  /** What makes a line an author's biography: "is a reporter", "covers", "reach her at". */
  "bio",
  /** Calls to give money: "support us", "donate". */
  "support",
  /** Live coverage: "live", "live updates", "as it happened". */
  "live",
  /** Credits at the end: "reporting by", "editing by", "additional reporting". */
  "endCredit",
  /** Corrections and editor's notes: "correction", "editor's note", "this story has been updated". */
  "correction",
  /** Paid content: "sponsored", "paid content", "promoted". */
  "sponsored",
  /** Signs of a newsroom's marks on a headline: "breaking", "exclusive", "analysis". */
  "mark",
] as const;

/** One of {@link PHRASE_CATEGORIES}. */
export type PhraseCategory = (typeof PHRASE_CATEGORIES)[number];
