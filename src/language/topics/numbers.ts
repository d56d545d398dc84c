/** "4,00 €" becomes "4 €": round amounts read better in running text without their cents. */
export function withoutRoundCents(amount: string): string {
  return amount.replace(/[.,]00(?=\D*$)/, "");
}

/** "20 %": a dated percentage or a count of people, with the thousands grouped as the language does. */
export function groupedNumber(locale: "fr-BE" | "nl-BE" | "de-BE" | "en-GB"): (value: number) => string {
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  return (value) => format.format(value);
}
