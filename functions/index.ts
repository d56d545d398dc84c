// The entry that Azure Functions loads: every file here registers its own function.
import "./calendar";
import "./deadlines";
import "./eligibility";
import "./files";
import "./health";
import "./messages";
import "./reminders";

/** For whoever hosts the functions: the local runner sets the clock and whom to trust. */
export { configureHost } from "../src/bot/host";
