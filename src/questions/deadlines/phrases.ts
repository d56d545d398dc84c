import type { Language } from "../contract";
import type { PhraseLines } from "../phrases/phrase-book";

/**
 * Words that ask for a list of deadlines, all or those of one kind, as phrase files have them. Only the plural is here:
 * "le délai de facturation" asks for a day. The neutral words of the places come on top.
 */
export const deadlinePhrases: Record<Language, PhraseLines> = {
  fr: {
    neutral:
      "arrive*; approche*; echeance; tombe*; court; courent; venir; prochain*; semaine*; mois; jour*; demain; ouverte*; liste; encore; ont; expire*; perinatal*",
    all: "echeances; delais; arrive* echeance; tombe* echeance; vient echeance; tombe*; expire*",
    billing: "echeances facturation; echeances facturer; delais facturation; delais facturer; echeances attester",
    "screening-window": "echeances depistage*; delais depistage*",
    "first-cpp": "echeances premiere* cpp; echeances 1re cpp; echeances 1ere cpp",
    "second-cpp": "echeances deuxieme* cpp; echeances seconde* cpp; echeances 2e cpp; echeances 2eme cpp",
    "follow-up": "echeances suivi*; delais suivi*; echeances suivi* vulnerabilite*",
    "concertation-of-year": "echeances concertation*; delais concertation*",
    "reference-period": "echeances periode* reference; echeances nouvelle* periode* reference",
  },
  nl: {
    neutral:
      "lopen; loopt; af; verval*; verstrijk*; komt; komen; komende; volgende; week; weken; maand*; dag*; morgen; open*; lijst; er; zijn; staan; perinat*",
    all: "termijnen; vervaldagen; vervaldata; deadlines; vervalt; vervallen; verstrijkt; loopt af",
    billing:
      "facturatietermijnen; termijnen facturatie; termijnen factureren; termijnen attesteren; deadlines facturatie; deadlines factureren",
    "screening-window": "termijnen screening*; deadlines screening*; screeningtermijnen",
    "first-cpp": "termijnen eerste cpp; deadlines eerste cpp",
    "second-cpp": "termijnen tweede cpp; deadlines tweede cpp",
    "follow-up": "termijnen opvolging*; deadlines opvolging*; termijnen opvolging* kwetsbaarheden",
    "concertation-of-year": "termijnen overleg*; deadlines overleg*",
    "reference-period": "termijnen referentieperiode*; deadlines referentieperiode*",
  },
  de: {
    neutral:
      "laufen; lauft; ab; fallig; wird; werden; stehen; kommen*; nachst*; woche*; monat*; tag*; offen*; liste; gibt; habe; enden; perinatal*",
    all: "fristen; deadlines; fallig",
    billing: "abrechnungsfristen; fristen abrechnung*; fristen abrechnen; fristen abzurechnen",
    "screening-window": "fristen screening*; screeningfristen",
    "first-cpp": "fristen erste* cpp",
    "second-cpp": "fristen zweite* cpp",
    "follow-up": "fristen verlaufskontrolle*; fristen verlaufskontrolle* vulnerabilitat*",
    "concertation-of-year": "fristen konzertierung*",
    "reference-period": "fristen referenzzeitraum*; fristen referenzzeitraume",
  },
  en: {
    neutral:
      "fall*; due; coming; come; up; next; week*; month*; day*; tomorrow; list; there; run; running; ahead; upcoming; perinatal",
    all: "deadlines; due dates; falls due; fall due; due",
    billing: "billing deadlines; deadlines bill; deadlines billing; billing due dates",
    "screening-window": "screening deadlines; deadlines screening*",
    "first-cpp": "first cpp deadlines",
    "second-cpp": "second cpp deadlines",
    "follow-up": "follow up deadlines; followup deadlines; deadlines follow ups",
    "concertation-of-year": "concertation deadlines; deadlines concertation*; deadlines meeting*",
    "reference-period": "reference period deadlines; deadlines reference period*",
  },
};
