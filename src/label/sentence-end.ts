/** The end of a text that closes a sentence, a quotation mark or bracket after the stop included. */
export const SENTENCE_END = /[.。…！।]["”“」』»«›’‘)）]?$/u;
