// `npm run demo`: parses a page of examples/pages, or the file named, and shows what was found.
import { readFileSync } from "node:fs";
import { parseNewsPage } from "../src/index.ts";
import { inColour, plain, showPage } from "./show-page.ts";

const file = process.argv[2] ?? new URL("../examples/pages/night-ferry.txt", import.meta.url);
const paint = process.stdout.isTTY && (process.env["NO_COLOR"] ?? "") === "" ? inColour : plain;
process.stdout.write(showPage(parseNewsPage(readFileSync(file, "utf8")), paint));
