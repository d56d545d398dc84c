import type { CareSentences } from "../catalogue";
import { day, words } from "./words";

export const care: CareSentences = {
  "programme.what": ({ birthday }) =>
    `Het is een gezamenlijk programma van de federale staat en de deelstaten: het volgt zwangere vrouwen, hun kinderen en hun gezin van de conceptie tot de ${birthday}e verjaardag van het kind, wanneer er psychosociale risico's zijn.`,
  "programme.why":
    "Die periode weegt zwaar door, meteen en op lange termijn, op de groei, de ontwikkeling en de levenskwaliteit van het kind.",
  "programme.services":
    "Het RIZIV betaalt er vier verstrekkingen in terug: de screening, de CPP, de coördinatie en het overleg.",
  "programme.for-whom":
    "De screening is er voor elke zwangere vrouw; voor de CPP is scenario A of B nodig, voor de coördinatie en het overleg scenario B.",
  "programme.since": ({ from }) => `De verstrekkingen tellen mee sinds ${day(from)}.`,
  "programme.signatories": ({ germanSpeaking, wallonia, flanders }) =>
    `Ondertekenden: het Ministerium der Deutschsprachigen Gemeinschaft op ${day(germanSpeaking)}, AVIQ voor Wallonië en, voor Brussel, de GGC en de COCOF op ${day(wallonia)}, het Departement Zorg en Opgroeien voor Vlaanderen op ${day(flanders)}.`,
  "programme.convention": "Het is een overeenkomst tussen het Verzekeringscomité van het RIZIV en elke deelstaat.",
  "programme.recommendations": "De scenario's van het programma steunen op aanbevelingen van het KCE.",
  "programme.website": "Het RIZIV heeft er een pagina over (in het Frans).",
  "programme.anywhere": "De maxima gelden voor de hele periode van 1000 dagen, waar de zorg ook gegeven is.",
  "programme.moving":
    "Verhuist de vrouw, gaat ze naar een andere zorgverlener of naar een andere deelstaat, dan telt wat elders al geattesteerd is dus ook mee.",
  "programme.other-professionals":
    "Andere professionals mogen hetzelfde doen, maar dan zonder terugbetaling door het RIZIV.",

  "principle.inform":
    "U informeert de vrouw of verwijst haar naar de juiste professional of dienst, bijvoorbeeld het OCMW; BiB en zijn actieplan helpen u daarbij.",
  "principle.follow-up": "Wie de screening deed, volgt ook op.",
  "principle.after-birth":
    "Na de geboorte loopt verder wat is opgestart; het wordt af en toe opnieuw bekeken en bijgestuurd.",

  "scenario.of-count": ({ indicators, scenario }) =>
    indicators === 1
      ? `Met 1 positieve inclusie-indicator: scenario ${scenario}.`
      : `Met ${indicators} positieve inclusie-indicatoren: scenario ${scenario}.`,
  "scenario.rule": "Geen enkele positieve inclusie-indicator: scenario 0. Eén: scenario A. Twee of meer: scenario B.",
  "scenario.by-bib": "De screening in BiB kent het scenario toe.",
  "scenario.depression-and-anxiety": ({ counted }) =>
    `Zijn alleen depressie en angst positief, dan is het te bevestigen: beide teksten spreken van ${counted} indicatoren, maar de omzendbrief aan de zorgverleners zet geestelijke gezondheid op één regel. Volg het scenario dat BiB toont.`,
  "scenario.opens-none": "Scenario 0 geeft geen toegang tot de drie andere verstrekkingen.",
  "scenario.opens-prenatal-a": ({ max }) =>
    `Scenario A, prenatale periode: ondersteuning op maat en hoogstens ${max} terugbetaalde CPP's.`,
  "scenario.opens-prenatal-b": "Scenario B, prenatale periode: hetzelfde, plus de coördinatie en het overleg.",
  "scenario.opens-later-a":
    "Scenario A, postnatale periode en vroege kindertijd: ondersteuning op maat voor ouders en kind, maar geen CPP meer.",
  "scenario.opens-later-b":
    "Scenario B, postnatale periode en vroege kindertijd: de coördinatie loopt verder of start dan, en overleg blijft mogelijk.",
  "indicators.list": ({ counted, all }) =>
    `Van de ${all} indicatoren in BiB bepalen er ${counted} het scenario: financiën, depressie, angst, huisvesting, sociale steun, middelengebruik, communicatie en geweld.`,
  "indicators.others": ({ others }) =>
    `De ${others} andere kunnen ook positief zijn: ze veranderen niets aan het scenario.`,
  "inclusion.until": ({ days }) =>
    `Om in het programma te komen, moet de screening ten laatste ${days} dagen na de bevalling gebeurd zijn.`,
  "inclusion.later-phase": ({ days }) =>
    `Voor een kwetsbaarheid die na die ${days} dagen opduikt, is vandaag niets voorzien: dat is naar een latere fase verschoven.`,
  "inclusion.bib-not-for-later":
    "De BiB-tool is gemaakt voor de zwangerschap; in de latere periodes wordt er niet mee gescreend.",
  "inclusion.other-tools":
    "Veranderen de noden na de geboorte, dan is een nieuwe detectie wenselijk, met een instrument dat nog te kiezen is.",
  "periods.three": ({ weeks, age }) =>
    `Het traject telt drie periodes: prenataal, van de screening tot de bevalling; postnataal, tot ${weeks} weken erna; vroege kindertijd, daarna tot en met de leeftijd van ${age} jaar.`,

  "screening.what":
    "De screening spoort psychosociale kwetsbaarheden bij een zwangere vrouw vroeg en systematisch op, om haar daarna passende hulp te bieden. Ze gebeurt in BiB.",
  "screening.who-does": "Elke zorg- of welzijnsprofessional mag screenen, als de vrouw akkoord gaat.",
  "screening.role-bills": ({ role }) => `Ja: met een RIZIV-nummer mogen ${words.roles[role]} een screening attesteren.`,
  "screening.role-does-only": ({ role }) =>
    `Neen, tenzij met een RIZIV-nummer: ${words.roles[role]} mogen screenen, maar alleen een zorgverlener van de ziekteverzekering attesteert.`,
  "screening.who-bills":
    "Elke zorgverlener van de ziekteverzekering met een RIZIV-nummer mag de screening attesteren die hij zelf heeft afgerond.",
  "screening.limit": ({ max }) => `Hoogstens ${max} screening per zwangerschap.`,
  "screening.window": ({ days }) =>
    `Screenen kan vanaf het begin van de zwangerschap tot ${days} dagen na de geboorte.`,
  "screening.indicators": ({ answered, all }) => `Vul in BiB minstens ${answered} van de ${all} indicatoren in.`,
  "screening.code": "Is de screening afgerond, dan toont BiB een code: die hebt u nodig om te attesteren.",
  "screening.consent": "De vrouw moet akkoord gaan.",
  "screening.no-duration": "De teksten leggen geen duur vast voor de screening.",
  "training.basic": "Een basisopleiding van Born in Belgium wordt sterk aangeraden om goed te screenen.",
  "training.paid-by": "Het RIZIV draagt de kosten, via een subsidie aan Born in Belgium.",
  "bib.what": ({ all }) =>
    `Born in Belgium Professionals (BiB) is het platform voor de screening, met zijn ${all} indicatoren, en voor de gedeelde opvolging.`,
  "bib.partner": "Om BiB te gebruiken, wordt u partner van Born in Belgium.",
  "bib.proof":
    "Wat u in BiB registreert, is ook uw bewijs: daar worden de vier verstrekkingen verantwoord en gecontroleerd.",

  "cpp.what":
    "In een CPP overloopt u de resultaten van de screening grondig met de vrouw en start of versterkt u samen de hulp die daarbij past.",
  "cpp.when":
    "De eerste vindt liefst plaats in het eerste trimester, eventueel meteen na de screening; de tweede liefst in het derde, om de bevalling en de tijd erna voor te bereiden.",
  "cpp.who-does": "Elke zorg- of welzijnsprofessional mag een CPP doen, als de vrouw akkoord gaat.",
  "cpp.role-bills": ({ role }) => `Ja, ${words.roles[role]} mogen een CPP attesteren.`,
  "cpp.role-does-not": ({ role }) => `Neen, ${words.roles[role]} mogen geen CPP attesteren.`,
  "cpp.nurse-asked":
    "Te bevestigen: de bijlage van 2024 noemt verpleegkundigen, de omzendbrief aan de zorgverleners van 2025 niet meer. Vraag het aan het RIZIV voor u attesteert.",
  "cpp.who-bills": "Volgens de omzendbrief van 2025 attesteren alleen gynaecologen, huisartsen en vroedvrouwen.",
  "cpp.nurse": "Voor verpleegkundigen is het te bevestigen bij het RIZIV: de bijlage van 2024 noemde hen ook.",
  "cpp.conducted-by-other":
    "Een CPP attesteren die iemand anders deed: daarover zwijgen de teksten. Vraag het aan het RIZIV.",
  "cpp.limit": ({ max }) => `Hoogstens ${max} CPP's per zwangerschap, in de prenatale periode.`,
  "cpp.window": "De CPP gebeurt tussen de screening en de bevalling; de teksten leggen geen zwangerschapsweek op.",
  "cpp.scenario": "Er is scenario A of B nodig.",
  "cpp.evaluate": "Open in BiB de CPP-consultatie en beoordeel elke kwetsbaarheid: een status en een notitie.",
  "cpp.statuses": "U kiest uit vijf statussen: verbetering, verslechtering, status quo, gerealiseerd, niet haalbaar.",
  "cpp.code": "Zijn alle kwetsbaarheden beoordeeld, dan toont BiB de code die u bij het attesteren invult.",
  "cpp.no-duration": "De teksten leggen geen duur vast voor een CPP: het tarief geldt per sessie.",
};
