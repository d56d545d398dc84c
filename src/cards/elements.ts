import type { CardElement, Choice, Column, ColumnSet, Container, TextBlock } from "./adaptive-card";

/** Running text; `wrap` always, for a phone is narrow. */
export function text(content: string, look: Omit<TextBlock, "type" | "text" | "wrap"> = {}): TextBlock {
  return { type: "TextBlock", text: content, wrap: true, ...look };
}

export function heading(content: string, look: Omit<TextBlock, "type" | "text" | "wrap"> = {}): TextBlock {
  return text(content, { weight: "bolder", size: "default", style: "heading", ...look });
}

export function small(content: string, look: Omit<TextBlock, "type" | "text" | "wrap"> = {}): TextBlock {
  return text(content, { size: "small", isSubtle: true, spacing: "none", ...look });
}

export function container(items: CardElement[], look: Omit<Container, "type" | "items"> = {}): Container {
  return { type: "Container", items, ...look };
}

export function column(items: CardElement[], look: Omit<Column, "type" | "items"> = {}): Column {
  return { type: "Column", items, width: "stretch", ...look };
}

export function columns(parts: Column[], look: Omit<ColumnSet, "type" | "columns"> = {}): ColumnSet {
  return { type: "ColumnSet", columns: parts, ...look };
}

/** A label and what it says, with the labels of a card's rows in one column. */
export function row(label: string, value: CardElement[], look: Omit<ColumnSet, "type" | "columns"> = {}): ColumnSet {
  return columns([column([text(label, { isSubtle: true })], { width: "92px" }), column(value)], {
    spacing: "small",
    ...look,
  });
}

/** One line of a list with a mark before it, indented where it wraps. */
export function item(mark: string, content: CardElement[]): ColumnSet {
  return columns([column([text(mark)], { width: "16px" }), column(content, { spacing: "small" })], {
    spacing: "small",
  });
}

const mostDots = 10;

/** How much is left of how much, as filled and empty dots; the words beside them say the same. */
export function dots(left: number, max: number): string {
  const all = Math.min(max, mostDots);
  // Something left never looks like nothing, nor something used like all left.
  const filled =
    left === 0 || left >= max ? (left === 0 ? 0 : all) : Math.min(all - 1, Math.max(1, Math.round((left / max) * all)));
  return "●".repeat(filled) + "○".repeat(all - filled);
}

/** A part that opens and closes under its title. Its `id` must be the only one of that name in the card. */
export function fold(id: string, title: string, items: CardElement[]): Container[] {
  const toggle = {
    type: "Action.ToggleVisibility" as const,
    title,
    targetElements: [id, `${id}-closed`, `${id}-open`],
  };
  const header = columns([
    column(
      [
        text("▸", { id: `${id}-closed`, color: "accent" }),
        text("▾", { id: `${id}-open`, color: "accent", isVisible: false }),
      ],
      { width: "16px" },
    ),
    column([text(title, { color: "accent" })], { spacing: "small" }),
  ]);
  return [
    container([header], { selectAction: toggle, spacing: "small" }),
    container(items, { id, isVisible: false, spacing: "small" }),
  ];
}

export function choices<Value extends string>(values: readonly Value[], titles: Record<Value, string>): Choice[] {
  return values.map((value) => ({ title: titles[value], value }));
}
