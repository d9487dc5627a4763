/** The figures that `score.mjs` gives of a group of texts, by its names for them, in the order of the tables. */
export const FIGURES = [
  "bodyF1",
  "bodyP",
  "bodyR",
  "headline",
  "authorsF1",
  "day",
  "minute",
  "deck",
  "section",
  "dateline",
  "captionsF1",
  "tagsF1",
  "rankingF1",
  "listItemsF1",
  "firstPara",
  "lastPara",
];
