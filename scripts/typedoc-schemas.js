import { Converter, IntrinsicType, ReflectionKind } from "typedoc";

/**
 * A plugin of typedoc: prints the type of each `…Schema` as `ZodObject`. Its fields are those of the interface
 * beside it, which is documented field by field; the inlined shape would only ask for the same words again.
 *
 * @param {import("typedoc").Application} app - The running typedoc.
 */
export function load(app) {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const variable of project.getReflectionsByKind(ReflectionKind.Variable)) {
      if (!variable.name.endsWith("Schema")) continue;
      project.removeTypeReflections(variable.type);
      variable.type = new IntrinsicType("ZodObject");
    }
  });
}
