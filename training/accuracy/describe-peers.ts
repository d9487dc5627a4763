import type { Figures } from "../score-corpus.ts";
import { figure, markdownTable } from "./markdown-table.ts";
import { PEERS } from "./peer-figures.ts";

/** Our figures as tools on HTML are measured: of all pages, then by set. */
export interface OwnFigures {
  readonly all: Figures;
  readonly fundus: Figures;
  readonly naeb: Figures;
  readonly sh: Figures;
}

/** Our figures above those of tools that read the HTML of the same pages. */
export function describePeers({ all, fundus, naeb, sh }: OwnFigures): string {
  const bodies = [all, fundus, naeb, sh].map((group) => group["bodyF1"]);
  const own = [...bodies, all["headline"], all["authorsF1"], all["day"], fundus["day"]];
  const rows = PEERS.map((peer) => [
    peer.tool,
    ...[
      peer.bodyF1,
      peer.fundus,
      peer.naeb,
      peer.sh,
      peer.headline,
      peer.authorsF1,
      peer.day,
      peer.fundusDay,
    ].map(figure),
  ]);
  return `The other tools read the **HTML** of the same pages: they see tags, classes and metadata. Tearsheet reads the text. All rows are made by the same scorer against the truth of the data sets, without the labels that were made from the text. None of the others gives datelines, tags as printed, rankings or related lists.

${markdownTable(
  ["tool", "bodyF1", "fundus", "naeb", "sh", "headline", "authorsF1", "day", "day, fundus"],
  [["tearsheet, innertext, sites left out", ...own.map(figure)], ...rows],
)}`;
}
