// Checks a page that comes back from a store, with a field of one's own beside the model's.
import { readFileSync } from "node:fs";
import { parseNewsPage } from "tearsheet";
import { ArticleSchema } from "tearsheet/models";
import * as z from "zod";

const StoredArticle = ArticleSchema.extend({ id: z.uuid() });

const text = readFileSync(new URL("pages/night-ferry.txt", import.meta.url), "utf8");
const row = JSON.stringify({ id: "2c5ea4c0-4067-4fe9-8bad-9b1deb4d3b7d", ...parseNewsPage(text).article });

const good = StoredArticle.safeParse(JSON.parse(row));
console.log(good.success ? `stored as ${good.data.id}` : z.prettifyError(good.error));

const bad = StoredArticle.safeParse({ ...JSON.parse(row), publishedAt: "yesterday" });
console.log(bad.success ? "not reached" : `refused because of ${bad.error.issues[0]?.path.join(".") ?? "?"}`);

console.log(
  `fields in the JSON schema: ${Object.keys(z.toJSONSchema(StoredArticle).properties ?? {}).join(", ")}`,
);
