import { describe, expect, it, test } from "vitest";
import { recogniseTimestamp } from "../../../src/recognise/timestamp/recognise-timestamp.ts";
import { confidence, contextOf, stamps, stampsOf } from "./timestamp-support.ts";

describe("recogniseTimestamp, English forms", () => {
  test.each([
    ["15:54 JST, January 10, 2025", "2025-01-10T15:54:00+09:00"],
    ["January 10, 2025 15:54", "2025-01-10T15:54"],
    ["10 January 2025", "2025-01-10"],
    ["Jan. 10th, 2025", "2025-01-10"],
    ["10th of January 2025", "2025-01-10"],
    ["Sept. 3, 2021", "2021-09-03"],
    ["Tuesday, September 3, 2019 9:20 am PDT", "2019-09-03T09:20:00-07:00"],
    ["April 12, 2017 at 6:48 p.m. EDT", "2017-04-12T18:48:00-04:00"],
    ["6:05 PM on 12 April 2017", "2017-04-12T18:05"],
    ["JUNE 26, 2023 5 AM PT", "2023-06-26T05:00:00-07:00"],
    ["Mon 18 Nov 2019 18.54 GMT", "2019-11-18T18:54:00+00:00"],
    ["12 April 2023 • 4.45pm", "2023-04-12T16:45"],
    ["Nov 7, 2023,01:51pm EST", "2023-11-07T13:51:00-05:00"],
    ["December 21, 2023 at1:39 pm", "2023-12-21T13:39"],
    ["2025-01-10T15:54:00Z", "2025-01-10T15:54:00+00:00"],
    ["2025-01-10T15:54:00.125+09:00", "2025-01-10T15:54:00+09:00"],
    ["2025-01-10 15:54:07", "2025-01-10T15:54:07"],
    ["Fri, 10 Jan 2025 15:54:00 +0900", "2025-01-10T15:54:00+09:00"],
    ["10-Jan-2025", "2025-01-10"],
    ["12 noon, May 4, 2021", "2021-05-04T12:00"],
    ["May 4, 2021, noon", "2021-05-04T12:00"],
    ["May 4, 2021, midnight", "2021-05-04T00:00"],
    ["12:05 a.m. ET, March 7, 2025", "2025-03-07T00:05:00-05:00"],
    ["12:30 pm, March 7, 2025", "2025-03-07T12:30"],
    ["March 7, 2025 24:00", "2025-03-08T00:00"],
    ["13:30 PM, 7 March 2025", "2025-03-07T13:30"],
    ["29 February 2024", "2024-02-29"],
    ["28/04/2023 07:39", "2023-04-28T07:39"],
    ["21:17 18.11.2019", "2019-11-18T21:17"],
    ["05/26/22 4:20pm", "2022-05-26T16:20"],
    ["２０２５/１/１４ ２１：１７", "2025-01-14T21:17"],
  ])("%s", (text, value) => {
    expect(stampsOf(text)).toEqual([`unlabelled ${value}`]);
    expect(confidence(text)).toBeGreaterThan(0.8);
  });

  // newspaper4k#294 read 13:18 as 01:18, postlight#120 a January as July.
  test.each([
    ["18 January 2017 13:18", "2017-01-18T13:18"],
    ["Wednesday January 18, 2017 11:44 am PST", "2017-01-18T11:44:00-08:00"],
  ])("keeps hour and month of %s", (text, value) => {
    expect(stamps(text)[0]?.value).toBe(value);
  });
});

describe("recogniseTimestamp, glued text", () => {
  test.each([
    ["APR 28 20232:23 PM", ["unlabelled 2023-04-28T14:23"]],
    ["ByIda QuistFeb. 3, 2023 9:41 a.m. EST5 min read", ["unlabelled 2023-02-03T09:41:00-05:00"]],
    ["PUBLISHED FRI, APR 28 202311:23 PM EDT", ["published 2023-04-28T23:23:00-04:00"]],
    ["PublishedJanuary 5, 2024", ["published 2024-01-05"]],
    ["12.04.202510:15", ["unlabelled 2025-04-12T10:15"]],
    ["Updated3 hours ago", ["updated  time-relative"]],
    ["Published 22 Dec 202322 Dec 2023", ["published 2023-12-22", "unlabelled 2023-12-22"]],
    [
      "3 minute readMay 2, 20232:26 PM GMT+2Last Updated 9 min ago",
      ["unlabelled 2023-05-02T14:26:00+02:00", "updated  time-relative"],
    ],
    [
      "NOV 20 20194:29 AM ESTUPDATED AN HOUR AGO",
      ["unlabelled 2019-11-20T04:29:00-05:00", "updated  time-relative"],
    ],
    [
      "12:43, 20 Apr 2026Updated 12:44, 20 Apr 2026",
      ["unlabelled 2026-04-20T12:43", "updated 2026-04-20T12:44"],
    ],
    ["BY ODILE MARCHETTIPUBLISHED: DEC 20, 2023 8:00 AM EST", ["published 2023-12-20T08:00:00-05:00"]],
    ["Odile Marchetti, XYZNDec 22, 2023, 06:21 AM ET", ["unlabelled 2023-12-22T06:21:00-05:00"]],
    ["Odile Marchetti, EditorDec 22, 2023, 10:15 PM", ["unlabelled 2023-12-22T22:15"]],
  ])("%s", (text, expected) => {
    expect(stampsOf(text)).toEqual(expected);
  });
});

