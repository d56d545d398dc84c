import type { KnownTurn, Outcome } from "../conversation/turn";
import { showAct, showActs } from "./acts";
import { beginForm, chooseForm, dropForm } from "./begin";
import { add, goBack, goOn, save } from "./fill-in";
import { type FormWanted, formVerbs } from "./verbs";
import { markBilled, showWorklist } from "./worklist";

/** What comes of a press of a form's button. */
export function respondToForm(wanted: FormWanted, turn: KnownTurn): Promise<Outcome> {
  switch (wanted.verb) {
    case formVerbs.menu:
      return chooseForm(wanted.form.code, turn);
    case formVerbs.open: {
      const { anew, instance, values, ...about } = wanted.form;
      return beginForm({ about, anew, instance, values }, turn);
    }
    case formVerbs.next:
      return goOn(wanted.form, wanted.values, turn);
    case formVerbs.back:
      return goBack(wanted.form, wanted.values, turn);
    case formVerbs.add:
      return add(wanted.form, wanted.values, turn);
    case formVerbs.save:
      return save(wanted.form, wanted.values, turn);
    case formVerbs.drop:
      return dropForm(wanted.form.instance, turn);
    case formVerbs.worklist:
      return showWorklist(wanted.form.from ?? 0, turn, { allTicked: wanted.form.ticked ?? false });
    case formVerbs.mark:
      return markBilled(wanted.form, wanted.values, turn);
    case formVerbs.acts:
      return showActs(wanted.form.code, wanted.form.from ?? 0, turn);
    case formVerbs.act:
      return showAct(wanted.form.code, wanted.form.id, turn);
  }
}
