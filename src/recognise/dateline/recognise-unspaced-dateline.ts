import type { Dateline } from "../../model/dateline.ts";
import type { Evidence } from "../evidence.ts";
import type { PageContext } from "../page-context.ts";
import { findAgency } from "../text/agencies.ts";
import { foldText } from "../text/fold-text.ts";
import { isKnownPlace } from "../text/is-known-place.ts";
import { matchPhrases } from "../text/match-phrases.ts";
import { ASIAN, signsOf } from "../text/signs-of.ts";

const LETTER = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;
const REACH = 80;
const FULL_EQUALS = /＝/gu;
/** "［東京 １２日 ロイター］ - ", printed with full-width blanks, after folding. */
const WIRE =
  /^\[(?<place>[^\s[\]]{1,20})\s{1,2}(?<date>(?:\d{1,2}月)?\d{1,2}日)\s{1,2}(?<agency>[^\s[\]]{1,16})\](?:\s?-)?/u;
/** "(서울=연합뉴스) 윤가람 기자 = ". */
const KOREAN =
  /^[([](?<place>[^\s=()[\]]{1,20})\s?=\s?(?<agency>[^=()[\]]{2,20})[)\]](?<reporter>[^=]{0,40}(?:기자|특파원)\s?=)?/u;
/** "新华社北京1月5日电（记者王小明）". */
const CHINESE =
  /^\(?(?<agency>新华社|新華社|中新社|中新网|中新網|人民网|人民網|央视网|本报|本報|中央社)(?<place>\p{sc=Han}{2,10})(?<date>(?:\d{1,2}月)?\d{1,2}日)(?:综合)?[电電讯訊]\)?(?:\([^()]{2,30}\))?/u;
/** "北浜1月5日电(记者王小明)", "海城网北浜5日讯:": without an agency the mark behind 电 tells it from "电影". */
const UNSIGNED =
  /^(?:\p{sc=Han}{1,6}[网網报報社])?(?<place>\p{sc=Han}{2,8})(?<date>(?:\d{1,2}月)?\d{1,2}日)(?:综合)?[电電讯訊](?:\((?:[^()]{0,8}记者|記者)[^()]{2,30}\)|(?=[\s:]))/u;
/** "【ロンドン共同】", "【ソウル＝山田花子】", "【北浜】". */
const BRACKETED = /^【(?<inside>[^【】]{1,24})】/u;
const PLACE = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー・]{2,12}$/u;
const WIRE_SUFFIX = /(?<agency>共同|時事|ロイター|AFP時事|AFP|AP)$/u;
/** What stands in 【】 at the head of a paragraph and is no place. */
const LABELS =
  /速報|独自|写真|動画|解説|社説|特集|記事|関連|情報|更新|訂正|会員|限定|日時|会場|場所|図解|表|注|編集|詳細|結果|一覧|資料|参考|概要|お知らせ|コラム|インタビュー|連載|pr/iu;

/** Reads the datelines of Japanese, Korean and Chinese pages, which stand in brackets or end with 電. */
export function recogniseUnspacedDateline(text: string, context: PageContext): Evidence<Dateline> | null {
  if ((signsOf(text) & ASIAN) === 0) return null;
  const head = foldText(text.slice(0, REACH)).replace(FULL_EQUALS, "=");
  if (!LETTER.test(head.slice(0, 4))) return null;
  const printed =
    WIRE.exec(head) ??
    CHINESE.exec(head) ??
    UNSIGNED.exec(head) ??
    (head.includes("=") ? KOREAN.exec(head) : null);
  if (printed === null) return readBracketed(text, head, context);
  const { place = "", agency = "", date } = printed.groups ?? {};
  // "[Outlet=Column]" is no dateline: an agency or a reporter must sign.
  const korean = printed[0].includes("=");
  if (korean && printed.groups?.["reporter"] === undefined && findAgency(agency) === null) return null;
  // "本报" is the paper itself.
  const own = agency === "" || agency === "本报" || agency === "本報";
  return evidence(
    text,
    printed[0].length,
    { place, agency: own ? null : agency.trim(), date: date ?? null },
    0.98,
  );
}

function readBracketed(text: string, head: string, { languages }: PageContext): Evidence<Dateline> | null {
  const printed = BRACKETED.exec(head);
  const inside = printed?.groups?.["inside"];
  if (printed === null || inside === undefined) return null;
  const [before = "", reporter] = inside.split("=");
  const wire = WIRE_SUFFIX.exec(before)?.groups?.["agency"] ?? null;
  const place = wire === null ? before : before.slice(0, before.length - wire.length);
  if (!PLACE.test(place) || LABELS.test(place) || matchPhrases(place, languages).whole !== 0) return null;
  const agency = wire ?? (reporter === undefined ? null : findAgency(reporter));
  const sure = agency !== null || reporter !== undefined || isKnownPlace(place);
  return evidence(text, printed[0].length, { place, agency, date: null }, sure ? 0.93 : 0.55);
}

function evidence(
  text: string,
  end: number,
  read: Omit<Dateline, "text">,
  confidence: number,
): Evidence<Dateline> {
  const printed = (part: string | null): string | null => (part === null ? null : asPrinted(text, part));
  const value = {
    place: asPrinted(text, read.place),
    agency: printed(read.agency),
    date: printed(read.date),
    text: text.slice(0, end),
  };
  return { value, start: 0, end, confidence };
}

/** Folding keeps lengths, so a folded part stands at the same place in the text. */
function asPrinted(text: string, part: string): string {
  const at = foldText(text.slice(0, REACH)).indexOf(part);
  return at < 0 ? part : text.slice(at, at + part.length);
}
