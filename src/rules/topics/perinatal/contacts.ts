import { cite } from "../../sources";
import { mailAddresses } from "../addresses";
import { type Asked, linked, say, sayWith, topicsOf, when } from "../topic";

const general = ({ region }: Asked) => region === undefined;

export const contactStatements = {
  "contact.flanders-asked": when(({ region }) => region === "flanders", say(cite("providers-2025", "3"))),
  "contact.wallonia-asked": when(
    ({ region }) => region === "wallonia",
    say(cite("providers-2025", "3"), cite("oa-2024-401", "opening")),
  ),
  "contact.brussels-asked": when(
    ({ region }) => region === "brussels",
    linked(["brussels"], say(cite("providers-2025", "3"))),
  ),
  "contact.german-speaking-asked": when(({ region }) => region === "german-speaking", say(cite("providers-2025", "3"))),
  "contact.regions": when(
    general,
    linked(["brussels"], say(cite("providers-2025", "3"), cite("oa-2024-401", "opening"))),
  ),
  "contact.inami": linked(["inamiProgramme"], say(cite("providers-2025", "3"))),
  "contact.bib": linked(["bornInBelgium"], say(cite("providers-2025", "3"))),
  "contact.platform": linked(["billingPlatform"], say(cite("providers-2025", "3"))),
  "contact.no-mailbox": say(cite("providers-2025", "3")),
  "contact.psychology-mailboxes": sayWith(
    () => mailAddresses,
    cite("psy-2024", "transition"),
    cite("psy-slides-2024", "7.4"),
  ),
} as const;

export const contactTopics = topicsOf(contactStatements, {
  contacts: {
    programme: "perinatal",
    says: [
      "contact.flanders-asked",
      "contact.wallonia-asked",
      "contact.brussels-asked",
      "contact.german-speaking-asked",
      "contact.regions",
      "contact.inami",
      "contact.bib",
      "contact.platform",
    ],
  },
  mailboxes: { programme: "both", says: ["contact.psychology-mailboxes", "contact.no-mailbox", "contact.inami"] },
});
