import { type Plugin, transformWithOxc } from "vite";

const BLOCK = /^```ts\n(?<body>[\s\S]*?)^```$/gmu;
const IMPORT = /^import (?<type>type )?\{(?<names>[^}]*)\} from "(?<from>[^"]+)";$/gmu;
const NAMESPACE = /^import \* as \w+ from "[^"]+";$/gmu;
const EXPECTED = /^(?<expression>\S.*?);? \/\/ => (?<value>.+)$/gmu;

/** Makes each `ts` block of a Markdown file a test; `expression; // => value` becomes an assertion. */
export function markdownBlocks(): Plugin {
  return {
    name: "markdown-blocks",
    enforce: "pre",
    async transform(code, id) {
      if (!id.endsWith(".md")) return null;
      const imports = new Map<string, Set<string>>();
      const namespaces = new Set<string>();
      const tests: string[] = [];
      for (const block of code.matchAll(BLOCK)) {
        const line = code.slice(0, block.index).split("\n").length;
        const body = (block.groups?.["body"] ?? "")
          .replace(IMPORT, (_all, type: string | undefined, names: string, from: string) => {
            const known = imports.get(from) ?? new Set<string>();
            for (const name of names.split(","))
              if (name.trim() !== "") known.add(`${type ?? ""}${name.trim()}`);
            imports.set(from, known);
            return "";
          })
          .replace(NAMESPACE, (all) => {
            namespaces.add(all);
            return "";
          })
          .replace(EXPECTED, "expect($<expression>).toEqual($<value>);");
        tests.push(`test("line ${String(line)}", async () => {\n${body}\n});`);
      }
      // A page of prose alone still counts as read, and says so.
      if (tests.length === 0) tests.push('test("has no code blocks", () => { expect(true).toBe(true); });');
      const head = [...imports].map(([from, names]) => `import { ${[...names].join(", ")} } from "${from}";`);
      const module = ['import { expect, test } from "vitest";', ...head, ...namespaces, ...tests].join("\n");
      return await transformWithOxc(module, `${id}.ts`, { lang: "ts" });
    },
  };
}
