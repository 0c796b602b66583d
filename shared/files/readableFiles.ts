/** Endings of the files that can be read: for dialogs, folders and sentences. */

export const transcriptExtensions: readonly string[] = [
  '.docx',
  '.odt',
  '.rtf',
  '.pdf',
  '.txt',
  '.md',
  '.vtt',
  '.srt',
];
/** A text file holds a table only as another program's report on codings. */
export const tableExtensions: readonly string[] = ['.csv', '.tsv', '.xlsx', '.docx', '.odt', '.txt'];
