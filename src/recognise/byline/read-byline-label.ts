import { MARK_WORDS } from "../mark-words.ts";
import type { BylineOpening } from "./byline-opening.ts";
import type { BylineWords } from "./byline-words.ts";
import { isRoleWord } from "./is-role-word.ts";

const LABEL = /^(?<label>\p{L}[\p{L} -]{2,30})\s?[:：]\s{0,3}(?=\S)/u;
const NO_AUTHOR =
  /edit|reda[kc]t|редактор|chef|chief|produ|[fp]h?oto|direct|présent|present|host|anchor|vorsitz/u;
const INTERVIEWS: ReadonlySet<string> = /* @__PURE__ */ (() => new Set(MARK_WORDS.interview.split("|")))();

/** "Redaktion: Jane Roe", "Reporter: Jane Roe", "Interview: Jane Roe", but no editors and photographers. */
export function readBylineLabel(text: string, start: number, words: BylineWords): BylineOpening | null {
  const found = LABEL.exec(text.slice(start, start + 40));
  const label = found?.groups?.["label"]?.trim().toLowerCase();
  if (found === null || label === undefined) return null;
  const last = label.slice(label.lastIndexOf(" ") + 1);
  const named = words.desks.has(label) || INTERVIEWS.has(label);
  if (!named && (NO_AUTHOR.test(last) || !isRoleWord(last, words))) return null;
  return { kind: "label", start, nameAt: start + found[0].length, plain: true };
}
