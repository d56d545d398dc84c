import type { Locator, Page } from "playwright-core";

/** Enters something into an input of a card as the Playground draws it. */

interface Input {
  [property: string]: unknown;
}

export type How = "pressed" | "typed" | "as it was";

const choicesOf = (input: Input): { title: string; value: string }[] =>
  Array.isArray(input.choices) ? input.choices : [];

/**
 * Enters `value` into `input`, which is one of `inputs` of the card.
 *
 * @param value as hosts send it: "2025-04-15", "14:30", "true", "a,b"
 */
export async function enter(
  page: Page,
  card: Locator,
  input: Input,
  inputs: readonly Input[],
  value: string,
): Promise<How> {
  const control = await controlOf(card, input, inputs);
  switch (input.type) {
    case "Input.Date": {
      const [year, month, day] = value.split("-").map(Number);
      await typeInto(page, control, `${month}/${day}/${year}`);
      return "typed";
    }
    case "Input.Time":
      await typeInto(page, control, value);
      return "typed";
    case "Input.Number":
      await control.fill(value.replace(",", "."));
      await control.press("Tab");
      return "typed";
    case "Input.Text":
      await control.fill(value);
      return "typed";
    case "Input.Toggle":
      return tick(control, value === "true");
    case "Input.ChoiceSet":
      return choose(page, control, input, value);
    default:
      throw new Error(`No way to enter into ${String(input.type)}.`);
  }
}

/** The control under the input's label; where several inputs have the same label, the one at the same place. */
async function controlOf(card: Locator, input: Input, inputs: readonly Input[]): Promise<Locator> {
  const alike = inputs.filter(({ label }) => label === input.label);
  const label = card.locator("label").filter({ hasText: exactly(String(input.label)) });
  const id = await label.nth(alike.indexOf(input)).getAttribute("for");
  if (id === null) throw new Error(`The label "${String(input.label)}" belongs to no input.`);
  return card.locator(`[id="${id}"]`);
}

function exactly(text: string): RegExp {
  const escaped = text.trim().replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`^\\s*${escaped.replace(/\s+/g, "\\s+")}\\s*$`);
}

/** Types into an input that opens a list or a calendar (which wants a day as 4/15/2025), and closes it. */
export async function typeInto(page: Page, control: Locator, text: string): Promise<void> {
  await control.fill(text);
  await control.press("Enter");
  await page.keyboard.press("Escape");
}

async function tick(box: Locator, wanted: boolean): Promise<How> {
  if ((await box.isChecked()) === wanted) return "as it was";
  await box.setChecked(wanted);
  return "pressed";
}

async function choose(page: Page, control: Locator, input: Input, value: string): Promise<How> {
  if (input.isMultiSelect === true) {
    const wanted = value.split(",");
    let how: How = "as it was";
    for (const [index, choice] of choicesOf(input).entries()) {
      const box = control.locator("input[type=checkbox]").nth(index);
      if ((await tick(box, wanted.includes(choice.value))) === "pressed") how = "pressed";
    }
    return how;
  }
  if (input.style === "expanded") return tick(control.locator(`input[type=radio][value="${value}"]`), true);
  const { title } = choicesOf(input).find((choice) => choice.value === value) ?? { title: value };
  await control.click();
  await page.getByRole("option", { name: exactly(title) }).click();
  return "pressed";
}
