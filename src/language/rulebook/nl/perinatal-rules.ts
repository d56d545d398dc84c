import { nl as terms } from "../../terms/nl";
import type { PerinatalRuleSentences } from "../rules";
import { capitalised, format, many } from "./words";

const { and, or, longDate } = format;

const outsidePeriods = (periods: number) => `Vóór de eerste periode: nog niet. Na de ${periods}e: te bevestigen.`;
const withoutLimit = "Dan wordt er niets geteld en geldt er geen maximum.";
const lateScreening = (days: number) =>
  `Ze gebeurde uiterlijk ${days} dagen na de geboorte. Zonder screening is de voorwaarde niet vervuld; de overeenkomst voorziet uitzonderingen, waarvan de regels nog af te spreken zijn.`;

/** What each perinatal condition asks, in Dutch. */
export const perinatalRules: PerinatalRuleSentences = {
  "perinatal-convention": ({ from }) =>
    `De verstrekking gebeurt op ${longDate(from)} of later. Daarvoor bestond het programma niet.`,
  "provider-inami": "Wie attesteert, heeft een RIZIV-nummer.",
  consent: "De vrouw stemt ermee in.",
  "bib-code": "Wie attesteert, heeft de code die BiB toont wanneer het dossier volledig is.",
  "screening-window": ({ pregnancyDays, days }) =>
    `De screening gebeurt vanaf het begin van de zwangerschap tot en met de ${days}e dag na de geboorte. De assistent laat de zwangerschap ${pregnancyDays} dagen vóór de verwachte bevallingsdatum beginnen; zonder die datum is er geen begingrens.`,
  "once-per-pregnancy": ({ max }) =>
    `Hoogstens ${many(max, "getelde screening", "getelde screenings")} per zwangerschap, deze inbegrepen.`,
  "indicators-answered": ({ minimum, all }) => `In BiB zijn minstens ${minimum} van de ${all} indicatoren ingevuld.`,
  "finalised-by-biller": "Wie de screening afgerond heeft, is ook wie ze attesteert.",
  "scenario-a-or-b": ({ days }) => `De screening geeft scenario A of B. ${lateScreening(days)}`,
  "cpp-profession": ({ allowed, disputed }) =>
    `${capitalised(or(allowed.map((role) => terms.aProfession[role])))} kan een CPP attesteren. Of ${or(disputed.map((role) => terms.aProfession[role]))} dat kan, is te bevestigen. Niemand anders kan het.`,
  "cpp-quota": ({ max }) => `Hoogstens ${many(max, "getelde CPP", "getelde CPP's")} per zwangerschap, deze inbegrepen.`,
  "prenatal-period":
    "De CPP gebeurt van de dag van de screening tot en met de dag van de geboorte. Zolang het kind niet geboren is, is er geen eindgrens.",
  "vulnerabilities-evaluated":
    "In BiB heeft elke vastgestelde kwetsbaarheid een status (verbetering, verslechtering, status quo, gerealiseerd of niet haalbaar) en een nota.",
  "scenario-b": ({ days }) => `De screening geeft scenario B. ${lateScreening(days)}`,
  "coordinator-inami": ({ protocol }) =>
    `Wie attesteert, heeft een RIZIV-nummer en coördineert zelf, of staat in voor een lid van een multidisciplinair team (ziekenhuis, wijkgezondheidscentrum, groepspraktijk) dat coördineert en van wie de naam als coördinator in BiB staat. Zonder RIZIV-nummer: te bevestigen met het competentieprofiel van het protocol van ${longDate(protocol)}, neen zonder dat profiel.`,
  "once-per-period": ({ max, months, periods }) =>
    `Hoogstens ${many(max, "getelde coördinatie", "getelde coördinaties")} per referentieperiode van ${months} maanden, deze inbegrepen. ${outsidePeriods(periods)} ${withoutLimit}`,
  "coordination-quota": ({ max }) =>
    `Hoogstens ${many(max, "getelde coördinatie", "getelde coördinaties")} in het hele programma, deze inbegrepen.`,
  "coordinator-since-period-start": ({ months, periods }) =>
    `Wie attesteert, of voor wie die persoon instaat, coördineerde al op de eerste dag van de referentieperiode van ${months} maanden of is, als er toen niemand was, de eerste die in die periode coördineert. Wie de coördinatie tijdens een periode overneemt, attesteert pas wanneer die periode voorbij is. ${outsidePeriods(periods)}`,
  "child-under-two": ({ certain, last }) =>
    `Op de dag van de verstrekking is het kind niet geboren of nog geen ${certain} jaar. Van de ${certain}e verjaardag tot de dag vóór de ${last}e: te bevestigen. Vanaf de ${last}e verjaardag: neen.`,
  "coordinator-consent":
    "De vrouw heeft de persoon die coördineert aangewezen of gaat ermee akkoord, en die persoon is in BiB geregistreerd. Bij elke overdracht wordt het akkoord opnieuw gevraagd.",
  "care-team": ({ roles }) => `Het zorgteam telt minstens ${and(roles.map((role) => terms.aProfession[role]))}.`,
  "care-plan": "In BiB is een zorg- en begeleidingsplan geregistreerd.",
  "concertation-held": ({ careActors, months, periods }) =>
    `Er was een overleg met minstens ${careActors} zorg- of welzijnsactoren, uiterlijk op de dag van de verstrekking, al dan niet gefactureerd. Het viel in dezelfde referentieperiode van ${months} maanden: de voorwaarde is vervuld. Het viel ervoor: te bevestigen. Er was er geen: de voorwaarde is niet vervuld, en wachten verandert daar niets aan. ${outsidePeriods(periods)}`,
  "six-monthly-follow-up": ({ months }) =>
    `Van de screening tot de verstrekking verliepen er nooit meer dan ${months} maanden zonder opvolging van elke kwetsbaarheid. Anders: te bevestigen.`,
  "programme-period": ({ birthday }) =>
    `Het overleg gebeurt op de dag van de screening of later, en vóór de ${birthday}e verjaardag van het kind.`,
  participants: ({ inAll, careActors, inami }) =>
    `Er zijn in totaal minstens ${inAll} deelnemers, onder wie de persoon die coördineert; minstens ${careActors} van hen zijn zorg- of welzijnsactoren en minstens ${inami} heeft een RIZIV-nummer.`,
  "woman-invited":
    "De vrouw, of iemand die zij aanwijst, is uitgenodigd. Haar aanwezigheid is gewenst, niet verplicht.",
  "concertation-minutes": ({ minutes }) =>
    `Het overleg duurt minstens ${minutes} minuten. Alleen volledige kwartieren tellen.`,
  "concertation-quarters": ({ quarters, months, periods }) =>
    `Er is minstens één kwartier over van de ${quarters} die een referentieperiode van ${months} maanden telt. Zijn er minder over dan het overleg duurt, dan is alleen die rest te attesteren. ${outsidePeriods(periods)} ${withoutLimit}`,
  "concertation-count": ({ max }) =>
    `Hoogstens ${many(max, "geteld overleg", "getelde overleggen")} in het programma, dit inbegrepen. Daarboven: te bevestigen.`,
  "concertation-recorded": "De datum, het uur, de deelnemers en de afspraken per indicator zijn in BiB geregistreerd.",
  "billing-open": ({ openings, undecided }) =>
    [
      "Facturatie is mogelijk in de regio van wie attesteert.",
      ...openings.map(
        ({ from, regions }) => `${and(regions.map((region) => terms.regions[region]))}: sinds ${longDate(from)}.`,
      ),
      ...undecided.map((region) => `${terms.regions[region]}: te bevestigen.`),
      "De dag van de vraag telt; voor een geplande verstrekking de laatste van die dag en de dag van de verstrekking.",
    ].join(" "),
  "perinatal-billing-deadline": ({ dayOfMonth, monthsAfter, from, to }) =>
    `De vraag wordt gesteld uiterlijk op de ${dayOfMonth}e van de ${monthsAfter}e maand na de maand van de verstrekking, die dag inbegrepen; een geplande verstrekking is altijd op tijd. Na die dag: te bevestigen voor een verstrekking van ${longDate(from)} tot en met ${longDate(to)}, neen voor de andere.`,
};