describe("recogniseTimestamp, counts, doubles and addresses behind a date", () => {
  test.each([
    ["by Quill TimesNovember 21, 203101747", "unlabelled 2031-11-21"],
    ["21 November 20310", "unlabelled 2031-11-21"],
    ["4.05.20314. May 2031", "unlabelled 2031-05-04"],
    ["Published May 4, 2031 9:26pm whatsapp://send?text=Ferry%20late", "published 2031-05-04T21:26"],
    ["Thu, May 4, 2031, 9:42 PM ?subject=Ferry%20late%20again", "unlabelled 2031-05-04T21:42"],
  ])("%s", (text, expected) => {
    expect(stampsOf(text)[0]).toBe(expected);
    expect(recogniseTimestamp(text, contextOf())?.confidence).toBeGreaterThan(0.5);
  });

  test.each(["May 203101747", "Call 21, 203101747"])("%s: no date", (text) => {
    expect(stampsOf(text).filter((stamp) => stamp.includes("2031-"))).toEqual([]);
  });

  test("a picture named before the byline is no stranger", () => {
    const text = "Portrait of Ida Quist By Ida QuistPublished: May 4, 2031";
    expect(recogniseTimestamp(text, contextOf())?.confidence).toBeGreaterThan(0.7);
    const prose = "Portrait of a town ruined by Ida Quist published: May 4, 2031";
    expect(recogniseTimestamp(prose, contextOf())?.confidence).toBeLessThan(0.7);
  });
});

describe("recogniseTimestamp, among names", () => {
  test.each([
    "By Odile Marchetti, Transport Reporter, and Ida Quist, Varnholm Courier, Updated May 2, 2023, 3:31 p.m.",
    "Odile Marchetti and Ida Quist, Varnholm Courier - May 2, 2023 3:06 pm UTC",
    "Varnholm Courier | Politics | Published: 5 hours ago | Updated: 2 hours ago | Written by Ida Quist",
    "2 May 2023 10:05 · 5 min read · Share",
    "Ida Quist 2 May 2023, 10:05",
  ])("is sure of %s", (text) => {
    expect(confidence(text)).toBeGreaterThan(0.5);
  });
});

