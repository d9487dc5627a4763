import { describe, expect, test } from "vitest";
import { de } from "../../../src/languages/de.ts";
import { ja } from "../../../src/languages/ja.ts";
import { ko } from "../../../src/languages/ko.ts";
import { zh } from "../../../src/languages/zh.ts";
import { recogniseBreadcrumb } from "../../../src/recognise/recognise-breadcrumb.ts";
import { expectLinear, ODD_TEXTS, pageIn } from "./forms-support.ts";

const page = pageIn(de);

describe("right forms", () => {
  test.each([
    ["Home > Council > Ferries", ["Home", "Council", "Ferries"], 0.9],
    ["Home>Council>Ferries & Piers", ["Home", "Council", "Ferries & Piers"], 0.9],
    ["Startseite › Rat › Fähren", ["Startseite", "Rat", "Fähren"], 0.9],
    ["HOME » Ferries »", ["HOME", "Ferries"], 0.9],
    ["Council → Ferries", ["Council", "Ferries"], 0.7],
    ["Breadcrumb Home > Council", ["Home", "Council"], 0.9],
    ["You are here: Council > Ferries", ["Council", "Ferries"], 0.9],
    ["Home / Council / Ferries", ["Home", "Council", "Ferries"], 0.7],
    ["Home | Council", ["Home", "Council"], 0.7],
    ["Hjem / Council", ["Hjem", "Council"], 0.7],
    ["Ana Sayfa | Council", ["Ana Sayfa", "Council"], 0.7],
    ["Home/Council/Ferries", ["Home", "Council", "Ferries"], 0.7],
    ["Startseite/Rat", ["Startseite", "Rat"], 0.7],
    ["Accueil/Conseil/Bacs", ["Accueil", "Conseil", "Bacs"], 0.7],
    ["You are here: Council / Ferries", ["Council", "Ferries"], 0.7],
    ["Breadcrumb trail: Council / Ferries", ["Council", "Ferries"], 0.7],
    ["Du bist hier: Rat / Fähren", ["Rat", "Fähren"], 0.7],
    ["Sie sind hier: Rat / Fähren", ["Rat", "Fähren"], 0.7],
    ["Vous êtes ici : Conseil / Bacs", ["Conseil", "Bacs"], 0.7],
    ["Du befindest dich hier: Start » Rat » „Die Fähre bleibt uns“", ["Start", "Rat"], 0.9],
    ["Home » Council » The ferry line is sold to its own crew", ["Home", "Council"], 0.9],
    ["当前位置：渡轮 > 码头", ["渡轮", "码头"], 0.9],
  ])("%s", (text, parts, least) => {
    const found = recogniseBreadcrumb(text, page);
    expect(found?.value).toEqual(parts);
    expect(found?.end).toBe(text.length);
    expect(found?.confidence).toBeGreaterThanOrEqual(least);
  });

  test.each([
    ["首页 > 渡轮 > 正文", zh, ["首页", "渡轮"]],
    ["ホーム > 社会 > 記事", ja, ["ホーム", "社会"]],
    ["홈 > 사회 > 기사", ko, ["홈", "사회"]],
    ["首页 > 渡轮 > 正文", de, ["首页", "渡轮", "正文"]],
  ])("leaves out what a language calls the page itself: %s", (text, language, parts) => {
    expect(recogniseBreadcrumb(text, pageIn(language))?.value).toEqual(parts);
  });

  test("starts behind its label", () => {
    expect(recogniseBreadcrumb("Breadcrumb Home > Council", page)?.start).toBe("Breadcrumb ".length);
  });

  test("doubts bars without a home page", () => {
    expect(recogniseBreadcrumb("Council | Ferries | Piers", page)?.confidence).toBeLessThan(0.5);
  });
});

describe("what is none", () => {
  test.each([
    "Council » Ferries » The line is sold to its own crew",
    "Home » The ferry line is sold to its own crew",
    "Ferries > the council says that it will wait for the tide tables",
    "Ferry line sold | Granton Mail",
    "Council/Ferries",
    "Homes/Council/Ferries",
    "Council/Home/Ferries",
    "/Home",
    "Home/Council. Ferries wait",
    "You are here: Council/Ferries",
    "You are here: Council >",
    "Pathway Council / Ferries",
    "Council / 5 h ago",
    "MORE >",
    "» Read on",
    "Die »Fähre« kommt nicht",
    "La «traversée» des îles",
    "Rates rise > 5",
    "Is it late? > Yes",
    "© 2024 Granton | Imprint | Contact",
    ...ODD_TEXTS,
  ])("%j", (text) => {
    expect(recogniseBreadcrumb(text, page)).toBeNull();
  });
});

test.each([">", "a>", " / ", "Home > ", " "])("cost grows with the length only: %j", (unit) => {
  expectLinear(unit, (text) => recogniseBreadcrumb(text, page));
  expectLinear(unit, (text) => recogniseBreadcrumb(text.slice(0, 160), page));
});
