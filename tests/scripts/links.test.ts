import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const LINK = /\]\((?<target>[^)\s]+)\)/gu;
const HEADING = /^#+ (?<title>.+)$/gmu;

const slug = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, "")
    .replaceAll(" ", "-");

/** The relative links of a Markdown text that lead to no file, or to no heading of one. */
function brokenLinks(markdown: string, file: string): string[] {
  // Code is no prose: a block that parses Markdown holds links of its own.
  const prose = markdown.replace(/^```[\s\S]+?^```$/gmu, "");
  const targets = [...prose.matchAll(LINK)].map((match) => match.groups?.["target"] ?? "");
  return targets.filter((target) => {
    if (target.startsWith("https://")) return false;
    const [path = "", anchor] = target.split("#");
    const found = path === "" ? file : join(dirname(file), path);
    if (!existsSync(found)) return true;
    if (anchor === undefined) return false;
    const titles = [...readFileSync(found, "utf8").matchAll(HEADING)].map(
      ({ groups }) => groups?.["title"] ?? "",
    );
    return !titles.map(slug).includes(anchor);
  });
}

test.each([
  "README.md",
  "CONTRIBUTING.md",
  "SECURITY.md",
  "CHANGELOG.md",
  "docs/01-getting-started.md",
  "docs/02-model.md",
  "docs/03-formats.md",
  "docs/04-options-and-notes.md",
])("every link of %s leads somewhere", (name) => {
  const file = join(root, name);
  expect(brokenLinks(readFileSync(file, "utf8"), file)).toEqual([]);
});

test("a broken link is seen", () => {
  const file = join(root, "README.md");
  expect(
    brokenLinks("[a](docs/none.md) [b](#install) [c](#nowhere) [d](https://courier.example)", file),
  ).toEqual(["docs/none.md", "#nowhere"]);
});
