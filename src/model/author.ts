/**
 * Who is credited with writing the article.
 *
 * @example
 * `{ name: "Takeo Sato", kind: "person", role: "Staff Writer", affiliation: "Example Shimbun" }`
 */
export interface Author {
  /** The name as printed, capitals kept, without "by", role, mail address or handle. Never empty. */
  name: string;
  /** `"organization"` for desks, agencies and outlets that sign in the place of a person. */
  kind: "person" | "organization";
  /** The job title printed with the name ("Transport Reporter"), or null when none is printed. */
  role: string | null;
  /** The outlet or agency printed with the name, or null when none is printed. */
  affiliation: string | null;
}
