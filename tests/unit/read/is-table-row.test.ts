import { expect, test } from "vitest";
import { readPage } from "../../../src/read/read-page.ts";

test.each<[string, string, number]>([
  ["rows of as many cells", "Oster\t3\t12\nPier 9\t4\t8", 2],
  ["rows of two cells", "Oster\t12\nPier 9\t8\nMill\t1", 3],
  ["a head row whose first cell is empty", "\tBoats\tCrew\nOster\t3\t12", 2],
  ["a row whose last cell is empty", "Oster\t3\t12\nPier 9\t4\t", 2],
  ["one line alone", "Home\tBoats\tTides\nThe quay is empty.", 0],
  ["lines of other numbers of cells", "Home\tBoats\tTides\nPrint\tMail", 0],
  ["lines that a blank one parts", "Home\tBoats\n\nPrint\tMail", 0],
  ["lines that are set in by tabs", "\t\tHome\n\t\tBoats", 0],
  ["a league table, whose places open the rows", "1\tOster\t3\t12\n2\tPier 9\t4\t8\n3.\tMill\t4\t7", 3],
  ["a ranking without counts", "1\tNo boats for a week\n2\tPier 9 has moved", 0],
  ["a ranking", "1\tNo boats for a week\t12 comments\n2\tPier 9 has moved\t4 comments", 0],
])("%s", (_, text, rows) => {
  expect(readPage(text, "lines").blocks.filter((block) => block.mark === "row")).toHaveLength(rows);
});
