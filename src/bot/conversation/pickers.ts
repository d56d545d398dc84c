import { buttonsCard, patientPickerCard } from "../../cards/choice-cards";
import { wordsOf } from "../../language/words";
import type { Language } from "../../questions/contract";
import type { Service } from "../../rules/contract";
import { buttonData } from "./asks";
import type { Reply } from "./reply";
import type { Request } from "./request";
import { verbs } from "./verbs";

/** Asks which patient a request is about; the choice answers it. */
export function patientPicker(
  text: string,
  patients: readonly { code: string; label: string }[],
  request: Request,
  language: Language,
): Reply {
  const choose = { verb: verbs.ask, data: buttonData(request, language) };
  return { card: patientPickerCard({ language, text, patients, choose }) };
}

/** Asks which service a request is about; the choice answers it. */
export function servicePicker(text: string, services: readonly Service[], request: Request, language: Language): Reply {
  const buttons = services.map((service) => ({
    title: wordsOf(language).terms.services[service].name,
    verb: verbs.ask,
    data: buttonData({ ...request, service }, language),
  }));
  return { card: buttonsCard({ language, title: text, buttons }) };
}
