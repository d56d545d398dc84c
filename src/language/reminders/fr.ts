import { fr as format } from "../format/fr";
import type { ReminderWords } from "./catalogue";

const { amount, shortDate } = format;
const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const fr: ReminderWords = {
  headline: ({ thisWeek, later, toBillCents }) =>
    [
      ...(thisWeek > 0 ? [`${counted(thisWeek, "échéance", "échéances")} cette semaine`] : []),
      ...(later > 0
        ? [thisWeek > 0 ? `${later} plus tard` : `${counted(later, "échéance", "échéances")} à venir`]
        : []),
      ...(toBillCents > 0 ? [`${amount(toBillCents)} à facturer`] : []),
    ].join(", "),
  groups: {
    "perhaps-told": "Peut-être déjà annoncé",
    late: "En retard",
    urgent: "Dans les 48 heures",
    week: "Dans les 7 jours",
    later: "Plus tard",
  },
  more: (count) => (count === 1 ? "et 1 autre" : `et ${count} autres`),
  worth: (sum) => `vaut ${sum}`,
  insteadOf: (colleague) =>
    colleague === ""
      ? "à la place d'une personne de l'équipe que je ne peux pas joindre"
      : `à la place de ${colleague}, que je ne peux pas joindre`,
  open: "Voir",
  all: "Toutes mes échéances",
  none: "Aucune échéance n'est ouverte dans vos dossiers.",
  noneSuch: "Aucune échéance ouverte ne correspond à ce choix.",
  noneThen: "Aucune échéance pendant cette période.",
  noneSoon: (days) => `Aucune échéance dans les ${days} prochains jours.`,
  next: "Voir les suivantes",
  beyond: (count) =>
    count === 1 ? "Voir aussi l'échéance plus lointaine" : `Voir aussi les ${count} échéances plus lointaines`,
  filter: {
    title: "Filtrer",
    patient: "Patient",
    everybody: "Tous mes patients",
    kind: "Échéance",
    every: "Toutes",
    submit: "Afficher",
  },
  details: {
    due: "Échéance",
    late: "En retard depuis",
    act: "Prestation du",
    worth: "Montant",
    severity: "Conséquence",
  },
  actions: {
    form: (title) => `Encoder : ${title}`,
    billed: "C'est facturé",
    done: "C'est fait",
    snooze: "Me le rappeler plus tard",
    day: "Demain",
    week: "Dans une semaine",
    until: "À partir du",
    untilError: "Choisissez un jour à venir, au plus tard celui de l'échéance.",
    untilSubmit: "Me le rappeler ce jour-là",
    mute: "Ne plus rappeler ce type d'échéance",
  },
  after: {
    billed: "C'est noté : la prestation est facturée.",
    notBilled: "Je n'ai pas pu noter la prestation comme facturée. Ouvrez le dossier pour voir pourquoi.",
    done: "C'est noté. Je ne vous rappelle plus cette échéance.",
    snoozed: (until) => `C'est noté. Je vous la rappelle le ${shortDate(until)}.`,
    muted: (kind) => `C'est noté. Je ne vous rappelle plus ce type d'échéance : ${kind}.`,
    settled: "Cette échéance n'est plus ouverte.",
  },
  settings: {
    title: "Vos rappels",
    button: "Régler mes rappels",
    hour: "Heure du rappel",
    atHour: (hour) => `${hour} h`,
    weekdaysOnly: "Seulement les jours ouvrables",
    kinds: "Me rappeler",
    language: "Langue des rappels et de l'agenda",
    asSpoken: "Celle de notre conversation",
    quiet: "Congés : pas de rappel pendant ces jours",
    quietKept: "Déjà notés : décochez pour supprimer",
    quietFrom: "Du",
    quietTo: "Au (inclus)",
    quietHint:
      "Pendant vos congés, je vous préviens seulement si un montant ou une prestation risque d'être perdu dans les 48 heures.",
    period: (from, to) => `du ${shortDate(from)} au ${shortDate(to)}`,
    submit: "Enregistrer",
    saved: "Vos rappels sont réglés.",
    errors: {
      hour: "Choisissez une heure.",
      quiet: "Indiquez les deux jours, le premier avant le second.",
    },
  },
  calendar: {
    button: "Dans mon agenda",
    title: "Vos échéances dans votre agenda",
    text: "Téléchargez le fichier, ou abonnez votre agenda à l'adresse : il se met alors à jour tout seul. Il ne montre que le code du dossier, jamais le nom. Gardez l'adresse pour vous : qui la connaît peut lire l'agenda.",
    file: "Télécharger le fichier",
    address: "Adresse d'abonnement",
    revoke: "Désactiver cette adresse",
    revoked: "L'adresse ne fonctionne plus.",
    unavailable: "L'agenda n'est pas disponible ici : l'adresse publique de l'assistant n'est pas réglée.",
    fileName: "echeances",
    name: "Échéances de facturation",
  },
};
