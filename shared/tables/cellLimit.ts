/** How long a text in a cell may be: Excel opens no file beyond it. Rules: docs/rules/exports.md. */
export const mostCellCharacters = 32_767;
