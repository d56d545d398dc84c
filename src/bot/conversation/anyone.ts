import { assumptionWords } from "../../language/assumptions";
import type { Language } from "../../questions/contract";
import type { Programme } from "../../records/episode";
import type { Profession, Provider, Region } from "../../rules/contract";

/** Professions that come with an INAMI number. */
const withInami: ReadonlySet<Profession> = new Set([
  "general-practitioner",
  "gynaecologist",
  "midwife",
  "nurse",
  "psychologist",
]);

export interface Anyone {
  provider: Provider;
  /** What was taken for granted of them, in words. */
  assumed: string[];
}

/**
 * Somebody of a profession, with what people of that profession usually have. Where the region is not known, one is
 * taken in which billing is open.
 */
export function anyone(profession: Profession, programme: Programme, language: Language, region?: Region): Anyone {
  const words = assumptionWords[language];
  const hasInami = programme === "perinatal" && withInami.has(profession);
  const hasConvention = programme === "psychology" && profession === "psychologist";
  return {
    provider: {
      id: `any ${profession}`,
      profession,
      region: region ?? "brussels",
      ...(hasInami && { inamiNumber: true }),
      ...(hasConvention && { psychologyConvention: true }),
    },
    assumed: [
      ...(hasInami ? [words.inamiNumber] : []),
      ...(hasConvention ? [words.convention] : []),
      ...(region === undefined && programme === "perinatal" ? [words.openRegion] : []),
    ],
  };
}
