import { describe, expect, it, test } from "vitest";
import { en } from "../../../src/languages/en.ts";
import { es } from "../../../src/languages/es.ts";
import { zh } from "../../../src/languages/zh.ts";
import { isSummer } from "../../../src/recognise/timestamp/is-summer.ts";
import { placeOffset } from "../../../src/recognise/timestamp/resolve-zone.ts";
import { contextOf, stamps, stampsOf } from "./timestamp-support.ts";

describe("zones", () => {
  test.each([
    ["UTC+9", "+09:00"],
    ["GMT+7", "+07:00"],
    ["(GMT+7)", "+07:00"],
    ["GMT-3", "-03:00"],
    ["UTC+05:30", "+05:30"],
    ["+0545", "+05:45"],
    ["-03:00", "-03:00"],
    ["Z", "+00:00"],
    ["KST", "+09:00"],
    ["MEZ", "+01:00"],
    ["CEST", "+02:00"],
    ["NPT", "+05:45"],
    ["MSK", "+03:00"],
    ["МСК", "+03:00"],
    ["мск", "+03:00"],
    ["MST", "-07:00"],
    ["WITA", "+08:00"],
    ["AEDT", "+11:00"],
    ["NZDT", "+13:00"],
    ["(SAST)", "+02:00"],
    ["Eastern Time", "-05:00"],
    ["(heure de Paris)", "+01:00"],
    ["horário de Brasília", "-03:00"],
    ["по московскому времени", "+03:00"],
    ["بتوقيت غرينتش", "+00:00"],
    ["(توقيت مكة المكرمة)", "+03:00"],
    // Summer's name in winter stays as printed.
    ["EDT", "-04:00"],
  ])("%s", (zone, offset) => {
    expect(stampsOf(`10 January 2025 10:05 ${zone}`)).toEqual([`unlabelled 2025-01-10T10:05:00${offset}`]);
  });

  test.each(["Eastern Harbour", "heure de pointe", "est un homme", "met her", "cat", "I", "+1", "- 2024"])(
    "no zone: %s",
    (after) => {
      expect(stamps(`10 January 2025 10:05 ${after}`)[0]?.value).toBe("2025-01-10T10:05");
    },
  );

  test.each([
    ["March 8, 2025 11 pm ET", "-05:00"],
    ["March 9, 2025 11 am ET", "-04:00"],
    ["Nov. 1, 2025 11 pm PT", "-07:00"],
    ["Nov. 2, 2025 11 am PT", "-08:00"],
    ["April 1, 2006 11 am CT", "-06:00"],
    ["April 2, 2006 11 am CT", "-05:00"],
    ["1 July 2010 11:42 MSK", "+04:00"],
    ["1 January 2013 11:42 MSK", "+04:00"],
    ["1 January 2015 11:42 MSK", "+03:00"],
    ["29 March 2025 11:42, UK", "+00:00"],
    ["30 March 2025 11:42, UK", "+01:00"],
  ])("follows the clock change: %s", (text, offset) => {
    expect(stamps(text)[0]?.value?.slice(-6)).toBe(offset);
  });

  it("changes the clock when the time zone database does", () => {
    for (let day = 0; day < 366 * 30; day++) {
      const noon = Date.UTC(2000, 0, 1 + day, 12);
      expect(isSummer(noon, "us")).toBe(placeOffset("America/New_York", noon) === -240);
      expect(isSummer(noon, "eu")).toBe(placeOffset("Europe/London", noon) === 60);
    }
  });
});

