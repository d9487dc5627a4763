import { assemblePage } from "./assemble/assemble-page.ts";
import { checkOptions, checkText } from "./check-arguments.ts";
import { labelPage } from "./label/label-page.ts";
import { observePage } from "./label/measure/observe-page.ts";
import type { ScorerWeights } from "./label/score/score-blocks.ts";
import type { NewsPage } from "./model/news-page.ts";
import type { ParseOptions } from "./model/parse-options.ts";
import { readPage } from "./read/read-page.ts";
import { createPageContext } from "./recognise/create-page-context.ts";
import { detectLanguage } from "./recognise/language/detect-language.ts";

/**
 * Reads the text of a news page into typed data: the article, its tags, the rankings and other lists of
 * articles, and the role of every stretch of the text.
 *
 * @param text - The text of the page in any of the known formats.
 * @param options - What is known beside the text.
 * @returns All that was found; of a text without an article, a page whose `article` is null.
 * @throws TypeError when an argument is of the wrong type; never for what the text holds.
 *
 * @example
 * ```ts
 * parseNewsPage("Ferry late again\nBy Ann Lee\nMay 6, 2024\n…").article?.publishedAt; // "2024-05-06"
 * ```
 */
export function parseNewsPage(text: string, options?: ParseOptions): NewsPage {
  checkText(text);
  checkOptions(options);
  return parseWith(text, options ?? {});
}

/** The stages in a row; the measuring of left-out sites passes weights of its own. */
export function parseWith(text: string, options: ParseOptions, weights?: ScorerWeights): NewsPage {
  const { blocks, format } = readPage(text, options.format);
  const language = options.language ?? detectLanguage(blocks.map((block) => block.text));
  const context = createPageContext(options, language);
  const observed = observePage(blocks, context);
  const labels = labelPage(observed, format, weights);
  return assemblePage({ text, format, language, context, blocks: observed, labels });
}
