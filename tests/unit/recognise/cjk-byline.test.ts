import { describe, expect, test } from "vitest";
import { recogniseByline } from "../../../src/recognise/byline/recognise-byline.ts";
import { createPageContext } from "../../../src/recognise/create-page-context.ts";

function names(text: string, language: string): string {
  const found = recogniseByline(text, createPageContext({}, language));
  if (found === null) return "null";
  const authors = found.value.authors.map(
    ({ name, kind, role, affiliation }) =>
      `${name}${kind === "organization" ? "*" : ""}${role === null ? "" : ` (${role})`}${affiliation === null ? "" : ` @${affiliation}`}`,
  );
  return `${authors.join(" + ")}${found.value.agency === null ? "" : ` #${found.value.agency}`} ${String(found.confidence)}`;
}

describe("Japanese", () => {
  test.each([
    ["記者 山田太郎", "山田太郎 (記者) 0.85"],
    ["山田太郎記者", "山田太郎 (記者) 0.9"],
    ["文／山田太郎", "山田太郎 0.9"],
    ["取材・文　山田太郎", "山田太郎 0.9"],
    ["聞き手・山田太郎", "山田太郎 0.9"],
    ["文・写真　山田太郎", "山田太郎 0.9"],
    ["文：山田太郎　写真：鈴木花子", "山田太郎 0.9"],
    ["北村 花子", "北村 花子 0.4"],
    ["【山田太郎】", "山田太郎 0.5"],
    ["（山田太郎、鈴木花子）", "山田太郎 + 鈴木花子 0.5"],
    ["【ナイロビ山田太郎】", "山田太郎 0.5"],
    ["山田太郎", "山田太郎 0.4"],
    ["山田 太郎", "山田 太郎 0.4"],
    // No common surname: the given name tells.
    ["鵜沼美緒", "鵜沼美緒 0.4"],
    ["鷺坂寿恵子", "鷺坂寿恵子 0.4"],
    ["みなと町放送編集部", "みなと町放送編集部* 0.5"],
    ["共同", "共同* #共同 0.5"],
    ["By Ken Yamada", "Ken Yamada 1"],
  ])("%s", (text, expected) => {
    expect(names(text, "ja")).toBe(expected);
  });

  test("reads the credit in brackets that closes a paragraph", () => {
    const text = `${"港では新しい船の式があり、町の人が集まった。".repeat(4)}（山田太郎）`;
    const found = recogniseByline(text, createPageContext({}, "ja"));
    expect(found).toMatchObject({ start: text.length - 6, end: text.length, confidence: 0.4 });
    expect(found?.value.authors.map((author) => author.name)).toEqual(["山田太郎"]);
  });

  test.each([
    "政治経済",
    "国際政治",
    "名物菓子",
    "湊美緒",
    "石川県",
    "写真：鈴木花子　文",
    "社会部",
    "記者",
    "撮影・山田太郎",
    "（敬称略）",
    "山田太郎さんは港で船を見た。",
    "記者会見の要旨",
    "港では新しい船の式があり、町の人が集まった。（敬称略）",
    "トップページ",
  ])("refuses %s", (text) => {
    expect(names(text, "ja")).toBe("null");
  });
});

describe("Chinese", () => {
  test.each([
    ["记者 王小明", "王小明 (记者) 0.9"],
    ["记者：王小明 李华", "王小明 (记者) + 李华 (记者) 0.9"],
    ["（记者张三）", "张三 (记者) 0.85"],
    ["（记者张三、李小四、", "张三 (记者) + 李小四 (记者) 0.85"],
    ["新华社记者张三", "张三 (记者) @新华社 #新华社 0.85"],
    ["本报记者 王小明", "王小明 (记者) 0.9"],
    ["作者：王小明", "王小明 0.9"],
    ["来源：新华网", "新华网* #新华网 0.35"],
    ["编辑：王小明", "王小明 (编辑) 0.85"],
    ["记者 王小明 责任编辑 李华", "王小明 (记者) 0.9"],
    ["记者：王小明　责编：李华", "王小明 (记者) 0.9"],
    ["文／王小明（责任编辑：李华）", "王小明 0.9"],
  ])("%s", (text, expected) => {
    expect(names(text, "zh")).toBe(expected);
  });

  test.each([
    "责任编辑：王小明",
    "责任编辑:王小明",
    "(责任编辑:王小明)",
    "[责任编辑：王小明 李华]",
    "責任編輯／王小明",
    "责编：王小明",
    "责任编辑 王小明",
    "港口昨天举行了新船的下水仪式，许多居民前来观看，活动一直持续到傍晚，现场气氛十分热烈，孩子们也登上甲板参观了驾驶室和机舱。（责任编辑：王小明）",
  ])("leaves the editor's credit %s", (text) => {
    expect(names(text, "zh")).toBe("null");
  });

  test.each([
    "(责编：王小明、李华)",
    "记者发现路面湿滑",
    "记者从市政府获悉",
    "记者",
    "新华社记者",
    "国际新闻要点",
  ])("names no person in %s", (text) => {
    expect(names(text, "zh")).not.toMatch(/\(记者\)/u);
  });
});

describe("Korean", () => {
  test.each([
    ["윤가람 기자", "윤가람 (기자) 0.9"],
    ["윤가람·서도현 기자", "윤가람 (기자) + 서도현 (기자) 0.9"],
    ["윤가람 기자 garam@x.example", "윤가람 (기자) 0.9"],
    ["소담, 해온 윤가람 기자", "윤가람 (기자) 0.9"],
    ["소담=윤가람 기자", "윤가람 (기자) 0.9"],
    ["(소담=연합뉴스) 윤가람 기자 =", "윤가람 (기자) @연합뉴스 #연합뉴스 0.9"],
    ["윤가람 기자 외 1명", "윤가람 (기자) 0.9"],
    ["정치부 윤가람 기자", "윤가람 (기자) 0.9"],
    [
      "(소담=한마을일보) 윤가람·서도현 기자 = 소담시는 새 다리를 열었다고 밝혔다.",
      "윤가람 (기자) + 서도현 (기자) 0.5",
    ],
    ["온라인뉴스팀", "온라인뉴스팀* 0.5"],
  ])("%s", (text, expected) => {
    expect(names(text, "ko")).toBe(expected);
  });

  test.each(["기자", "기자협회 소식", "많이 본 기자", "윤가람", "기자가 본 소담의 봄", "정치 경제 사회"])(
    "refuses %s",
    (text) => {
      expect(names(text, "ko")).toBe("null");
    },
  );
});

test.each(["（", "记者", "・", "윤 ", "山田", "、"])("takes linear time on %j", (unit) => {
  const context = createPageContext({}, "zh");
  const time = (length: number): number => {
    let best = Number.POSITIVE_INFINITY;
    for (let run = 0; run < 5; run++) {
      const from = performance.now();
      recogniseByline(unit.repeat(length), context);
      for (let part = 0; part < 40; part++)
        recogniseByline(unit.repeat(Math.min(length, 320 / unit.length)), context);
      best = Math.min(best, performance.now() - from);
    }
    return Math.max(best, 20);
  };
  expect(time(160_000)).toBeLessThan(time(20_000) * 24);
});
