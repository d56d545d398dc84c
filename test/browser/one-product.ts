import type { TestProject } from "vitest/node";
import { startDay } from "../support/start-day";
import { startProduct } from "./product";

declare module "vitest" {
  export interface ProvidedContext {
    /** Address of the Playground. */
    playground: string;
  }
}

/** The product is started once for all browser tests, with the demonstration as it stands on `startDay`. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const product = await startProduct("--today", startDay);
  project.provide("playground", product.playground);
  return product.stop;
}
