import type { CardElement, Choice, Column, ColumnSet, Container, TextBlock } from "./adaptive-card";

/** Running text; `wrap` always, for a phone is narrow. */
export function text(content: string, look: Omit<TextBlock, "type" | "text" | "wrap"> = {}): TextBlock {
  return { type: "TextBlock", text: content, wrap: true, ...look };
}

export function heading(content: string, look: Omit<TextBlock, "type" | "text" | "wrap"> = {}): TextBlock {
  return text(content, { weight: "bolder", style: "heading", ...look });
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
  return columns([column([text(mark)], { width: "20px" }), column(content)], { spacing: "small" });
}

/** How much is left of how much, as a bar; the words beside it say the same. */
export function bar(left: number, max: number): ColumnSet {
  const part = (weight: number, style: "accent" | "emphasis") => column([], { width: weight, style, minHeight: "6px" });
  const parts = [...(left > 0 ? [part(left, "accent")] : []), ...(max > left ? [part(max - left, "emphasis")] : [])];
  return columns(parts, { spacing: "small" });
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
      { width: "20px" },
    ),
    column([text(title, { color: "accent" })]),
  ]);
  return [
    container([header], { selectAction: toggle, spacing: "small" }),
    container(items, { id, isVisible: false, spacing: "small" }),
  ];
}

export function choices<Value extends string>(values: readonly Value[], titles: Record<Value, string>): Choice[] {
  return values.map((value) => ({ title: titles[value], value }));
}
