import { describe, expect, it } from "vitest";
import { verdictText } from "../../src/cards/verdict-card";
import { type Language, languages } from "../../src/questions/contract";
import type { EligibilityQuery } from "../../src/rules/contract";
import { decide } from "../../src/rules/decide";
import { adult, born, expecting, perinatal, psychology, questions } from "../cards/samples";

const plain = (text: string) => text.replaceAll("\u00a0", " ");
const patients: Record<Language, string> = { fr: "Mme D.", nl: "mevr. D.", de: "Frau D.", en: "Mme D." };

function sentence(query: EligibilityQuery, language: Language, biller?: string): string {
  return plain(
    verdictText({
      language,
      query,
      answer: decide(query),
      patient: { code: "P-101", label: patients[language] },
      ...(biller !== undefined && { biller: { label: biller } }),
    }),
  );
}

const expectIn = (query: EligibilityQuery | undefined, expected: Record<Language, string>, biller?: string) => {
  if (!query) throw new Error("no such question");
  for (const language of languages) expect(sentence(query, language, biller)).toBe(expected[language]);
};

const nurse = { profession: "nurse", inamiNumber: true, region: "brussels" } as const;

describe("the verdict sentence", () => {
  it("says yes", () => {
    expectIn(questions["cpp-yes"], {
      fr: "Oui, vous pouvez encore attester une CPP pour Mme D.",
      nl: "Ja, u kunt voor mevr. D. nog een CPP attesteren.",
      de: "Ja, Sie können für Frau D. noch eine CPP abrechnen.",
      en: "Yes, you can still bill a CPP for Mme D.",
    });
  });

  it("says no with the reason that decided it", () => {
    expectIn(perinatal("cpp", { ...expecting, acts: born.acts }), {
      fr: "Non : les 2 CPP de cette grossesse sont déjà facturées.",
      nl: "Neen: de 2 CPP's van deze zwangerschap zijn al geattesteerd.",
      de: "Nein: Beide CPP dieser Schwangerschaft sind bereits abgerechnet.",
      en: "No: both CPPs of this pregnancy are already billed.",
    });
  });

  it("says not yet, and after what", () => {
    expectIn(perinatal("coordination", { ...born, acts: [] }), {
      fr: "Pas encore : une concertation doit d'abord avoir lieu.",
      nl: "Nog niet: er moet eerst een overleg plaatsvinden.",
      de: "Noch nicht: Zuerst muss eine Konzertierung stattfinden.",
      en: "Not yet: a concertation has to take place first.",
    });
  });

  it("says not yet, and from when", () => {
    const again = {
      ...born,
      acts: [...(born.acts ?? []), { service: "coordination", on: "2026-10-01", billing: "billed" } as const],
    };
    expectIn(perinatal("coordination", again), {
      fr: "Pas encore : la coordination de cette période est déjà facturée. Possible à partir du 6 juin 2027.",
      nl: "Nog niet: de coördinatie van deze periode is al geattesteerd. Mogelijk vanaf 6 juni 2027.",
      de: "Noch nicht: Die Koordination dieses Zeitraums ist bereits abgerechnet. Möglich ab dem 6. Juni 2027.",
      en: "Not yet: the coordination of this period is already billed. Possible from 6 June 2027.",
    });
  });

  it("says to confirm where the circulars disagree", () => {
    expectIn(perinatal("cpp", expecting, { provider: nurse }), {
      fr: "À confirmer : les circulaires ne disent pas la même chose.",
      nl: "Te bevestigen: de omzendbrieven spreken elkaar tegen.",
      de: "Zu klären: Die Rundschreiben widersprechen sich.",
      en: "To confirm: the circulars disagree.",
    });
  });

  it("says to confirm where the texts are silent", () => {
    expectIn(questions["mission-2023"] && psychology("psy-support-individual", adult, { serviceDate: "2027-01-15" }), {
      fr: "À confirmer : les textes ne règlent pas ce cas.",
      nl: "Te bevestigen: de teksten regelen dit niet.",
      de: "Zu klären: Die Texte regeln diesen Fall nicht.",
      en: "To confirm: the texts do not settle this.",
    });
  });

  it("asks for what is missing", () => {
    expectIn(questions["cpp-birth-unknown"], {
      fr: "Il me manque une information : quand l'enfant est-il né ?",
      nl: "Ik mis nog iets: wanneer is het kind geboren?",
      de: "Mir fehlt noch eine Angabe: Wann ist das Kind geboren?",
      en: "One thing is missing: when was the child born?",
    });
  });

  it("speaks of a colleague by name", () => {
    expectIn(
      questions["cpp-yes"],
      {
        fr: "Oui, K. peut encore attester une CPP pour Mme D.",
        nl: "Ja, K. kan voor mevr. D. nog een CPP attesteren.",
        de: "Ja, K. kann für Frau D. noch eine CPP abrechnen.",
        en: "Yes, K. can still bill a CPP for Mme D.",
      },
      "K.",
    );
    expectIn(
      perinatal("cpp", expecting, { provider: { profession: "midwife", inamiNumber: false, region: "brussels" } }),
      {
        fr: "Non : K. n'a pas de numéro INAMI.",
        nl: "Neen: K. heeft geen RIZIV-nummer.",
        de: "Nein: K. hat keine LIKIV-Nummer.",
        en: "No: K. has no INAMI number.",
      },
      "K.",
    );
  });

  it("speaks of an act that was done by its day, and of one planned for later by its own", () => {
    expectIn(questions["cpp-done"], {
      fr: "Oui, vous pouvez attester la CPP du 19 novembre 2026 pour Mme D.",
      nl: "Ja, u kunt de CPP van 19 november 2026 voor mevr. D. attesteren.",
      de: "Ja, Sie können die CPP vom 19. November 2026 für Frau D. abrechnen.",
      en: "Yes, you can bill the CPP of 19 November 2026 for Mme D.",
    });
    expectIn(questions["cpp-planned"], {
      fr: "Oui, vous pouvez encore attester une CPP pour Mme D. le 15 décembre 2026.",
      nl: "Ja, u kunt op 15 december 2026 voor mevr. D. nog een CPP attesteren.",
      de: "Ja, Sie können am 15. Dezember 2026 für Frau D. noch eine CPP abrechnen.",
      en: "Yes, you can still bill a CPP for Mme D. on 15 December 2026.",
    });
  });

  it("puts what nothing cures before what can be done and what time cures", () => {
    const query = perinatal(
      "coordination",
      { ...born, acts: [], carePlan: false },
      {
        provider: {
          profession: "midwife",
          inamiNumber: false,
          competenceProfile: false,
          region: "brussels",
          id: "you",
        },
      },
    );
    expect(sentence(query, "fr")).toBe("Non : vous n'avez pas de numéro INAMI.");
  });

  it("is said for every service in every language", () => {
    for (const query of Object.values(questions)) {
      for (const language of languages) {
        const said = sentence(query, language);
        expect(said).toMatch(/[.?]$/);
        expect(said).not.toMatch(/undefined|\.\.| {2}/);
      }
    }
  });
});
