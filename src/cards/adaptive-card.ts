/**
 * The part of Adaptive Cards 1.5 that this product draws with. Every host that shows 1.5 knows all of it, so only
 * charts, which Teams adds, need a fallback; and so do actions (see actions.ts).
 */

export type JsonValue = string | number | boolean | null | JsonValue[] | { [key: string]: JsonValue };
export type JsonObject = { [key: string]: JsonValue };

export type ContainerStyle = "default" | "emphasis" | "good" | "attention" | "warning" | "accent";
export type Spacing = "none" | "small" | "default" | "medium" | "large" | "extraLarge" | "padding";

interface Common {
  id?: string;
  spacing?: Spacing;
  separator?: boolean;
  isVisible?: boolean;
}

export interface TextBlock extends Common {
  type: "TextBlock";
  text: string;
  wrap: true;
  size?: "small" | "default" | "medium" | "large" | "extraLarge";
  weight?: "lighter" | "default" | "bolder";
  color?: "default" | "dark" | "light" | "accent" | "good" | "warning" | "attention";
  isSubtle?: boolean;
  horizontalAlignment?: "left" | "center" | "right";
  style?: "default" | "heading";
}

export interface FactSet extends Common {
  type: "FactSet";
  facts: { title: string; value: string }[];
}

export interface Container extends Common {
  type: "Container";
  items: CardElement[];
  style?: ContainerStyle;
  bleed?: boolean;
  minHeight?: string;
  selectAction?: ToggleVisibility;
}

export interface Column extends Common {
  type: "Column";
  items: CardElement[];
  width?: "auto" | "stretch" | number | `${number}px`;
  style?: ContainerStyle;
  minHeight?: string;
  verticalContentAlignment?: "top" | "center" | "bottom";
}

export interface ColumnSet extends Common {
  type: "ColumnSet";
  columns: Column[];
}

export interface Image extends Common {
  type: "Image";
  url: string;
  /** What it shows, for whoever does not see it. */
  altText: string;
  size?: "auto" | "stretch";
}

/** Bars of parts side by side, drawn by Teams itself in the reader's theme; `fallback` where a host knows no charts. */
export interface StackedBarChart extends Common {
  type: "Chart.HorizontalBar.Stacked";
  data: { title: string; data: { legend: string; value: number; color: "categoricalBlue" | "neutral" }[] }[];
  fallback: Image;
}

export interface ActionSet extends Common {
  type: "ActionSet";
  actions: CardAction[];
}

interface Input extends Common {
  id: string;
  label: string;
  errorMessage: string;
  isRequired?: boolean;
}

export interface TextInput extends Input {
  type: "Input.Text";
  value?: string;
  placeholder?: string;
  maxLength?: number;
  regex?: string;
  isMultiline?: boolean;
}

export interface TimeInput extends Input {
  type: "Input.Time";
  value?: string;
}

export interface DateInput extends Input {
  type: "Input.Date";
  value?: string;
  min?: string;
  max?: string;
}

export interface NumberInput extends Input {
  type: "Input.Number";
  value?: number;
  min?: number;
  max?: number;
  placeholder?: string;
}

export interface Choice {
  title: string;
  value: string;
}

export interface ChoiceSetInput extends Input {
  type: "Input.ChoiceSet";
  choices: Choice[];
  style: "compact" | "expanded" | "filtered";
  isMultiSelect?: boolean;
  wrap: true;
  value?: string;
  placeholder?: string;
}

/** A box to tick beside another input: "the child is not born yet". */
export interface ToggleInput extends Common {
  type: "Input.Toggle";
  id: string;
  title: string;
  label?: string;
  errorMessage?: string;
  value?: string;
  valueOn: string;
  valueOff: string;
  wrap: true;
}

export type InputElement = TextInput | DateInput | TimeInput | NumberInput | ChoiceSetInput | ToggleInput;
export type CardElement =
  | TextBlock
  | Image
  | StackedBarChart
  | FactSet
  | Container
  | ColumnSet
  | ActionSet
  | InputElement;

/** What a button sends back; `Action.Submit` stands in where a host does not know `Action.Execute`. */
export interface Execute {
  type: "Action.Execute";
  title: string;
  verb: string;
  data: JsonObject;
  style?: "positive" | "destructive";
  /** "none": pressing it neither sends nor validates what was typed. */
  associatedInputs: "auto" | "none";
  fallback: Submit;
}

export interface Submit {
  type: "Action.Submit";
  title: string;
  data: JsonObject;
  style?: "positive" | "destructive";
  associatedInputs: "auto" | "none";
}

export interface ToggleVisibility {
  type: "Action.ToggleVisibility";
  title: string;
  targetElements: string[];
}

export interface OpenUrl {
  type: "Action.OpenUrl";
  title: string;
  url: string;
}

export type CardAction = Execute | ToggleVisibility | OpenUrl;

export interface AdaptiveCard {
  type: "AdaptiveCard";
  $schema: "http://adaptivecards.io/schemas/adaptive-card.json";
  version: "1.5";
  lang: string;
  speak: string;
  fallbackText: string;
  body: CardElement[];
  actions?: CardAction[];
}
