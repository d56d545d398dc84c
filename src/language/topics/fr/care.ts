import type { CareSentences } from "../catalogue";
import { day, words } from "./words";

export const care: CareSentences = {
  "programme.what": ({ birthday }) =>
    `C'est un programme commun à l'État fédéral et aux entités fédérées : il suit les femmes enceintes, leurs enfants et leur famille de la conception jusqu'au ${birthday}e anniversaire de l'enfant, quand il y a des risques psychosociaux.`,
  "programme.why":
    "Cette période pèse lourd, tout de suite et à long terme, sur la croissance, le développement et la qualité de vie de l'enfant.",
  "programme.services":
    "L'INAMI y rembourse quatre prestations : le dépistage, la CPP, la coordination et la concertation.",
  "programme.for-whom":
    "Le dépistage s'adresse à toute femme enceinte ; la CPP demande un scénario A ou B, la coordination et la concertation un scénario B.",
  "programme.since": ({ from }) => `Les prestations comptent depuis le ${day(from)}.`,
  "programme.signatories": ({ germanSpeaking, wallonia, flanders }) =>
    `Ont signé : le Ministerium der Deutschsprachigen Gemeinschaft le ${day(germanSpeaking)}, l'AVIQ pour la Wallonie et, pour Bruxelles, la COCOM et la COCOF le ${day(wallonia)}, le Departement Zorg et Opgroeien pour la Flandre le ${day(flanders)}.`,
  "programme.convention": "C'est une convention entre le Comité de l'assurance de l'INAMI et chaque entité fédérée.",
  "programme.recommendations": "Les scénarios du programme reposent sur des recommandations du KCE.",
  "programme.website": "L'INAMI y consacre une page.",
  "programme.anywhere":
    "Les nombres maximaux valent pour toute la période de 1000 jours, où que les soins aient été donnés.",
  "programme.moving":
    "Si la femme déménage, change de prestataire ou se fait soigner dans une autre entité, ce qui a déjà été attesté ailleurs compte donc aussi.",
  "programme.other-professionals":
    "D'autres professionnels peuvent rendre les mêmes services, mais sans remboursement de l'INAMI.",

  "principle.inform":
    "Vous informez la femme ou vous l'orientez vers le bon professionnel ou service, le CPAS par exemple ; BiB et son plan d'action vous y aident.",
  "principle.follow-up": "Le suivi revient à la personne qui a fait le dépistage.",
  "principle.after-birth":
    "Après la naissance, ce qui a été mis en place continue ; on le réévalue de temps en temps et on l'adapte.",

  "scenario.of-count": ({ indicators, scenario }) =>
    indicators === 1
      ? `Avec 1 indicateur d'inclusion positif : scénario ${scenario}.`
      : `Avec ${indicators} indicateurs d'inclusion positifs : scénario ${scenario}.`,
  "scenario.rule":
    "Aucun indicateur d'inclusion positif : scénario 0. Un seul : scénario A. Deux ou plus : scénario B.",
  "scenario.by-bib": "C'est le dépistage dans BiB qui attribue le scénario.",
  "scenario.depression-and-anxiety": ({ counted }) =>
    `Si seules la dépression et l'anxiété sont positives, c'est à confirmer : les deux textes annoncent ${counted} indicateurs, mais la circulaire aux prestataires met la santé mentale sur une seule ligne. Suivez le scénario affiché par BiB.`,
  "scenario.opens-none": "Le scénario 0 n'ouvre aucune des trois autres prestations.",
  "scenario.opens-prenatal-a": ({ max }) =>
    `Scénario A, période prénatale : un soutien adapté et au plus ${max} CPP remboursées.`,
  "scenario.opens-prenatal-b":
    "Scénario B, période prénatale : la même chose, plus la coordination et la concertation.",
  "scenario.opens-later-a":
    "Scénario A, en période postnatale et pendant la petite enfance : un soutien adapté aux parents et à l'enfant, mais plus de CPP.",
  "scenario.opens-later-b":
    "Scénario B, en période postnatale et pendant la petite enfance : la coordination continue ou commence, et la concertation reste possible.",
  "indicators.list": ({ counted, all }) =>
    `Sur les ${all} indicateurs de BiB, ${counted} fixent le scénario : finances, dépression, anxiété, logement, soutien social, consommation de substances, communication et violence.`,
  "indicators.others": ({ others }) =>
    `Les ${others} autres peuvent être positifs aussi : ils ne changent rien au scénario.`,
  "inclusion.until": ({ days }) =>
    `Le dépistage ouvre le programme s'il est fait au plus tard ${days} jours après l'accouchement.`,
  "inclusion.later-phase": ({ days }) =>
    `Pour une vulnérabilité découverte après ces ${days} jours, rien n'est prévu aujourd'hui : la question est reportée à une phase ultérieure.`,
  "inclusion.bib-not-for-later":
    "L'outil BiB est fait pour la grossesse ; il ne sert pas à dépister dans les périodes suivantes.",
  "inclusion.other-tools":
    "Si les besoins changent après la naissance, une nouvelle détection est souhaitable, avec un outil qui reste à choisir.",
  "periods.three": ({ weeks, age }) =>
    `Le trajet compte trois périodes : prénatale, du dépistage à l'accouchement ; postnatale, jusqu'à ${weeks} semaines après ; petite enfance, ensuite jusqu'à l'âge de ${age} ans compris.`,

  "screening.what":
    "Le dépistage repère tôt, de façon systématique, les vulnérabilités psychosociales d'une femme enceinte, pour lui proposer ensuite l'aide qui convient. Il se fait dans BiB.",
  "screening.who-does": "Tout professionnel des soins ou de l'aide peut faire le dépistage, si la femme est d'accord.",
  "screening.role-bills": ({ role }) =>
    `Oui : avec un numéro INAMI, ${words.roles[role]} peuvent facturer un dépistage.`,
  "screening.role-does-only": ({ role }) =>
    `Non, sauf avec un numéro INAMI : ${words.roles[role]} peuvent faire le dépistage, mais seul un prestataire de l'assurance maladie le facture.`,
  "screening.who-bills":
    "Tout prestataire de l'assurance maladie avec un numéro INAMI peut le facturer, à condition de l'avoir finalisé.",
  "screening.limit": ({ max }) => `${max} dépistage au maximum par grossesse.`,
  "screening.window": ({ days }) =>
    `Le dépistage est possible pendant toute la grossesse, et encore ${days} jours après la naissance.`,
  "screening.indicators": ({ answered, all }) => `Complétez dans BiB au moins ${answered} des ${all} indicateurs.`,
  "screening.code": "Une fois le dépistage finalisé, BiB affiche un code : il en faut un pour facturer.",
  "screening.consent": "La femme doit être d'accord.",
  "screening.no-duration": "Les textes ne fixent aucune durée pour le dépistage.",
  "training.basic": "Une formation de base de Born in Belgium est vivement conseillée pour bien dépister.",
  "training.paid-by": "L'INAMI en prend le coût en charge, par un subside à Born in Belgium.",
  "bib.what": ({ all }) =>
    `Born in Belgium Professionals (BiB) est la plateforme du dépistage, avec ses ${all} indicateurs, et du suivi partagé.`,
  "bib.partner": "BiB s'utilise entre partenaires de Born in Belgium : demandez d'abord à en devenir un.",
  "bib.proof":
    "Ce que vous encodez dans BiB sert aussi de preuve : c'est là que les quatre prestations se justifient et se contrôlent.",

  "cpp.what":
    "Pendant une CPP, vous reprenez en détail avec la femme les résultats du dépistage, puis vous lancez ou renforcez ensemble l'aide qui y répond.",
  "cpp.when":
    "La première se tient de préférence au premier trimestre, au besoin juste après le dépistage ; la deuxième de préférence au troisième, pour préparer l'accouchement et la suite.",
  "cpp.who-does": "Tout professionnel des soins ou de l'aide peut mener une CPP, si la femme est d'accord.",
  "cpp.role-bills": ({ role }) => `Oui, ${words.roles[role]} peuvent facturer une CPP.`,
  "cpp.role-does-not": ({ role }) => `Non, ${words.roles[role]} ne peuvent pas facturer une CPP.`,
  "cpp.nurse-asked":
    "À confirmer : l'annexe de 2024 cite les infirmiers, la circulaire aux prestataires de 2025 ne les cite plus. Demandez à l'INAMI avant de facturer.",
  "cpp.who-bills":
    "La circulaire de 2025 réserve la facturation aux gynécologues, aux médecins généralistes et aux sages-femmes.",
  "cpp.nurse": "Pour les infirmiers, c'est à confirmer auprès de l'INAMI : l'annexe de 2024 les citait aussi.",
  "cpp.conducted-by-other":
    "Facturer une CPP menée par quelqu'un d'autre : les textes n'en disent rien. Demandez à l'INAMI.",
  "cpp.limit": ({ max }) => `${max} CPP au maximum par grossesse, pendant la période prénatale.`,
  "cpp.window":
    "La CPP se fait entre le dépistage et l'accouchement ; les textes n'imposent aucune semaine de grossesse.",
  "cpp.scenario": "Il faut un scénario A ou B.",
  "cpp.evaluate": "Ouvrez la « consultation CPP » dans BiB et évaluez chaque vulnérabilité : un statut et une note.",
  "cpp.statuses": "Cinq statuts au choix : amélioration, détérioration, statu quo, réalisé, non réalisable.",
  "cpp.code": "Quand toutes les vulnérabilités sont évaluées, BiB affiche le code à reprendre dans la facturation.",
  "cpp.no-duration": "Les textes ne fixent aucune durée pour une CPP : le tarif vaut par séance.",
};
