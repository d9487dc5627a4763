/** The text printed with a picture. */
export interface Caption {
  /** What the caption says, without its credit where the credit could be told apart. Never empty. */
  text: string;
  /** Who took or owns the picture, as printed without "Photo:" and the like, or null when none is printed. */
  credit: string | null;
}
