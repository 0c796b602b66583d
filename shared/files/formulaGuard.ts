/**
 * Keeps a spreadsheet from taking a .csv cell for a formula: an apostrophe goes in front of what it would calculate
 * (OWASP, CSV Injection), and comes off again when the table is read. Both ways without loss. Rules: docs/rules/exports.md.
 */

/** The characters after which a spreadsheet calculates, wide ones included. */
const dangerous = /^'*[=+\-@\t\r\n＝＋－＠]/u;
const guarded = /^'+[=+\-@\t\r\n＝＋－＠]/u;

/** "=1+1" becomes "'=1+1". What looks guarded already gets one more apostrophe, so that none is lost on reading. */
export function guardFormula(text: string): string {
  return dangerous.test(text) ? `'${text}` : text;
}

/** For files where text is never calculated: only what looks guarded gets an apostrophe more. */
export function keepApostrophe(text: string): string {
  return guarded.test(text) ? `'${text}` : text;
}

/** Undoes both. */
export function unguardFormula(text: string): string {
  return guarded.test(text) ? text.slice(1) : text;
}
