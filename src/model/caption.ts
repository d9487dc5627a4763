/** The text printed with a picture. */
export interface Caption {
  /** The caption as its line prints it, without a label ("Image caption"); a credit on a line of its own is not part of it. Never empty. */
  text: string;
  /** Who took or owns the picture, from the caption or the line beside it, without "Photo:"; null when not printed. */
  credit: string | null;
}
