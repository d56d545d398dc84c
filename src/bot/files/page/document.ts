import { escaped } from "./escape";

/** A page that stands on its own: no script, no picture, no font, nothing fetched from anywhere. */
export interface PageParts {
  /** A language's code, where the whole page is in one. */
  language?: string;
  title: string;
  /** HTML. */
  body: string;
}

const style = `
:root { color-scheme: light; }
body { font: 15px/1.5 "Segoe UI", system-ui, sans-serif; color: #201f1e; background: #fff; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.6rem; margin: 0 0 .25rem; }
h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; border-bottom: 1px solid #c8c6c4; padding-bottom: .25rem; }
h3 { font-size: 1rem; margin: 1.25rem 0 .25rem; }
p { margin: .25rem 0; overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: minmax(8rem, 14rem) 1fr; gap: .15rem 1rem; margin: .25rem 0; }
dt { color: #605e5c; }
dd { margin: 0; grid-column: 2; white-space: pre-line; overflow-wrap: anywhere; }
ul { margin: .25rem 0; padding-left: 1.25rem; }
section section { break-inside: avoid; }
.subtle { color: #605e5c; }
@media (max-width: 30rem) { dl { grid-template-columns: 1fr; gap: 0; } dd { grid-column: 1; margin-bottom: .4rem; } }
@media print { body { margin: 0; max-width: none; font-size: 11pt; } h2, h3 { break-after: avoid; } }
`;

export function pageOf({ language, title, body }: PageParts): string {
  const lang = language === undefined ? "" : ` lang="${language}"`;
  return [
    "<!doctype html>",
    `<html${lang}>`,
    '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(title)}</title><style>${style}</style></head>`,
    `<body>${body}</body>`,
    "</html>",
  ].join("\n");
}
