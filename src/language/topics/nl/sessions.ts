import type { SessionSentences } from "../catalogue";
import { day, euro, lastPublished, words } from "./words";

export const sessions: SessionSentences = {
  "psy-duration.individual": ({ minutes, contact }) =>
    `Individuele sessie: ${minutes} minuten, waarvan ${contact} met de patiënt.`,
  "psy-duration.group": ({ minutes, contact }) =>
    `Groepssessie: ${minutes} minuten, waarvan ${contact} met de deelnemers.`,
  "psy-duration.concertation": ({ minutes, most }) => `Psychologisch overleg: ${minutes} tot ${most} minuten.`,
  "psy-duration.mission": "Ondersteuningsopdracht: die telt per uur werk.",

  "psy-limit.support": ({ young, adult, months }) =>
    `Functie 2, individueel: ${young} sessies per ${months} maanden voor een kind of jongere, ${adult} voor een volwassene.`,
  "psy-limit.treatment": ({ adult, averageYoung, averageAdult, months }) =>
    `Functie 3, individueel: hoogstens ${adult} sessies per ${months} maanden; gemiddeld over al uw patiënten ${averageYoung} voor jongeren en ${averageAdult} voor volwassenen.`,
  "psy-limit.no-individual": "Functie 1 kent geen individuele sessies en geen maximum.",
  "psy-limit.groups": "In groep is het aantal programma's niet beperkt.",
  "psy-limit.missions": "De teksten geven geen maximum: het aantal opdrachten en uren spreekt u met het netwerk af.",
  "psy-limit.young": ({ age }) =>
    `“Kind of jongere” is hier tot en met ${age} jaar; de teksten zeggen dat alleen voor het remgeld, deze assistent past het ook op de sessies toe.`,
  "psy-limit.window": ({ months }) =>
    `Wanneer de ${months} maanden beginnen, zeggen de teksten niet: deze assistent telt op de twee manieren en verwittigt u als ze verschillen.`,
  "former.first-line": ({ individual, group, months }) =>
    `Eerstelijnszorg, per ${months} maanden: jongeren ${individual.young} individuele en/of ${group.young} groepssessies, volwassenen ${individual.adult} en/of ${group.adult}; bij uitzondering ${individual.exceptional} meer.`,
  "former.specialised": ({ individual, group, averageYoung, averageAdult, months }) =>
    `Gespecialiseerde zorg, per ${months} maanden: hoogstens ${individual.adult} individuele sessies (gemiddeld ${averageYoung} voor jongeren, ${averageAdult} voor volwassenen) en/of ${group.young} groepssessies voor jongeren, ${group.adult} voor volwassenen.`,
  "former.two-functions":
    "Het vorige aanbod had twee functies: eerstelijnszorg, kort en licht, en gespecialiseerde zorg, matig intensief, met één overleg.",
  "former.aims":
    "De eerste was er voor preventie, opsporing en toeleiding; de tweede voor behandeling en psychodiagnostiek.",
  "former.missions":
    "Daarnaast waren er andere opdrachten: steun aan de eerste lijn, expertise delen en grote groepen.",
  "former.period": ({ from, to }) => `Het gold van ${day(from)} tot en met ${day(to)}, de overgang meegerekend.`,

  "psy-group.too-few": ({ count, size }) => `Neen: met ${count} is de groep te klein, er zijn er ${size} nodig.`,
  "psy-group.enough": ({ count, size }) => `Ja: ${count} deelnemers volstaan, er zijn er ${size} nodig.`,
  "psy-group.size": ({ size }) => `Functie 2 en 3: minstens ${size} deelnemers.`,
  "psy-group.community-size": ({ size }) => `Functie 1: minstens ${size} deelnemers.`,
  "psy-group.defined": ({ size }) =>
    `Minder dan ${size}, maar een duidelijk omschreven groep zoals een klas: te bevestigen, alleen de presentatie laat het toe.`,

  "psy-concertation.too-few": ({ count, participants }) =>
    `Neen: met ${count} bent u met te weinig, er zijn ${participants} deelnemers nodig.`,
  "psy-concertation.participants": ({ participants, providers }) =>
    `Psychologisch overleg: minstens ${participants} deelnemers, van wie ${providers} aanwezige zorgverleners.`,
  "psy-concertation.limit": ({ max, months }) => `Hoogstens ${max} psychologische overleggen per ${months} maanden.`,
  "psy-concertation.quarters": ({ quarters, months }) =>
    `De presentatie telt anders: ${quarters} kwartieren per ${months} maanden. Vraag het daarboven aan uw netwerk.`,
  "psy-concertation.minutes": ({ minutes, most }) => `Het duurt ${minutes} tot ${most} minuten.`,
  "psy-concertation.when":
    "Het dient om de zorg op te drijven; alleen de presentatie zegt dat dit in functie 3 is. Vraag het daarbuiten aan uw netwerk.",
  "psy-concertation.not-twice": "U attesteert het niet als een deelstaat of de nomenclatuur het al vergoedt.",

  "psy-requirements.agreement":
    "Er is een overeenkomst met een netwerk geestelijke gezondheid nodig, op uw naam of via de instelling waar u werkt.",
  "psy-requirements.individual": ({ minutes, contact }) =>
    `Individueel: een geregistreerde patiënt, ${minutes} minuten waarvan ${contact} met hem of haar, een voorziene plaats (vindplaats, praktijk, video of thuis).`,
  "psy-requirements.group": ({ minutes, contact, size }) =>
    `In groep, functie 2 en 3: minstens ${size} geregistreerde deelnemers, ${minutes} minuten waarvan ${contact} met hen.`,
  "psy-requirements.sheet": "Het groepsprogramma heeft zijn fiche, opgesteld met het netwerk.",
  "psy-requirements.assessment": "In functie 3 is ook een functioneel bilan nodig.",
  "psy-requirements.mission": "De opdracht en de uren moeten afgesproken zijn, en u moet ervoor aangewezen zijn.",

  "psy-who.psychologist":
    "Klinisch psychologen en klinisch orthopedagogen die een overeenkomst met een netwerk geestelijke gezondheid hebben.",
  "psy-who.not-individual": ({ role }) =>
    `Geen individuele sessies: ${words.roles[role]} mogen die niet attesteren. Dat doen alleen klinisch psychologen en orthopedagogen.`,
  "psy-who.other-in-group": "In groep krijgt een andere zorgverlener die mee begeleidt zijn eigen forfait.",
  "psy-who.social-worker":
    "Voor een maatschappelijk werker die een groep mee begeleidt, is het te bevestigen: de teksten zeggen niet of hij daarbij hoort.",
  "psy-who.concertation":
    "De psycholoog of orthopedagoog attesteert. Voor een andere zorgverlener is het te bevestigen: de presentatie stelt het overleg voor anderen open, de omzendbrief spreekt alleen van hen.",
  "psy-who.mission": "Klinisch psychologen en orthopedagogen die voor deze opdracht zijn aangewezen.",
  "psy-who.agreement": "Een overeenkomst met een netwerk is nodig, op hun naam of via de instelling waar zij werken.",

  "psy-tariff.unknown": ({ from }) => `De bedragen van voor ${day(from)} staan niet in de teksten.`,
  "psy-tariff.individual": (fee) => `Individuele sessie: ${euro(fee.cents)}${lastPublished(fee)}.`,
  "psy-tariff.group": (fee) =>
    `Groepssessie: ${euro(fee.cents)} per psycholoog, ${euro(fee.otherCents)} voor een andere zorgverlener${lastPublished(fee)}.`,
  "psy-tariff.concertation": (fee) =>
    `Overleg: ${euro(fee.cents)} per deelnemer en per ${fee.minutes} minuten${lastPublished(fee)}.`,
  "psy-tariff.mission": (fee) => `Ondersteuningsopdracht: ${euro(fee.cents)} per uur${lastPublished(fee)}.`,

  "psy-share.function-1": "Niets: in functie 1 betaalt de patiënt niet.",
  "psy-share.young-asked": ({ age, from }) => `Niets: met ${age} jaar betaalt de patiënt niet (sinds ${day(from)}).`,
  "psy-share.individual": ({ age, individual, individualPreferential }) =>
    `Vanaf ${age} jaar, individueel: de eerste sessie is gratis, daarna ${euro(individual)}, of ${euro(individualPreferential)} met verhoogde tegemoetkoming.`,
  "psy-share.preferential-asked": ({ individualPreferential }) =>
    `Met verhoogde tegemoetkoming: ${euro(individualPreferential)} per individuele sessie; de allereerste is gratis.`,
  "psy-share.group": ({ age, group }) =>
    `Vanaf ${age} jaar, in groep: ${euro(group)}; de allereerste sessie is gratis.`,
  "psy-share.unknown": ({ from }) => `Wat een volwassene voor ${day(from)} betaalde, staat niet in de teksten.`,
  "psy-share.young": ({ age, from }) => `Tot en met ${age} jaar: niets te betalen sinds ${day(from)}.`,
  "psy-share.missions": "Niets: een ondersteuningsopdracht kost de patiënt niets.",
  "psy-share.concertation":
    "De teksten zeggen niet of de patiënt iets betaalt voor een psychologisch overleg. Vraag het aan uw netwerk.",

  "psy-deadline.of-day": ({ on, billBy }) =>
    `Een verstrekking van ${day(on)} attesteert u ten laatste op ${day(billBy)}.`,
  "psy-deadline.rule": ({ dayOfMonth }) =>
    `De regel: ten laatste de ${dayOfMonth}e van de derde maand na de maand van de verstrekking, in de toepassing van de vzw IM.`,
  "psy-deadline.exception": "Daarna is het te laat, behalve bij een uitzonderlijk probleem met de verzekerbaarheid.",
  "psy-pseudocode.none":
    "Psychologische verstrekkingen gaan met pseudocodes door de toepassing van de vzw IM, maar de teksten geven ze niet: vraag ze aan uw netwerk.",
  "psy-window.until": ({ from, to }) =>
    `Het huidige aanbod, met drie functies, geldt van ${day(from)} tot en met ${day(to)}.`,
  "psy-window.after": ({ to }) => `Na ${day(to)} is nog niets bekend: vraag het aan uw netwerk.`,
};
