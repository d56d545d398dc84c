import { fr as format } from "../format/fr";
import { fr as terms } from "../terms/fr";
import type { DeadlineLine, DeadlineWords } from "./catalogue";
import { actDay } from "./day-and-month";
import { numbers } from "./numbers";

const { shortDate } = format;
const named = ({ service }: DeadlineLine) => (service ? terms.services[service].short : "Prestation");
const act = (deadline: DeadlineLine) =>
  deadline.actOn ? `${named(deadline)} du ${actDay(format, deadline.actOn, deadline.due)}` : named(deadline);
const bothCpp = `Les ${numbers.cppSessions} CPP d'une grossesse se font pendant la période prénatale.`;
const beforeBirth =
  "Tout dossier périnatal de scénario A ou B, tant que l'enfant n'est pas né et que la CPP reste à faire.";
const scenarioB = "Tout dossier périnatal qui peut être de scénario B";

export const fr: DeadlineWords = {
  kinds: {
    billing: {
      name: "Fin du délai de facturation",
      line: (deadline) => `${act(deadline)} à facturer au plus tard le ${shortDate(deadline.due)}`,
      why: `Une prestation se facture au plus tard le ${numbers.billingDay} du ${numbers.billingMonths}e mois qui suit celui où elle a eu lieu.`,
      concerns: "Chaque prestation faite qui reste à facturer et dont le délai court encore.",
    },
    "screening-window": {
      name: "Dernier jour pour le dépistage",
      line: ({ due }) => `Dépistage à faire au plus tard le ${shortDate(due)}`,
      why: `Le dépistage se fait au plus tard ${numbers.screeningDays} jours après la naissance ; plus tard, il n'ouvre pas le programme.`,
      concerns: "Tout dossier périnatal sans dépistage dont l'enfant est né.",
    },
    "first-cpp": {
      name: "Première CPP",
      line: ({ due }) => `1re CPP à faire avant la naissance, prévue le ${shortDate(due)}`,
      why: bothCpp,
      concerns: beforeBirth,
    },
    "second-cpp": {
      name: "Deuxième CPP",
      line: ({ due }) => `2e CPP à faire avant la naissance, prévue le ${shortDate(due)}`,
      why: bothCpp,
      concerns: beforeBirth,
    },
    "follow-up": {
      name: "Suivi des vulnérabilités",
      line: ({ due, isLate }) =>
        isLate
          ? `Suivi de chaque vulnérabilité en retard depuis le ${shortDate(due)}`
          : `Suivi de chaque vulnérabilité au plus tard le ${shortDate(due)}`,
      why: `Chaque vulnérabilité est suivie au moins tous les ${numbers.followUpMonths} mois, à compter du dépistage.`,
      concerns: `${scenarioB}, jusqu'aux ${numbers.programmeAge} ans de l'enfant ; un suivi en retard reste affiché.`,
    },
    "concertation-of-year": {
      name: "Concertation de l'année",
      line: ({ due }) => `Concertation de l'année au plus tard le ${shortDate(due)}`,
      why: `Une concertation a lieu au moins tous les ${numbers.concertationMonths} mois à partir du début de la coordination, et chaque vulnérabilité y est abordée.`,
      concerns: `${scenarioB} et dont la coordination a commencé, tant que l'année en cours n'a pas eu sa concertation.`,
    },
    "reference-period": {
      name: "Nouvelle période de référence",
      line: ({ due }) => `Nouvelle période de référence dès le ${shortDate(due)} : la coordination suivante s'ouvre`,
      why: `Chaque période de référence de ${numbers.periodMonths} mois ouvre une nouvelle coordination.`,
      concerns: `${scenarioB}, pour chaque période à venir avant les ${numbers.programmeAge} ans de l'enfant.`,
    },
    delivery: {
      name: "Naissance prévue",
      line: ({ due }) => `Naissance prévue le ${shortDate(due)} : fin de la période prénatale`,
      why: "L'accouchement termine la période prénatale et ouvre la période postnatale.",
      concerns: "Tout dossier périnatal avec un dépistage et une date prévue, tant que l'enfant n'est pas né.",
    },
    "early-childhood": {
      name: "Début de la petite enfance",
      line: ({ due }) => `Petite enfance à partir du ${shortDate(due)}`,
      why: `La petite enfance commence ${numbers.postnatalWeeks} semaines après la naissance.`,
      concerns: "Tout dossier périnatal avec un dépistage dont l'enfant est né.",
    },
    "second-birthday": {
      name: "Âge limite certain de la coordination",
      line: ({ due }) =>
        `${numbers.coordinationAge} ans de l'enfant le ${shortDate(due)} : coordination à confirmer ensuite`,
      why: `La coordination est certaine jusqu'aux ${numbers.coordinationAge} ans de l'enfant ; ensuite, les textes se contredisent.`,
      concerns: "Tout dossier périnatal avec un dépistage dont l'enfant est né.",
    },
    "third-birthday": {
      name: "Fin du programme",
      line: ({ due }) => `${numbers.programmeAge} ans de l'enfant le ${shortDate(due)} : fin du programme`,
      why: `Le programme court jusqu'au ${numbers.programmeAge}e anniversaire de l'enfant.`,
      concerns: "Tout dossier périnatal avec un dépistage dont l'enfant est né.",
    },
    "session-window": {
      name: `Fin de la période de ${numbers.windowMonths} mois`,
      line: (deadline) =>
        `${named(deadline)} : les ${numbers.windowMonths} mois en cours finissent le ${shortDate(deadline.due)}`,
      why: `Les nombres maximaux valent par ${numbers.windowMonths} mois ; comptés à partir de la première séance, ils recommencent le lendemain.`,
      concerns:
        "Tout dossier psychologique dont la période en cours compte déjà une séance ou une concertation limitée en nombre.",
    },
  },
  severities: {
    "money-lost": {
      label: "Montant perdu",
      meaning: "Passé ce jour, une prestation déjà faite ne peut plus être facturée.",
    },
    "right-lost": { label: "Plus possible", meaning: "Passé ce jour, la prestation ne peut plus être faite." },
    required: { label: "Demandé", meaning: "La circulaire le demande, sans dire qu'un retard empêche de facturer." },
    informs: { label: "À savoir", meaning: "Ce jour-là, une autre période commence." },
  },
};
