import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { openBrowser } from "./product";
import { openTalk } from "./talk";

/** A new patient in one afternoon: opened, screened, counselled, concerted about, and billed; in French. */

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

/** Most presses and ticks of a whole form: opening it, its boxes, its cards and saving. */
const mostPresses = { open: 2, screening: 10, cpp: 8, concertation: 23, billing: 4 };

test("a midwife opens a file, records three acts and bills them, with few presses and all to copy", async () => {
  const talk = await openTalk(browser, inject("playground"));
  const pressedSince = (() => {
    let before = 0;
    return () => {
      const since = talk.taps.pressed - before;
      before = talk.taps.pressed;
      return since;
    };
  })();
  const keep = (name: string) => talk.pictures(`midwife-${name}`);

  await talk.says("Ouvrir un dossier");
  await keep("open-1");
  await talk.enters({ label: "Mme W." });
  await talk.presses("Suivant");
  await keep("open-2");
  await talk.enters({ dueDate: "2025-07-20" });
  await talk.presses("Enregistrer");
  await keep("open-saved");
  const code = /P-\d{3}/.exec(await talk.said())?.[0] ?? "";
  expect(await talk.said()).toContain("Le dossier de Mme W. est ouvert");
  expect(pressedSince()).toBeLessThanOrEqual(mostPresses.open);

  await talk.presses("Dépistage des vulnérabilités");
  await talk.enters({ consent: "true", finalisedByBiller: "true" });
  await talk.presses("Suivant");
  await talk.enters({ positive: "housing,violence" });
  await talk.presses("Suivant");
  await talk.enters({ scenarioFromBib: "B", bibCode: "true" });
  await talk.presses("Suivant");
  expect(await talk.said()).toContain("Oui, vous pouvez attester le dépistage");
  await keep("screening-review");
  await talk.presses("Enregistrer");
  await keep("screening-saved");
  const screened = await talk.said();
  for (const line of ["À reporter dans BiB", "Indicateurs positifs : Logement, Violence", "Pseudocode : 401376"]) {
    expect(screened).toContain(line);
  }
  expect(pressedSince()).toBeLessThanOrEqual(mostPresses.screening);

  await talk.presses("Conseil prénatal personnalisé (CPP)");
  await talk.enters({ consent: "true" });
  await talk.presses("Suivant");
  await keep("cpp-2");
  await talk.enters({
    "status-housing": "improvement",
    "note-housing": "Nouveau logement en vue",
    "status-violence": "status-quo",
    "note-violence": "Suivie par le service d'aide",
    bibCode: "true",
  });
  await talk.presses("Suivant");
  expect(await talk.said()).toContain("50,41 €");
  await talk.presses("Enregistrer");
  await keep("cpp-saved");
  for (const line of ["Logement : Amélioration · Nouveau logement en vue", "Pseudocode : 401391", "1 CPP sur 2"]) {
    expect(await talk.said()).toContain(line);
  }
  expect(pressedSince()).toBeLessThanOrEqual(mostPresses.cpp);

  await talk.says(`Où en est ${code} ?`);
  await keep("overview");
  const image = talk.page.locator(".ac-adaptiveCard").last().locator("img");
  await expect.poll(() => image.count(), { timeout: 10_000 }).toBe(1);
  for (const line of ["Le trajet", "prénatale", "CPP : 1 CPP sur 2", "Fait, encore à facturer"]) {
    expect((await talk.said()).toLowerCase()).toContain(line.toLowerCase());
  }

  await talk.presses("Encoder un acte");
  await talk.presses("Concertation multidisciplinaire");
  await talk.enters({ start: "14:30", minutes: "30", place: "online" });
  await talk.presses("Suivant");
  await keep("concertation-2");
  await talk.enters({ name: "Ann", inamiNumber: "4-12345-67-004", coordinates: "true" });
  await talk.presses("Ajouter ce participant");
  await talk.enters({ name: "Dr B.", role: "general-practitioner", inamiNumber: "11234567004" });
  await talk.presses("Ajouter ce participant");
  await talk.enters({ name: "Dr C.", role: "gynaecologist", inamiNumber: "1-12345-68-003" });
  await talk.presses("Ajouter ce participant");
  await talk.enters({ name: "K.", role: "social-worker" });
  await talk.presses("Suivant");
  await talk.enters({ womanPresent: "true" });
  await talk.presses("Suivant");
  await talk.enters({ "agreement-housing": "Demande de logement social" });
  await talk.presses("Retour");
  await talk.presses("Suivant");
  await talk.presses("Suivant");
  await talk.enters({ what: "Appeler le CPAS", owner: "K.", by: "2025-05-01" });
  await talk.presses("Suivant");
  await talk.enters({ reportMade: "true", feedbackGiven: "true", recordedInBib: "true" });
  await talk.presses("Suivant");
  expect(await talk.said()).toContain("Oui, vous pouvez attester la concertation");
  await keep("concertation-review");
  await talk.presses("Enregistrer");
  await keep("concertation-saved");
  const held = await talk.said();
  for (const line of ["Heure : 14:30", "Demande de logement social", "Appeler le CPAS · K. · 01/05/2025"]) {
    expect(held).toContain(line);
  }
  expect(held.indexOf("À reporter dans BiB")).toBeLessThan(held.indexOf("À introduire sur la plateforme IM"));
  expect(held).toContain("11234567004 (Dr B.)");
  expect(pressedSince()).toBeLessThanOrEqual(mostPresses.concertation);

  // The next concertation begins with those who took part in this one.
  await talk.presses("Encoder un acte");
  await talk.presses("Concertation multidisciplinaire");
  await talk.enters({ start: "09:00", minutes: "15", place: "on-site" });
  await talk.presses("Suivant");
  await keep("concertation-again");
  expect(await talk.said()).toContain("Dr B. · Médecin généraliste · 11234567004");
  expect(await talk.said()).toContain("K. · Assistant social");
  pressedSince();

  await talk.says("Qu'est-ce que je dois encore facturer ?");
  await keep("worklist");
  const own = talk
    .inputs()
    .map(({ id }) => String(id))
    .filter((id) => id.startsWith(`${code}/`));
  expect(own).toHaveLength(3);
  await talk.enters(Object.fromEntries(own.map((id) => [id, "true"])));
  await talk.presses("Marquer comme facturé");
  await keep("worklist-billed");
  expect(await talk.said()).toContain("3 actes marqués comme facturés.");
  expect(await talk.said()).not.toContain("Mme W.");
  expect(pressedSince()).toBeLessThanOrEqual(mostPresses.billing);
  await talk.page.close();
}, 120_000);
