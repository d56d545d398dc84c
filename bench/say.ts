/** One line for whoever started this. */
export const say = (line: string) => process.stdout.write(`${line}\n`);
