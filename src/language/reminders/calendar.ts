/** What is said of the calendar that a calendar program can subscribe to. */
export interface CalendarWords {
  /** Button. */
  button: string;
  title: string;
  /** What it is, and that whoever has the address can read it. */
  text: string;
  /** Button: as a file. */
  file: string;
  /** Label of the address, to be copied. */
  address: string;
  /** Button: the address is to work no longer. */
  revoke: string;
  revoked: string;
  /** The host has no address of its own, so there is none to give. */
  unavailable: string;
  /** Name of the file, without its ending; ASCII. */
  fileName: string;
  /** Name of the calendar in a calendar program. */
  name: string;
}
