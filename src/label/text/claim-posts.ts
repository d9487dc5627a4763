import type { Claims, Post } from "../page-labels.ts";
import type { ScoredPage } from "../score/scored-page.ts";
import { bodyRole } from "./body-role.ts";
import { isPlainSentence } from "./is-plain-sentence.ts";

/**
 * Claims titles and sentences of a live blog's posts: each post is so short, between lines of furniture, that the best
 * sequence takes it for the teaser of a list. The last post has no end of its own: it ends with the first line
 * that is no sentence.
 */
export function claimPosts(page: ScoredPage, claims: Claims, posts: readonly Post[]): void {
  const last = posts.at(-1);
  for (const post of posts) {
    if (post.title >= 0) claims[post.title] = "subhead";
    for (let at = post.from; at < post.to; at++) {
      if (isPlainSentence(page, at)) claims[at] ??= bodyRole(page, at);
      else if (post === last && claims[at] === null) break;
    }
  }
}
