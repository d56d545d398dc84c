import type { PsychologySentences } from "../catalogue";
import { day, euro, lastPublished, number } from "./words";

export const psychology: PsychologySentences = {
  "psy.what":
    "Het RIZIV betaalt, via een overeenkomst met de netwerken geestelijke gezondheid, ambulante psychologische zorg dicht bij de mensen.",
  "psy.for-whom":
    "Ze is er voor wie lichte tot matige psychische problemen heeft of dreigt te krijgen, en steunt de professionals van de eerste lijn.",
  "psy.since": ({ approved, from, to }) =>
    `De huidige overeenkomst, goedgekeurd op ${day(approved)}, geldt sinds ${day(from)} en loopt tot ${day(to)}.`,
  "psy.history": ({ protocol, agreement, deployed, cents }) =>
    `Het begon met een protocolakkoord van ${day(protocol)} en een eerste overeenkomst van ${day(agreement)}, met ${euro(cents)} voor ambulante zorg, die de netwerken sinds ${day(deployed)} uitvoeren.`,
  "psy.goals": "Ze zet meer in op preventie en veerkracht, met meer groepssessies en meer werk op vindplaatsen.",
  "psy.vision":
    "De visie: zorg op maat van ieders nood en geïntegreerde zorg, gedragen door de netwerken geestelijke gezondheid.",
  "psy.changes":
    "Drie functies vervangen de twee vorige, er komen ondersteuningsopdrachten bij, en groepen en overleg staan open voor andere zorgverleners.",
  "psy.changes-money":
    "Ook het remgeld verandert, vooral voor jongeren, en elke zorgverlener in een groep krijgt zijn eigen forfait.",
  "psy.guidelines":
    "Drie krachtlijnen: de zorg toegankelijker maken voor bepaalde groepen, kwaliteit op meerdere niveaus bewaken, en netwerken beter helpen om hun aanbod op de bevolking af te stemmen.",
  "psy.continuity": "Wat blijft: de visie, de organisatie met netwerken en de doelgroep.",

  "networks.number": ({ all, adults, childrenAndAdolescents, mixed }) =>
    `Er zijn ${all} netwerken geestelijke gezondheid: ${adults} voor volwassenen, ${childrenAndAdolescents} voor kinderen en jongeren, en ${mixed} gemengd in de Duitstalige Gemeenschap.`,
  "networks.role":
    "Het netwerk ondertekent met het RIZIV en sluit dan eigen overeenkomsten met klinisch psychologen en orthopedagogen, of met de instellingen waar zij werken.",
  "networks.plan":
    "Het netwerk verdeelt het zorgbudget, richt zich op kwetsbare groepen, bouwt groepen en vindplaatsen uit, en informeert en werft zorgverleners.",
  "networks.adhesion": ({ signBy, address }) =>
    `Om toe te treden stuurde het zijn elektronisch ondertekende overeenkomst tegen ${day(signBy)} naar ${address}.`,
  "networks.model": ({ after }) =>
    `Het model van overeenkomst met de zorgverleners zou volgen na het Verzekeringscomité van ${day(after)}.`,
  "administrations.plan":
    "De administraties bereiden de overeenkomsten voor, schrijven psychologen en orthopedagogen aan en voeren een nationale campagne, met een portaalsite en een interactieve kaart.",
  "administrations.tools":
    "Ze kondigden ook opleidingen in 2024 aan, een aanpassing van de facturatietool van de vzw IM en een dashboard.",

  "evaluation.study":
    "De nieuwe overeenkomst steunt op de studie EPCAP 2.0 en op wat het terrain meldde, onder meer in de jaarverslagen van de netwerken.",
  "evaluation.strengths":
    "De studie ziet successen: klachten en veerkracht, ziekteverzuim, latentietijd, kwetsbare groepen, samenwerking tussen disciplines, nabijheid.",
  "evaluation.recommendations":
    "Ze raadt aan de twee functies duidelijker te scheiden, nabijheid en groepen uit te bouwen, op te leiden in bewezen behandelingen en klinische instrumenten, meer samen te werken en het instrument voor populatiebeheer verder uit te werken.",
  "evaluation.field":
    "Het terrain ziet netwerken volraken, vooral voor volwassenen, en vraagt een nationale campagne, opleidingen en duidelijkere functies.",
  "evaluation.field-more":
    "Het vraagt ook een soepeler kader, bijvoorbeeld voor gezinnen en koppels, veilige uitwisseling tussen professionals, aandacht voor bepaalde groepen en steun voor de vindplaatsen.",
  "figures.until-2023": ({ until, patients, providers, sessions, spentCents }) =>
    `Tot ${day(until)}: ${number(patients)} patiënten, ${number(providers)} zorgverleners, ${number(sessions)} sessies en ${euro(spentCents)} aan uitgaven.`,

  "transition.period": ({ from, to }) => `De overgang liep van ${day(from)} tot en met ${day(to)}.`,
  "transition.terms":
    "In die tijd liepen de twee oude functies door, met hun bedragen, hun remgeld en hun pseudocodes.",
  "transition.young": ({ from }) => `Eén uitzondering: kinderen en jongeren betalen niets meer vanaf ${day(from)}.`,
  "transition.counters": ({ before }) =>
    `De tellers van individuele sessies lopen door voor wie voor ${day(before)} in begeleiding kwam.`,
  "transition.agreements":
    "De overeenkomsten met psychologen konden met een bijvoegsel verlengd worden; de facturatietool deed dat vanzelf.",

  "functions.three":
    "Drie functies: gemeenschapsgerichte interventies (1), psychologische ondersteuning (2) en psychologische behandeling (3).",
  "function-1.what":
    "Functie 1: groepssessies op de plek waar mensen komen, om voor zichzelf te zorgen, veerkracht op te bouwen en hun geestelijke gezondheid beter te begrijpen.",
  "function-1.group": ({ size }) =>
    `Functie 1 bestaat alleen in groep, met minstens ${size} deelnemers, en alleen op een vindplaats.`,
  "function-1.defined-group": ({ size }) =>
    `Minder dan ${size}, maar een duidelijk omschreven groep zoals een klas: te bevestigen, de presentatie laat het toe en de omzendbrief zegt er niets over.`,
  "function-1.co-animation":
    "Samen begeleiden staat alleen in de presentatie: bent u alleen, vraag dan aan uw netwerk of u mag attesteren.",
  "function-1.open":
    "Functie 1 is vrij toegankelijk: deelnemers worden niet geregistreerd en er is geen maximum aantal sessies.",
  "function-2.what":
    "Functie 2: de vraag verhelderen en vroeg ingrijpen, met enkele sessies die de veerkracht versterken.",
  "function-2.form": ({ size }) =>
    `Functie 2 kan individueel, met of zonder naasten, of in een groep van minstens ${size} deelnemers.`,
  "function-2.access": "Functie 2 is rechtstreeks toegankelijk; de patiënt wordt geregistreerd.",
  "function-3.what": "Functie 3: lichte tot matige problemen kort behandelen, met klinische doelen.",
  "function-3.form": ({ size }) =>
    `Functie 3 kan individueel, met of zonder naasten, of in een groep van minstens ${size} deelnemers.`,
  "function-3.access": "Voor functie 3 is een functioneel bilan nodig; de patiënt wordt geregistreerd.",
  "psy.places": "Functie 2 en 3: op een vindplaats, in de praktijk, via video of thuis.",
  "psy.video": "Ja, via video in functie 2 en 3; neen in functie 1.",
  "psy.registration":
    "In functie 2 en 3 wordt de patiënt met zijn INSZ geregistreerd, in de tool van de vzw IM en nooit hier; in functie 1 wordt niemand geregistreerd.",
  "relatives.yes": "Ja: een individuele sessie van functie 2 of 3 mag met de naasten van de patiënt.",
  "relatives.no-extra": "Ze blijft een individuele sessie: de teksten geven ze geen eigen duur en geen eigen telling.",

  "outreach.what":
    "Een vindplaats is een plek waar de doelgroep al komt: de zorgverlener gaat naar haar toe, en niet omgekeerd.",
  "outreach.for-whom":
    "Daar bereikt u mensen, vaak kwetsbaar, die moeilijker hulp zoeken of vinden, om te versterken, te voorkomen en vroeg op te sporen.",
  "outreach.organisation":
    "De organisatie van de plek neemt samen met het netwerk het initiatief en zorgt voor het praktische.",
  "outreach.support":
    "Steun aan een vindplaats is bijvoorbeeld met de organisatie een aanbod afspreken dat past bij de noden en aanvult wat er al is.",
  "outreach.first-2024":
    "In 2024 gingen de huisartsenpraktijken, de OverKop-huizen en AMO-diensten, en de scholen voor.",
  "missions.what":
    "Ondersteuningsopdrachten helpen de eerste lijn: advies over één of meer personen, en coconsultatie.",
  "missions.group": "Ze dienen ook om expertise te delen met een groep professionals of vrijwilligers.",
  "missions.pay": (fee) =>
    `Ondersteuningsopdrachten worden ${euro(fee.cents)} per gewerkt uur betaald${lastPublished(fee)}.`,
  "missions.agreed":
    "Ze zijn voor aangewezen psychologen en orthopedagogen, voor een afgesproken aantal opdrachten en uren.",

  "group.sheet":
    "De fiche beschrijft het doel, de methode, de doelgroep, het aantal interventies, het minimum aantal deelnemers, hoe zij betrokken worden en de bronnen die de waarde van het programma tonen.",
  "group.sheet-drawn-up": "Het netwerk maakt samen met de zorgverleners en de vindplaats een fiche van het programma.",
  "group.responsible":
    "De psycholoog of orthopedagoog staat in voor de kwaliteit; de organisatie of vindplaats is mee verantwoordelijk voor toeleiding, integratie van zorg en praktische afspraken.",
  "group.excluded":
    "Horen er niet bij: vaste lotgenotencontacten, buurtwerk, lange therapieën met het oog op resocialisatie, praatgroepen en commerciële programma's.",
  "group.dialogue": "Een groepssessie vraagt gesprek en actieve deelname.",
  "group.platform": "Goede programma's komen op een federaal platform, zodat anderen ze kunnen gebruiken.",
  "ebp.posture": "Psychologen en orthopedagogen werken volgens “evidence-based practice” (EBP), in alle functies.",
  "ebp.in-groups": "Voor een groepsprogramma verwijst de fiche naar de bronnen die de waarde ervan tonen.",

  "budget.networks": ({ cents, care, running }) =>
    `Voor 2024 geeft de omzendbrief ${euro(cents)} voor de netwerken: ${euro(care)} voor zorg en ondersteuning, ${euro(running)} voor de werking.`,
  "budget.total": ({ cents }) => `De presentatie geeft een totaal van ${euro(cents)}.`,
  "budget.difference": ({ cents, total, networks }) =>
    `Het verschil tussen ${euro(total)} en ${euro(networks)} is de ${euro(cents)} ter beschikking van de regering, die alleen de presentatie meetelt.`,
  "budget.additional": ({ newAgreement, eatingDisorders, trainees, outreach, sum }) =>
    `Binnen de zorg is ${euro(sum)} nieuw: vindplaatsen ${euro(outreach)}, eetstoornissen ${euro(eatingDisorders)}, stagiairs ${euro(trainees)}, remgeld van jongeren en groepen ${euro(newAgreement)}.`,
  "budget.balance": ({ cents }) =>
    `De rest, ${euro(cents)}, gaat naar de drie functies en de ondersteuningsopdrachten.`,
  "budget.distribution":
    "De rest wordt verdeeld volgens de bevolking en een kansarmoede-index: leeftijd en voorkomen van psychische problemen, sociale en economische situatie.",
  "budget.distribution-additional":
    "Voor de nieuwe middelen telt hoeveel mensen recht hebben op de verhoogde tegemoetkoming.",
  "budget.own-network": "Het bedrag van uw netwerk staat in artikel 14 van zijn overeenkomst.",
  "running.amount": ({ cents, indexPercent, sharePercent }) =>
    `${euro(cents)} in 2024: ${number(sharePercent)} % van het budget van 2023, met ${number(indexPercent)} % geïndexeerd, en niet langer ${number(sharePercent)} % van het budget van het jaar zelf.`,
  "running.monthly": "Ze worden maandelijks gefactureerd; voorschotten en regularisaties zijn weggevallen.",
  "running.earlier": ({ until, after }) =>
    `Kosten van de periode tot ${day(until)} die na ${day(after)} gefactureerd worden, gaan van het budget van 2024 af.`,
  "trainees.budget": ({ cents }) =>
    `Sessies en interventies van stagiairs kunnen terugbetaald worden: daarvoor is in 2024 ${euro(cents)} voorzien.`,
  "trainees.open":
    "De voorwaarden staan niet in de teksten; de presentatie vraagt de netwerken om begeleiding te voorzien, met een vraagteken erbij. Bespreek het met uw netwerk.",
  "eating.budget": ({ cents }) =>
    `${euro(cents)} in 2024 voor psychologische sessies van kinderen en jongeren met een eetstoornis.`,
  "eating.agreement":
    "Dat aanbod valt onder een aparte overeenkomst, die de netwerken kinderen en jongeren vanaf februari 2024 uitrollen.",
  "prisons.budget": ({ cents, networks }) =>
    `${euro(cents)} in 2024 voor sessies en ondersteuning in gevangenissen, in ${networks} netwerken en met een aparte overeenkomst.`,
  "prisons.pilot": ({ prisons }) => `De presentatie spreekt van ${prisons} proefgevangenissen, toen in opbouw.`,
  "outreach.budget": ({ cents }) => `${euro(cents)} in 2024 om het werk op vindplaatsen extra te steunen.`,
};
