import type { TeamSentences } from "../catalogue";
import { day, words } from "./words";

export const team: TeamSentences = {
  "coordination.what":
    "De coördinator is de vertrouwenspersoon van het gezin en het vaste aanspreekpunt voor de vrouw en het team.",
  "coordination.tasks-care":
    "Hij gaat met de vrouw na wie rond haar nodig is, stelt het team samen, schakelt zo nodig andere hulp in en organiseert het overleg.",
  "coordination.tasks-plan":
    "Hij houdt het zorgplan in BiB levend: de doelen van het gezin krijgen er een plaats, de vrouw wordt aangemoedigd haar afspraken na te komen en dubbel werk wordt vermeden.",
  "coordination.tasks-reach": ({ months }) =>
    `Hij blijft de ${months} maanden lang bereikbaar en mobiel, met huisbezoeken en digitaal contact.`,
  "coordination.tasks-more": "Er kunnen taken bijkomen, naargelang van wat de ouders nodig hebben en wensen.",
  "coordination.who":
    "Een lid van het zorgteam: een professional uit de zorg of uit het welzijn, bijvoorbeeld een maatschappelijk werker.",
  "coordination.designated": "De vrouw kiest zelf, of gaat minstens akkoord.",
  "coordination.one-at-a-time":
    "Er is maar één coördinator tegelijk; de rol kan naar iemand anders gaan als de vrouw akkoord is.",
  "coordination.role-bills": ({ role }) =>
    `Ja: met een RIZIV-nummer mogen ${words.roles[role]} coördineren en de coördinatie attesteren.`,
  "coordination.social-worker":
    "Een maatschappelijk werker mag coördineren, maar attesteert niet in eigen naam zonder RIZIV-nummer.",
  "coordination.who-bills":
    "De coördinator zelf, als die zorgverlener van de ziekteverzekering is en een RIZIV-nummer heeft.",
  "coordination.team-member":
    "In een team van een ziekenhuis, wijkgezondheidscentrum of groepspraktijk attesteert de verantwoordelijke zorgverlener voor het teamlid dat coördineert; diens naam moet in BiB staan.",
  "coordination.profile": ({ agreement }) =>
    `Zonder RIZIV-nummer maar met het competentieprofiel uit het protocolakkoord van ${day(agreement)}: te bevestigen bij het RIZIV, want de bijlage van 2024 laat het toe en de omzendbrief van 2025 zegt er niets over.`,
  "coordination.limit": ({ perPeriod, max, months }) =>
    `Hoogstens ${perPeriod} coördinatie per periode van ${months} maanden, en hoogstens ${max} in het hele programma.`,
  "coordination.until": ({ age }) => `Coördinatie kan tot het kind ${age} jaar is.`,
  "coordination.until-differs": ({ age, birthday }) =>
    `Tussen de ${age}e en de ${birthday}e verjaardag is het te bevestigen bij het RIZIV: elders spreekt dezelfde omzendbrief van “tot en met ${age} jaar” en van een programma tot de ${birthday}e verjaardag.`,
  "coordination.after-birth":
    "Ja: met scenario B mag de coördinatie ook na de geboorte of in de vroege kindertijd starten.",
  "coordination.after-birth-screened": ({ days }) =>
    `De screening moet wel ten laatste ${days} dagen na de bevalling gebeurd zijn.`,
  "coordination.same-person":
    "Liefst begeleidt één en dezelfde persoon het gezin door de drie periodes heen, voor de continuïteit.",
  "coordination.handover":
    "De coördinatie kan worden overgedragen, vooral bij de overgang naar een volgende periode, als de vrouw akkoord is.",
  "coordination.maternity":
    "De coördinator neemt zelf contact op met de kraamafdeling waar de bevalling gepland is, om haar professionals op tijd bij het team te betrekken en de zorg rond de opname af te stemmen.",
  "coordination.transfer-bill": ({ months }) =>
    `Na een overdracht attesteert de nieuwe coördinator pas wanneer de lopende periode van ${months} maanden voorbij is.`,
  "coordination.scenario": "Er is scenario B nodig.",
  "coordination.needs":
    "Vier dingen: het team is samengesteld, er was een overleg, het zorgplan staat in BiB, en elke kwetsbaarheid heeft een status en een notitie.",
  "coordination.record-team":
    "Zet in BiB de coördinator, met het akkoord van de vrouw, en minstens een gynaecoloog, een vroedvrouw en een huisarts.",
  "coordination.record-status": ({ months }) =>
    `Volg elke kwetsbaarheid minstens om de ${months} maanden op, te tellen vanaf de datum van de screening: een status en een notitie in BiB.`,
  "coordination.record-concertation": ({ careActors }) =>
    `Organiseer minstens één overleg per jaar, met minstens ${careActors} actoren uit zorg of welzijn; elke kwetsbaarheid komt er minstens één keer per jaar aan bod.`,
  "coordination.record-report":
    "Zet een verslag van het overleg in BiB en wat eruit voortkwam, en koppel terug naar de vrouw.",
  "coordination.late-follow-up":
    "Verhindert een laattijdige opvolging dat u de coördinatie attesteert? Dat zeggen de teksten niet: vraag het aan het RIZIV.",
  "reference.start": ({ months }) =>
    `De periode van ${months} maanden begint wanneer de screening geregistreerd en de referentieperiode op het IM-platform gestart is.`,
  "reference.count": ({ max, months }) => `Het programma telt hoogstens ${max} periodes van ${months} maanden.`,
  "reference.screening-when-unknown":
    "Is de dag van die start niet bekend, dan telt deze assistent vanaf de datum van de screening.",

  "concertation.what":
    "Het overleg brengt de professionals rond de vrouw samen om hun hulp op elkaar af te stemmen en het zorgplan op te stellen en op te volgen.",
  "concertation.who-asks": "De vrouw of haar voogd, de coördinator of elke professional van het team mag erom vragen.",
  "concertation.how": "Het overleg kan ter plaatse of online.",
  "concertation.woman":
    "De vrouw, of wie zij aanwijst, moet altijd uitgenodigd worden; haar aanwezigheid is gewenst maar niet verplicht.",
  "concertation.agreements":
    "De afspraken komen in BiB, zodat iedereen ze kan nalezen; er kunnen taken aan iemand toegewezen worden.",
  "concertation.too-few": ({ count, participants }) =>
    `Neen: met ${count} bent u met te weinig, er zijn ${participants} deelnemers nodig.`,
  "concertation.enough": ({ count, participants }) =>
    `${count} deelnemers volstaan in aantal: er zijn er ${participants} nodig.`,
  "concertation.participants": ({ participants }) =>
    `Minstens ${participants} deelnemers in totaal, onder wie de coördinator en liefst ook de vrouw.`,
  "concertation.care-actors": ({ careActors }) => `Onder hen minstens ${careActors} actoren uit zorg of welzijn.`,
  "concertation.vary": "De deelnemers mogen per overleg verschillen.",
  "concertation.record": "In BiB: de datum, het uur, de deelnemers en de afspraken per indicator.",
  "concertation.enters": "De coördinator voert het overleg in en noteert de RIZIV-nummers van wie betaald wordt.",
  "concertation.role-bills": ({ role }) =>
    `Ja: met een RIZIV-nummer kunnen ${words.roles[role]} voor een overleg betaald worden.`,
  "concertation.role-does-not": ({ role }) =>
    `Neen: zonder RIZIV-nummer kunnen ${words.roles[role]} deelnemen, maar niet terugbetaald worden.`,
  "concertation.who-bills":
    "Alleen zorgverleners van de ziekteverzekering, met een RIZIV-nummer, mogen het attesteren.",
  "concertation.paid": ({ paid }) =>
    `Het RIZIV betaalt hoogstens ${paid} zorgverleners per overleg; de andere deelnemers worden niet betaald.`,
  "concertation.limit": ({ quarters, minutes, months, units, paid }) =>
    `Hoogstens ${quarters} keer ${minutes} minuten per periode van ${months} maanden, dus ${units} betaalde kwartieren als er ${paid} zorgverleners meedoen.`,
  "concertation.count": ({ max }) =>
    `De bijlage van 2024 beperkt het ook tot ${max} keer in het programma; de omzendbrief van 2025 zegt dat niet. Vraag het voor een extra overleg aan het RIZIV.`,
  "concertation.quarters": ({ minutes, quarters }) =>
    `Het overleg telt per ${minutes} minuten. U mag er meerdere op één dag attesteren, bijvoorbeeld ${quarters} voor een uur.`,
  "concertation.window": ({ birthday }) =>
    `Vanaf de screening, tot de dag voor de ${birthday}e verjaardag van het kind.`,
  "concertation.scenario": "Er is scenario B nodig.",
};
