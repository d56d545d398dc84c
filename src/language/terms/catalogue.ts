import type { Indicator, Profession, Quota, Region, Scenario, Service } from "../../rules/contract";

/** A service as providers name it. */
export interface ServiceWords {
  /** In full, as a title: "Conseil prénatal personnalisé (CPP)". */
  name: string;
  /** As short as it stays clear, as a title: "CPP". */
  short: string;
  /** What one bills, in running text: "une CPP", "la coordination". */
  one: string;
  /** The act that took place, in running text: "la CPP". */
  the: string;
}

/** What a quota counts; a condition that counts differently by programme has two. */
export const quotaKinds = [
  "once-per-pregnancy",
  "cpp-quota",
  "once-per-period",
  "coordination-quota",
  "concertation-quarters",
  "concertation-count",
  "session-quota",
  "psy-concertation-quota",
] as const;
export type QuotaKind = (typeof quotaKinds)[number];

export interface Terms {
  services: Record<Service, ServiceWords>;
  professions: Record<Profession, string>;
  /** With the indefinite article, as the subject of a sentence: "une sage-femme". */
  aProfession: Record<Profession, string>;
  regions: Record<Region, string>;
  indicators: Record<Indicator, string>;
  scenarios: Record<Scenario, string>;
  /** What a quota leaves: "1 CPP sur 2". */
  quota: Record<QuotaKind, (quota: Pick<Quota, "left" | "max">) => string>;
  yes: string;
  no: string;
}
