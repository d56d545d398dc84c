import { type FormWanted, formVerbs } from "./verbs";

/** The commands that lead to forms and lists: `null` where a message is none of them. */
export function formCommandIn(text: string): FormWanted | null {
  const [, name] = /^\/(\w+)\s*$/u.exec(text.trim()) ?? [];
  switch (name?.toLowerCase()) {
    case "new":
      return { kind: "forms", verb: formVerbs.open, form: { name: "open" }, values: {} };
    case "record":
      return { kind: "forms", verb: formVerbs.menu, form: {}, values: {} };
    case "bill":
      return { kind: "forms", verb: formVerbs.worklist, form: {}, values: {} };
    default:
      return null;
  }
}
