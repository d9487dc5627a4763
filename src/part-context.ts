import { checkOptions, checkText } from "./check-arguments.ts";
import type { ParseOptions } from "./model/parse-options.ts";
import { createPageContext } from "./recognise/create-page-context.ts";
import { detectLanguage } from "./recognise/language/detect-language.ts";
import type { PageContext } from "./recognise/page-context.ts";

/**
 * The context in which one line alone is read: its language as the caller says, else as the line's own words tell.
 *
 * @throws TypeError when an argument is of the wrong type.
 */
export function partContext(text: string, options: ParseOptions | undefined): PageContext {
  checkText(text);
  checkOptions(options);
  return createPageContext(options ?? {}, options?.language ?? detectLanguage(text));
}
