/**
 * The plain official web and mail addresses that the sources give. The circular to providers also bears an address of a
 * mail filter that names a person: it is kept out on purpose, and so is whatever can be read out of it.
 */
export const webAddresses = {
  inamiProgramme:
    "https://www.inami.fgov.be/fr/professionnels/info-pour-tous/plan-interfederal-soins-integres/programme-de-soins-integres-soins-et-accompagnement-des-femmes-enceintes-des-enfants-et-de-la-famille-qui-les-entoure-lors-des-premiers-1000-jours",
  inamiManual:
    "https://www.inami.fgov.be/SiteCollectionDocuments/manuel_traitement_donnees_administratives_financieres_differents_prestataires_soins.pdf",
  bornInBelgium: "https://borninbelgiumpro.be/fr/",
  bornInBelgiumTraining: "https://borninbelgiumpro.be/fr/opleiding/",
  billingPlatform: "https://fra.mycarenet.be/services-g%C3%A9n%C3%A9raux/perinatal",
  brussels: "https://www.brusano.brussels/service/perinatalite/",
  evidenceBasedPractice:
    "https://www.gezondbelgie.be/nl/blikvanger-gezondheidszorg/gezondheidszorgberoepen/kwaliteit/evidence-based-practice-ebp",
} as const;

export type WebAddress = keyof typeof webAddresses;

export const mailAddresses = {
  psychologyInami: "psy@riziv-inami.fgov.be",
  psychologyHealth: "psy-soc@health.fgov.be",
} as const;
