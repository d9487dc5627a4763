/** Words that open the credit of an interview by whom it was led with: "Mit Ann Roe sprach Una Teal". */
const WITH = /* @__PURE__ */ (() => new Set("mit z ze con avec med met s so с из".split(" ")))();
/** Verbs behind which the interviewer stands. */
const ASKED = /* @__PURE__ */ (() =>
  new Set(
    "sprach sprachen rozmawia rozmawiał rozmawiała rozmawiali беседовал беседовала беседовали".split(" "),
  ))();
const LONGEST_WITH = 4;
const LONGEST = 160;
const MOST_BEFORE = 12;

/**
 * Where the name of the interviewer begins in a line that names the guest first, or -1. Whether names and nothing
 * else stand there is for the reader of names to tell, which keeps sentences out.
 *
 * @example
 * findInterviewer("Mit Ann Roe sprach Una Teal"); // 19
 */
export function findInterviewer(text: string): number {
  const blank = text.indexOf(" ");
  if (
    text.length > LONGEST ||
    blank < 1 ||
    blank > LONGEST_WITH ||
    !WITH.has(text.slice(0, blank).toLowerCase())
  )
    return -1;
  let at = blank + 1;
  for (const word of text.slice(at).split(" ", MOST_BEFORE)) {
    at += word.length + 1;
    if (ASKED.has(word)) return at < text.length ? at : -1;
  }
  return -1;
}
