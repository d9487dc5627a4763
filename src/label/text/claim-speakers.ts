import { UTTERANCE_END } from "../blocks/sentence-end.ts";
import type { Observation } from "../measure/observe-page.ts";
import type { Claims } from "../page-labels.ts";
import type { ScoredPage } from "../score/scored-page.ts";
import { holdsCredit } from "./holds-credit.ts";
import { lastClaim } from "./last-claim.ts";

/** "Ida Brandt: Why now?" */
const SPEAKER = /^(?<name>\p{L}[^:：.!?]{0,40})[:：]\s?\S/u;
/** Who speaks so often is one of an interview. */
const TURNS = 2;
const SPEAKERS = 2;

/**
 * Claims the turns of an interview that stand beside its text or within it: "Oren Vale: Yes." looks like nothing alone,
 * but the same names open line after line.
 */
export function claimSpeakers({ blocks }: ScoredPage, claims: Claims): void {
  const first = claims.findIndex((role) => role !== null);
  if (first < 0) return;
  const names = blocks.map(speakerOf);
  const turns = new Map<string, number>();
  for (const name of names) if (name !== undefined) turns.set(name, (turns.get(name) ?? 0) + 1);
  const speakers = new Set([...turns.keys()].filter((name) => (turns.get(name) ?? 0) >= TURNS));
  if (speakers.size < SPEAKERS) return;
  const isTurn = (at: number): boolean => speakers.has(names[at] ?? "");
  let from = first;
  while (isTurn(from - 1)) from--;
  const last = lastClaim(claims);
  let to = last + 1;
  while (isTurn(to)) to++;
  for (let at = from; at < to; at++) if (isTurn(at)) claims[at] = "paragraph";
}

/** Who opens a line with their name; the end of the line is looked at only where somebody does. */
function speakerOf({ block, evidence }: Observation): string | undefined {
  if (evidence.phrases.lead !== 0) return undefined;
  const name = SPEAKER.exec(block.text)?.groups?.["name"];
  if (name === undefined || holdsCredit(evidence)) return undefined;
  return UTTERANCE_END.test(block.text) ? name : undefined;
}