// chrono#254, #329: CST and IST mean several zones.
describe("ambiguous zones", () => {
  test.each([
    ["IST", null, null],
    ["CST", null, null],
    ["AST", null, null],
    ["MST", "my", "+08:00"],
    ["MST", "ca", "-07:00"],
    ["IST", "in", "+05:30"],
    ["IST", "ie", "+01:00"],
    ["IST", "il", "+03:00"],
    ["CST", "us", "-06:00"],
    ["CST", "tw", "+08:00"],
    ["BST", "uk", "+01:00"],
    ["BST", "bd", "+06:00"],
    ["EST", "au", "+10:00"],
  ])("%s on a page of %s", (zone, country, offset) => {
    const [stamp] = stamps(`14 August 2023 21:40 ${zone}`, contextOf(en, { country }));
    expect(stamp?.value).toBe(offset === null ? "2023-08-14T21:40" : `2023-08-14T21:40:00${offset}`);
    expect(stamp?.notes).toEqual(offset === null ? ["zone-ambiguous"] : []);
  });

  it("takes BST for British summer time on an English page in summer only", () => {
    expect(stampsOf("21:40 BST, 14 August 2023")).toEqual(["unlabelled 2023-08-14T21:40:00+01:00"]);
    expect(stampsOf("21:40 BST, 14 January 2023")).toEqual(["unlabelled 2023-01-14T21:40 zone-ambiguous"]);
  });

  it("is settled by the page's language and by the caller's zone", () => {
    expect(stamps("2024-11-12 10:05 CST", contextOf(zh))[0]?.value).toBe("2024-11-12T10:05:00+08:00");
    const india = contextOf(en, { timeZone: "Asia/Kolkata" });
    expect(stamps("12 November 2024 10:05 IST", india)[0]?.value).toBe("2024-11-12T10:05:00+05:30");
    // Tokyo has no CST.
    const tokyo = contextOf(en, { timeZone: "Asia/Tokyo" });
    expect(stamps("12 November 2024 10:05 CST", tokyo)[0]?.value).toBe("2024-11-12T10:05");
  });
});

describe("the caller's zone", () => {
  it("holds where none is printed, by the day", () => {
    const context = contextOf(en, { timeZone: "Europe/Berlin" });
    expect(stamps("12 January 2024 10:05", context)[0]?.value).toBe("2024-01-12T10:05:00+01:00");
    expect(stamps("12 July 2024 10:05", context)[0]?.value).toBe("2024-07-12T10:05:00+02:00");
    expect(stamps("12 July 2024 10:05 GMT", context)[0]?.value).toBe("2024-07-12T10:05:00+00:00");
    expect(stamps("12 July 2024", context)[0]?.value).toBe("2024-07-12");
  });

  it("is passed over when it is no zone", () => {
    expect(stamps("12 July 2024 10:05", contextOf(en, { timeZone: "Moon/Base" }))[0]?.value).toBe(
      "2024-07-12T10:05",
    );
  });
});

describe("the order of day and month", () => {
  test.each([
    [en, null, null, ["2025-04-03", "2025-03-04"]],
    [en, "us", "2025-03-04", ["2025-04-03"]],
    [en, "ph", "2025-03-04", ["2025-04-03"]],
    [en, "gb", "2025-04-03", ["2025-03-04"]],
    [en, "za", "2025-04-03", ["2025-03-04"]],
    [en, "ca", null, ["2025-04-03", "2025-03-04"]],
    [es, null, "2025-04-03", ["2025-03-04"]],
    [es, "us", null, ["2025-04-03", "2025-03-04"]],
  ])("03/04/2025 in $code, country %s", (language, country, value, alternatives) => {
    const [stamp] = stamps("03/04/2025", contextOf(language, { country }));
    expect(stamp).toMatchObject({ value, alternatives });
    expect(stamp?.notes).toEqual(value === null ? ["date-order-ambiguous"] : []);
  });

  it("is settled by the other date of the line", () => {
    expect(stampsOf("03/04/2025 Updated 03/14/2025")).toEqual([
      "unlabelled 2025-03-04",
      "updated 2025-03-14",
    ]);
    expect(stampsOf("03/04/2025 Updated 14/04/2025")).toEqual([
      "unlabelled 2025-04-03",
      "updated 2025-04-14",
    ]);
  });

  it("is no matter where both are one day", () => {
    expect(stampsOf("04/04/2025")).toEqual(["unlabelled 2025-04-04"]);
  });
});
