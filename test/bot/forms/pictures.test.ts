import { describe, it } from "vitest";
import type { AdaptiveCard } from "../../../src/cards/adaptive-card";
import { episodeWords } from "../../../src/language/episodes";
import { formWordsOf } from "../../../src/language/forms";
import { wordsOf } from "../../../src/language/words";
import { type Language, languages } from "../../../src/questions/contract";
import { picture } from "../../cards/render";
import { demonstrationTables, type Shown, talkWith } from "./talk";

/** Pictures of the forms to look at, not a check: `FORM_PICTURES=/tmp/forms npx vitest run test/bot/forms/pictures`. */
const folder = process.env.FORM_PICTURES;

const asked: Record<
  Language,
  { overview: string; cpp: string; concertation: string; screening: string; coordination: string }
> = {
  fr: {
    overview: "Où en est P-102 ?",
    cpp: "Encoder une CPP pour Mme D.",
    concertation: "Encoder une concertation pour Mme P.",
    screening: "Encoder le dépistage pour Mme J.",
    coordination: "Encoder la coordination pour Mme P.",
  },
  nl: {
    overview: "Hoe staat het met P-102?",
    cpp: "Een CPP registreren voor mevr. D.",
    concertation: "Een overleg registreren voor mevr. P.",
    screening: "De screening registreren voor mevr. J.",
    coordination: "De coördinatie registreren voor mevr. P.",
  },
  de: {
    overview: "Wie steht es um P-102?",
    cpp: "Eine CPP für Frau D. erfassen",
    concertation: "Eine Konzertierung für Frau P. erfassen",
    screening: "Das Screening für Frau J. erfassen",
    coordination: "Die Koordination für Frau P. erfassen",
  },
  en: {
    overview: "Where does P-102 stand?",
    cpp: "Record a CPP for Mme D.",
    concertation: "Record a concertation for Mme P.",
    screening: "Record the screening for Mme J.",
    coordination: "Record the coordination for Mme P.",
  },
};

