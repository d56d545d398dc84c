import type { FormContext } from "../../forms/definition";
import { formMessagesOf } from "../../language/forms";
import type { FormName } from "../../language/forms/catalogue";
import type { Language } from "../../questions/contract";
import { type EntryContent, serviceOf } from "../../records/acts/entry";
import type { EventContent } from "../../records/events";

/** Names of forms, acts and events, in the reader's words. */

/** "CPP du 12/03/2025". */
export function entryTitle(content: EntryContent, { words, forms }: FormContext, language: Language): string {
  const service = serviceOf(content);
  const kind = content.kind === "transfer" ? forms.titles.transfer : forms.titles["follow-up"];
  const short = service === null ? kind : words.terms.services[service].short;
  return formMessagesOf(language).act(short, content.on);
}

export function eventTitle({ type, on }: EventContent, { forms }: FormContext, language: Language): string {
  return formMessagesOf(language).act(forms.events[type], on);
}

/** What a form is called: the service where it serves several, and that it corrects where it does. */
export function formTitle(name: FormName, { words, forms, service, entry }: FormContext): string {
  const recordedAs = entry?.content.kind === "psychology" ? entry.content.service : service;
  const title = name === "psychology" && recordedAs ? words.terms.services[recordedAs].name : forms.titles[name];
  const isBilling = name === "bill" || name === "refuse" || name === "waive" || name === "reset" || name === "withdraw";
  return entry === undefined || isBilling ? title : forms.correction(title);
}
