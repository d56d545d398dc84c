import { Entity } from "botframework-connector/lib/connectorApi/models/mappers";

/**
 * Lets an entity leave with all that it holds. The connector's client writes only the properties that its table of
 * models names, and of an entity that is three: a message's citations would be dropped without a word.
 */
export function sendWholeEntities(): void {
  Entity.type.additionalProperties = { type: { name: "Object" } };
}