async function formsIn(language: Language): Promise<Record<string, AdaptiveCard>> {
  const cards: Record<string, AdaptiveCard> = {};
  const keep = (name: string, shown: Shown): Shown => {
    const { card, texts } = shown;
    if (card === undefined) throw new Error(`${name}: no card, only ${texts.join(" ")}`);
    cards[name] = card;
    return shown;
  };
  const { buttons } = formWordsOf(language);
  const talk = talkWith(await demonstrationTables());
  keep("cpp-1", await talk.says(asked[language].cpp));
  keep("cpp-2", await talk.presses(buttons.next, { consent: "true" }));
  keep(
    "cpp-3",
    await talk.presses(buttons.next, {
      "status-housing": "improvement",
      "note-housing": "Nouveau logement en vue, dossier introduit auprès du CPAS.",
      bibCode: "true",
    }),
  );
  keep("cpp-5", await talk.presses(buttons.save));
  keep("menu", await talk.presses(buttons.recordAct));
  keep("screening-1", await talk.says(asked[language].screening));
  keep("screening-2", await talk.presses(buttons.next, { consent: "true", finalisedByBiller: "true" }));
  keep("screening-2b", await talk.presses(buttons.next, { indicatorsAnswered: "17" }));
  keep("screening-3", await talk.presses(buttons.next, { indicatorsAnswered: "14", positive: "housing,violence" }));
  keep("screening-4", await talk.presses(buttons.next, { scenarioFromBib: "A" }));
  keep("screening-5", await talk.presses(buttons.save));
  keep("concertation-1", await talk.says(asked[language].concertation));
  keep("concertation-2", await talk.presses(buttons.next, { start: "14:30", minutes: "50", place: "online" }));
  keep(
    "concertation-3",
    await talk.presses(buttons.addPerson, { name: "A. Peeters", inamiNumber: "41234567004", coordinates: "true" }),
  );
  keep(
    "concertation-4",
    await talk.presses(buttons.addPerson, {
      name: "Dr B.",
      role: "general-practitioner",
      careActor: "true",
      inamiNumber: "12",
    }),
  );
  keep("concertation-5", await talk.presses(buttons.addPerson, { inamiNumber: "11234567004" }));
  keep(
    "concertation-6",
    await talk.presses(buttons.addPerson, {
      name: "Dr C.",
      role: "gynaecologist",
      careActor: "true",
      inamiNumber: "11234568003",
    }),
  );
  keep("concertation-7", await talk.presses(buttons.next, { name: "K.", role: "social-worker" }));
  keep("concertation-8", await talk.presses(buttons.next, { womanPresent: "true" }));
  keep(
    "concertation-9",
    await talk.presses(buttons.next, { "agreement-violence": "Contact avec le service d'aide aux victimes." }),
  );
  keep(
    "concertation-10",
    await talk.presses(buttons.addTask, { what: "Prendre rendez-vous", owner: "K.", by: "2025-05-01" }),
  );
  keep("concertation-11", await talk.presses(buttons.next));
  keep("concertation-12", await talk.presses(buttons.next, { reportMade: "true", recordedInBib: "true" }));
  keep("concertation-13", await talk.presses(buttons.save));
  keep("acts", await talk.presses(buttons.acts));
  keep("worklist", await talk.says("/bill"));
  keep("coordination-1", await talk.says(asked[language].coordination));
  keep("coordination-2", await talk.presses(buttons.next));
  keep("coordination-3", await talk.presses(buttons.next));
  keep("coordination-4", await talk.presses(buttons.next));
  keep("coordination-5", await talk.presses(buttons.next));
  keep("coordination-6", await talk.presses(buttons.next));
  keep("overview", await talk.says(asked[language].overview));
  keep("open-1", await talk.says("/new"));
  keep("open-2", await talk.presses(buttons.next, { label: "Mme Q." }));
  keep("open-3", await talk.presses(buttons.save, { dueDate: "2025-09-10" }));
  const { titles } = formWordsOf(language);
  const menu = await talk.presses(buttons.recordAct, {}, await talk.says(asked[language].overview));
  keep("transfer-1", await talk.presses(titles.transfer, {}, menu));
  keep("transfer-2", await talk.presses(buttons.next, { to: "soc-1", coordinatorConsent: "true" }));
  keep("transfer-3", await talk.presses(buttons.save));
  keep("event-1", await talk.presses(titles.event, {}, menu));
  keep("event-2", await talk.presses(buttons.next, { eventType: "consent-withdrawn" }));
  keep(
    "full",
    await talk.presses(
      buttons.next,
      {},
      await talk.presses(
        buttons.next,
        {},
        await talk.presses(buttons.next, {}, await talk.presses(titles.cpp, {}, menu)),
      ),
    ),
  );
  keep("draft", await talk.presses(titles.cpp, {}, menu));
  keep("follow-up-1", await talk.presses(titles["follow-up"], {}, menu));
  keep("follow-up-2", await talk.presses(buttons.next));
  keep("past-1", await talk.presses(titles.past, {}, menu));
  keep("past-2", await talk.presses(buttons.next, { service: "concertation", serviceDate: "2025-03-01" }));
  const { open } = wordsOf(language).conversation.overview;
  const acts = await talk.presses(buttons.acts, {}, menu);
  const act = keep("act", await talk.presses(open, {}, acts));
  keep("waive", await talk.presses(buttons.waive, {}, act));
  keep("withdraw", await talk.presses(buttons.withdraw, {}, act));
  keep("bill-1", await talk.presses(buttons.bill, {}, act));
  keep("bill-2", await talk.presses(buttons.save));
  await talk.presses(buttons.acts);
  const billed = keep("act-billed", await talk.presses(open));
  keep("reset", await talk.presses(buttons.resetBilling, {}, billed));
  keep("refuse-1", await talk.presses(buttons.refuse, {}, billed));
  keep("refuse-2", await talk.presses(buttons.save, { reason: "Assurabilité" }));
  const { file, team } = episodeWords[language];
  keep("file", await talk.presses(file.manage, {}, await talk.says(asked[language].overview)));
  await talk.presses(file.buttons.team);
  keep("invite", await talk.presses(team.buttons.invite));
  keep("invitation", await talk.presses(team.invite.confirm, { consent: "true" }));
  await talk.presses(file.manage, {}, await talk.says(asked[language].overview));
  keep("team", await talk.presses(file.buttons.team));
  const psy = await talk.presses(
    buttons.recordAct,
    {},
    await talk.says(asked[language].overview.replace("P-102", "Y-201")),
  );
  keep("psy-menu", psy);
  keep("psy-1", await talk.presses(wordsOf(language).terms.services["psy-support-individual"].name, {}, psy));
  keep("psy-2", await talk.presses(buttons.next, { place: "video", minutes: "50", contactMinutes: "60" }));
  keep("psy-3", await talk.presses(buttons.next, { minutes: "60", contactMinutes: "45" }));
  keep("psy-4", await talk.presses(buttons.next));
  keep("psy-5", await talk.presses(buttons.save));
  keep("psy-overview", await talk.says(asked[language].overview.replace("P-102", "Y-201")));
  return cards;
}

describe.runIf(folder !== undefined)("pictures of the forms", () => {
  const looks = [
    { width: 360, theme: "light" },
    { width: 360, theme: "dark" },
    { width: 600, theme: "light" },
  ] as const;
  it.each(languages)("%s", async (language) => {
    const cards = await formsIn(language);
    for (const look of looks) await picture(cards, look, `${folder}/${language}-${look.theme}-${look.width}`);
  }, 180_000);
});
