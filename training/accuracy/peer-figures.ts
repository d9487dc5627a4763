/** What a tool reaches on the corpus, by the figures of `score.mjs`. */
export interface PeerFigures {
  readonly tool: string;
  readonly bodyF1: number;
  readonly fundus: number;
  readonly naeb: number;
  readonly sh: number;
  readonly headline: number;
  readonly authorsF1: number;
  readonly day: number;
  /** `day` on the pages of the `fundus` set alone, whose dates are right. */
  readonly fundusDay: number;
}

/** Measured once with the same scorer on the same pages, each tool reading the HTML; from the corpus's README. */
export const PEERS: readonly PeerFigures[] = [
  {
    tool: "trafilatura 2.2",
    bodyF1: 0.946,
    fundus: 0.962,
    naeb: 0.925,
    sh: 0.97,
    headline: 0.674,
    authorsF1: 0.78,
    day: 0.893,
    fundusDay: 0.984,
  },
  {
    tool: "Readability.js 0.6 with jsdom",
    bodyF1: 0.914,
    fundus: 0.914,
    naeb: 0.904,
    sh: 0.935,
    headline: 0.749,
    authorsF1: 0.778,
    day: 0.729,
    fundusDay: 0.833,
  },
  {
    tool: "defuddle 0.19",
    bodyF1: 0.914,
    fundus: 0.923,
    naeb: 0.907,
    sh: 0.917,
    headline: 0.817,
    authorsF1: 0.802,
    day: 0.841,
    fundusDay: 0.921,
  },
  {
    tool: "article-extractor 9.0",
    bodyF1: 0.882,
    fundus: 0.862,
    naeb: 0.879,
    sh: 0.915,
    headline: 0.605,
    authorsF1: 0.468,
    day: 0.804,
    fundusDay: 0.881,
  },
];