describe("recogniseTimestamp, labels", () => {
  // metascraper#165: published and updated are mixed up.
  test.each([
    [
      "Published: 21:40 GMT, 14 May 2023 | Updated: 07:15 GMT, 15 May 2023",
      ["published 2023-05-14T21:40:00+00:00", "updated 2023-05-15T07:15:00+00:00"],
    ],
    [
      "March 7, 2025, 12:05 a.m. ET / Updated March 10, 2025, 9:30 a.m. ET",
      ["unlabelled 2025-03-07T00:05:00-05:00", "updated 2025-03-10T09:30:00-04:00"],
    ],
    ["Last modified on Fri 11 Oct 2024 09.14 BST", ["updated 2024-10-11T09:14:00+01:00"]],
    ["Published online: 5 May 2024", ["published 2024-05-05"]],
    ["Published Time: 2024-05-05T10:05:00+02:00", ["published 2024-05-05T10:05:00+02:00"]],
    ["Updated: 2 May 2024 Published: 1 May 2024", ["updated 2024-05-02", "published 2024-05-01"]],
    ["1 May 2024 · 2 May 2024", ["unlabelled 2024-05-01", "unlabelled 2024-05-02"]],
    [
      "Published 6 May 2024, 13:55 GMT+1 • Updated 14:20",
      ["published 2024-05-06T13:55:00+01:00", "updated 2024-05-06T14:20:00+01:00"],
    ],
    [
      "Posted: Aug 08, 2024 4:00 AM EDT | Last Updated: August 9",
      ["published 2024-08-08T04:00:00-04:00", "updated 2024-08-09"],
    ],
    ["Published Dec 30, 2024 Updated Jan 2", ["published 2024-12-30", "updated 2025-01-02"]],
    ["Published 6 May 2024 23:50 Updated 00:20", ["published 2024-05-06T23:50", "updated  time-relative"]],
    [
      "6 May 2024 08:22 Updated 6 May 2024 17:38 CEST",
      ["unlabelled 2024-05-06T08:22:00+02:00", "updated 2024-05-06T17:38:00+02:00"],
    ],
  ])("%s", (text, expected) => {
    expect(stampsOf(text)).toEqual(expected);
    expect(confidence(text)).toBeGreaterThanOrEqual(0.9);
  });

  it("gives publishedAt the first and updatedAt the last of their kind", () => {
    const value = recogniseTimestamp("1 May 2024 Updated 2 May 2024 Updated 3 May 2024", contextOf())?.value;
    expect(value?.publishedAt).toBe("2024-05-01");
    expect(value?.updatedAt).toBe("2024-05-03");
  });

  it("does not make the later of two bare dates an update", () => {
    expect(recogniseTimestamp("1 May 2024 | 2 May 2024", contextOf())?.value.updatedAt).toBeNull();
  });
});

describe("recogniseTimestamp, spans", () => {
  it("reaches from the first to the last stamp with their labels", () => {
    const text = "By Ida Quist | Published 5 May 2024 | Updated 6 May 2024 (UTC) | Share";
    const found = recogniseTimestamp(text, contextOf());
    expect(text.slice(found?.start, found?.end)).toBe("Published 5 May 2024 | Updated 6 May 2024");
    expect(found?.value.stamps.map((stamp) => text.slice(stamp.start, stamp.end))).toEqual(
      found?.value.stamps.map((stamp) => stamp.text),
    );
  });

  it("takes weekday and zone in", () => {
    const text = "Ida Quist, Friday 10 May 2024 10:05 (JST), Varnholm";
    expect(stamps(text)[0]?.text).toBe("Friday 10 May 2024 10:05 (JST)");
    expect(stamps(text)[0]?.value).toBe("2024-05-10T10:05:00+09:00");
  });

  it("keeps offsets in a long line's last part", () => {
    const text = `${"The ferry left the quay before dawn and nobody waved. ".repeat(8)}Published 5 May 2024`;
    const [stamp] = stamps(text);
    expect(text.slice(stamp?.start, stamp?.end)).toBe("Published 5 May 2024");
    expect(confidence(text)).toBeLessThan(0.3);
  });
});

describe("recogniseTimestamp, what is open stays null", () => {
  test.each([
    ["August 8, 10:05 am", "--08-08T10:05", "year-missing"],
    ["Updated 8 August", "--08-08", "year-missing"],
    ["Updated 14:20", "T14:20", "time-relative"],
    ["Updated 14:20 GMT+2", "T14:20:00+02:00", "time-relative"],
    ["2 hours ago", null, "time-relative"],
    ["Yesterday 10:05", null, "time-relative"],
    ["PublishedThursday 1:30PM", null, "time-relative"],
    ["UPDATED AN HOUR AGO", null, "time-relative"],
    ["3 seconds ago", null, "time-relative"],
  ])("%s", (text, partial, note) => {
    const [stamp] = stamps(text);
    expect(stamp).toMatchObject({ value: null, partial, notes: [note] });
    expect(confidence(text)).toBeGreaterThan(0.4);
  });

  // htmldate#32 and chrono#18: "now" is never read from the machine.
  test.each([
    ["2 hours ago", "2025-03-10T10:30:00+00:00"],
    ["25 minutes ago", "2025-03-10T12:05:00+00:00"],
    ["2 days ago", "2025-03-08"],
    ["Yesterday 10:05", "2025-03-09T10:05"],
    ["Today 5:00 am", "2025-03-10T05:00"],
    ["August 8, 10:05 am", "2024-08-08T10:05"],
    ["Updated 1 March", "2025-03-01"],
    ["Published Thursday 1:30PM", "2025-03-06T13:30"],
  ])("%s at a given moment", (text, value) => {
    const now = new Date("2025-03-10T12:30:00Z");
    expect(stamps(text, contextOf(undefined, { now }))[0]?.value).toBe(value);
  });
});
