import type { SegmentRole } from "../model/segment.ts";
import type { StoryListKind } from "../model/story-list.ts";

/** One headline of a list of other articles. */
export interface FoundEntry {
  /** The block that holds it. */
  readonly block: number;
  /** The place that the page prints for it, or null. */
  readonly rank: number | null;
  /** Where the headline begins in the block's text. */
  readonly start: number;
  /** Where it ends, exclusive; null at the block's end. */
  readonly end: number | null;
}

/** A list of other articles. */
export interface FoundList {
  readonly kind: "ranking" | StoryListKind;
  /** The block of its heading, or -1. */
  readonly heading: number;
  readonly entries: FoundEntry[];
}

/** A post of a live blog, below the line with its time. */
export interface Post {
  /** The block of its title, or -1. */
  readonly title: number;
  /** The blocks of its text, which may hold lines of furniture. */
  readonly from: number;
  readonly to: number;
}

/** The decision about every block of a page. */
export interface PageLabels {
  readonly roles: readonly SegmentRole[];
  /** The probability of each role, as the scorer gives it. */
  readonly confidences: readonly number[];
  /** Whether the page holds an article; its text may yet be cut. */
  readonly holdsArticle: boolean;
  /** Lists in page order. */
  readonly lists: readonly FoundList[];
}

/** Roles as they are being given out: a block that has one is taken, and no later step takes it. */
export type Claims = (SegmentRole | null)[];
