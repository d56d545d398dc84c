import { describe, expect, it } from "vitest";
import type { Language } from "../../src/questions/contract";
import { understand } from "../../src/questions/understand";

const today = "2025-04-15";

function patientIn(text: string, language: Language): string | undefined {
  const { slots, suggestions } = understand(text, { today, language });
  return slots.patient ?? suggestions[0]?.slots.patient;
}

describe("the patient of a question", () => {
  it.each<[Language, string, string | undefined]>([
    ["fr", "Puis-je encore facturer une CPP pour Mme D. ?", "Mme D."],
    ["fr", "je peux facturer une cpp pr mme haddad ?", "mme haddad"],
    ["fr", "puis-je facturer la CPP de Madame Van den Berg ?", "Madame Van den Berg"],
    ["fr", "puis-je facturer la coordination pour Mme El-Khoury demain ?", "Mme El-Khoury"],
    ["fr", "mme a encore droit a une cpp ?", "this"],
    ["fr", "il reste combien de CPP pour p-1042 ?", "p-1042"],
    ["fr", "combien de séances reste-t-il à M. T. ?", "M. T."],
    ["fr", "puis-je facturer une CPP à la patiente Dubois ?", "Dubois"],
    ["fr", "puis-je facturer une CPP pour Fatima ?", "Fatima"],
    ["fr", "puis-je encore facturer une cpp pour fatima ?", "fatima"],
    ["fr", "puis-je encore facturer une CPP pour elle ?", "this"],
    ["fr", "combien de séances lui reste-t-il ?", "this"],
    ["fr", "puis-je encore attester une CPP pour ma patiente ?", "this"],
    ["fr", "la CPP est-elle cumulable avec une consultation ?", undefined],
    ["fr", "combien paie le patient pour une séance de groupe ?", undefined],
    ["fr", "combien de CPP par patiente ?", undefined],
    ["nl", "mag ik nog een CPP aanrekenen voor mevr. Peeters", "mevr. Peeters"],
    ["nl", "mag ik nog een CPP aanrekenen voor mevrouw de Smet?", "mevrouw de Smet"],
    ["nl", "hoeveel CPP's heeft Sofie nog?", "Sofie"],
    ["nl", "mag ik nog een CPP aanrekenen voor deze patiënte?", "this"],
    ["nl", "hoeveel sessies heeft ze nog?", "this"],
    ["nl", "wat betaalt de patiënt zelf voor een groepssessie?", undefined],
    ["de", "darf ich für Frau Lentz noch eine CPP abrechnen?", "Frau Lentz"],
    ["de", "darf ich für frau lentz noch eine cpp abrechnen", "frau lentz"],
    ["de", "kann ich für sie noch die Koordination abrechnen?", "this"],
    ["de", "Können Sie mir sagen, wie hoch der Tarif für das CPP ist?", undefined],
    ["de", "Obergrenze Einzelsitzungen bei Kindern?", undefined],
    ["en", "can I bill a CPP for Mrs Janssen's second visit?", "Mrs Janssen"],
    ["en", "can I still bill a CPP for her?", "this"],
    ["en", "how many sessions does this patient have left?", "this"],
    ["en", "can INAMI refuse a CPP?", undefined],
  ])("%s «%s»: %s", (language, text, expected) => {
    expect(patientIn(text, language)).toBe(expected);
  });
});
