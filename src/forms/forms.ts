import type { FormName } from "../language/forms/catalogue";
import type { EntryContent } from "../records/acts/entry";
import type { Service } from "../rules/contract";
import { isPerinatal } from "../rules/data/tariffs";
import { concertation } from "./acts/concertation";
import { coordination } from "./acts/coordination";
import { cpp } from "./acts/cpp";
import { followUp } from "./acts/follow-up";
import { past } from "./acts/past";
import { psychology } from "./acts/psychology";
import { screening } from "./acts/screening";
import { transfer } from "./acts/transfer";
import { bill, refuse, reset, waive, withdraw } from "./billing";
import type { FormDefinition } from "./definition";
import { event } from "./event";
import { opening } from "./opening";

export const forms: Readonly<Record<FormName, FormDefinition>> = {
  screening,
  cpp,
  coordination,
  "follow-up": followUp,
  transfer,
  concertation,
  psychology,
  past,
  open: opening,
  event,
  bill,
  refuse,
  waive,
  reset,
  withdraw,
};

/** The form that records a service as it is offered today. */
export function formFor(service: Service): FormName {
  if (!isPerinatal(service)) return "psychology";
  switch (service) {
    case "screening":
    case "cpp":
    case "coordination":
    case "concertation":
      return service;
  }
}

/** The form that corrects what is recorded. */
export function formToCorrect({ kind }: EntryContent): FormName {
  return kind;
}
