import type { TurnContext } from "botbuilder";

/** Whether a button with `Action.Execute` was pressed. */
export function isCardAction({ activity }: TurnContext): boolean {
  return activity.type === "invoke" && activity.name === "adaptiveCard/action";
}

/**
 * Answers the press itself; the reply to it is a message of its own. Never a card: the SDK's and Teams' ways to put one
 * in the place of the card that was pressed can show a patient's card to everybody in the conversation. The text must
 * not be empty, or Teams shows an error and presses again.
 */
export async function acknowledge(context: TurnContext, text: string): Promise<void> {
  await context.sendActivity({
    type: "invokeResponse",
    value: {
      status: 200,
      body: { statusCode: 200, type: "application/vnd.microsoft.activity.message", value: text },
    },
  });
}
