import type { Claims } from "../page-labels.ts";

/** Whether a line whose credit proves it a caption may still become one: nothing surer than the text has taken it. */
export function mayBecomeCaption(role: Claims[number] | undefined): boolean {
  return role === null || role === "deck" || role === "paragraph" || role === "subhead";
}
