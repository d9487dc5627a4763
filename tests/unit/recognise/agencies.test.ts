import { describe, expect, test } from "vitest";
import { findAgency, isAgency } from "../../../src/recognise/text/agencies.ts";

describe("findAgency", () => {
  test.each([
    ["LINDHAVN, Ostland, June 29 (Reuters) - The bridge", "Reuters"],
    ["LINDHAVN (REUTERS)", "REUTERS"],
    ["LINDHAVN (AP) —", "AP"],
    ["Owen Quill, The Associated Press", "The Associated Press"],
    ["Lindhavn (dpa/lno) -", "dpa"],
    ["Lindhavn (sid/dpa)", "sid"],
    ["Lindhavn (Keystone-SDA)", "Keystone-SDA"],
    ["Agence France-Presse in Lindhavn", "Agence France-Presse"],
    ["Москва. ТАСС.", "ТАСС"],
    ["【リンドハーフン共同】", "共同"],
    ["新华社林德港1月13日电", "新华社"],
    ["(소담=연합뉴스) 윤가람 기자", "연합뉴스"],
    ["ليندهافن (رويترز)", "رويترز"],
  ])("%s: %s", (text, agency) => {
    expect(findAgency(text)).toBe(agency);
  });

  test.each([
    "The village of Lindhavn",
    "He took a nap and a cap",
    "antara kedua kota",
    "Apart from that",
    "ap and sta and pa",
    "SAPPHIRE",
    "",
    "()",
  ])("finds none in %j", (text) => {
    expect(findAgency(text)).toBeNull();
  });
});

describe("isAgency", () => {
  test.each(["Reuters", "REUTERS", "dpa", "DPA", "AP", "The Canadian Press", "時事"])("%s", (text) => {
    expect(isAgency(text)).toBe(true);
  });

  test.each(["Reuters Staff", "Sid", "Ap", "Antara Roy", "", "共同体"])("not %j", (text) => {
    expect(isAgency(text)).toBe(false);
  });
});

test("looks at the opening of a long text only", () => {
  const time = (text: string): number => {
    const from = performance.now();
    for (let run = 0; run < 5; run++) findAgency(text);
    return Math.max(performance.now() - from, 20);
  };
  expect(findAgency(`${"word ".repeat(200)}Reuters`)).toBeNull();
  expect(time("a/".repeat(80_000))).toBeLessThan(time("a/".repeat(10_000)) * 24);
});
