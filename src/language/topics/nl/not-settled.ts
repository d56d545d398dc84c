import type { NotSettledSentences } from "../catalogue";

export const notSettled: NotSettledSentences = {
  "open.cpp-by-video": "Een CPP via video? Dat zeggen de teksten niet.",
  "open.cpp-by-video-near":
    "Op afstand laten ze alleen het overleg toe, online, en de psychologische sessies van functie 2 en 3.",
  "open.hospital":
    "Een opgenomen vrouw? De teksten regelen het niet: de gepubliceerde codes staan alleen in de ambulante kolom.",
  "open.capitation":
    "Een praktijk met forfaitaire betaling? De teksten zeggen niet of die deze verstrekkingen bovenop mag attesteren.",
  "open.capitation-near":
    "Het wijkgezondheidscentrum komt alleen bij de coördinatie voor: daar mag de verantwoordelijke zorgverlener attesteren.",
  "open.supplements":
    "Een supplement? Daarover zwijgen de teksten; voor de vier perinatale verstrekkingen is de gepubliceerde terugbetaling gelijk aan het tarief.",
  "open.supplements-psychology":
    "In de psychologische zorg voorzien ze alleen het remgeld, zonder een woord over supplementen.",
  "open.no-show": "Een gemiste afspraak? Geen enkele tekst spreekt erover: attesteren noch een vergoeding is voorzien.",
  "open.second-screening":
    "Een tweede screening in dezelfde zwangerschap? Die wordt geen tweede keer betaald; of ze mag en het scenario kan veranderen, zeggen de teksten niet.",
  "open.second-screening-near":
    "Na de geboorte vinden ze een nieuwe detectie wenselijk als de noden veranderen, maar niet met BiB.",
  "open.cpp-of-another":
    "Een CPP attesteren die iemand anders deed? Dat zeggen de teksten niet: elke professional mag ze doen, drie beroepen mogen ze attesteren.",
  "open.cpp-of-another-near": "Voor een collega attesteren is alleen voorzien bij de coördinatie, binnen een team.",
  "open.functions-2-and-3": "Functie 2 en 3 combineren voor dezelfde patiënt? De teksten regelen dat niet.",
  "open.functions-2-and-3-near":
    "Ze geven elke functie haar eigen sessies, maar zeggen niet of de twee aantallen samen gelden.",
  "open.both-concertations":
    "Een perinataal en een psychologisch overleg op dezelfde dag? De teksten regelen dat niet.",
  "open.both-concertations-near":
    "Het psychologische overleg wordt niet betaald als de bijeenkomst al op een andere manier vergoed is.",
  "open.exceptions":
    "Attesteren zonder screening? De overeenkomst voorziet uitzonderingen, maar de voorwaarden moeten nog worden afgesproken.",
  "open.weekend":
    "Een termijn die op een weekend of feestdag valt? De teksten verschuiven hem niet en zeggen er niets over.",
  "open.weekend-advice": "Attesteer voor de zekerheid vroeger: de getoonde datum is die van de kalender.",
  "open.list-perinatal":
    "Perinataal laten de teksten open: de CPP via video of door een ander, de opgenomen vrouw, het forfait, supplementen, gemiste afspraken, een tweede screening, uitzonderingen zonder screening.",
  "open.list-psychology":
    "In de psychologische zorg: functie 2 en 3 samen, beide overleggen op één dag, en voor de twee programma's een termijn op een feestdag.",
  "ask.inami": "Vraag het aan het RIZIV voor u attesteert.",
  "ask.born-in-belgium": "Over de tool zelf vraagt u het aan Born in Belgium.",
  "ask.billing-platform": "Vraag het voor de zekerheid aan het NIC, dat het platform beheert.",
  "ask.network": ({ address }) =>
    `Vraag het voor de psychologische zorg aan uw netwerk geestelijke gezondheid; het RIZIV is bereikbaar op ${address}.`,
};
