/**
 * Writes a project and its history as one `.trame` file: a zip of a manifest, the small tables, one entry of codings a
 * transcript, one of words and one of layout a text, and the history. The same project gives the same bytes.
 * Rules: docs/rules/project-file.md.
 */
import { strToU8, zipSync } from 'fflate';
import type { HistoryRow } from '../project/historyRow.ts';
import { type Project, tableNames } from '../project/project.ts';
import { packCodings } from './codingsEntry.ts';
import { makeManifest } from './manifest.ts';
import { ProjectHistory } from './projectHistory.ts';
import { packText } from './textEntry.ts';

/** Low, since a file of 10 million words is written in 2 seconds this way; higher ones save a tenth of the size. */
const level = 1;
/** Zip needs a time; a fixed one keeps the bytes of equal projects equal. */
const mtime = '1980-01-01T12:00:00';

/** Names and bytes of all entries, in order. */
export type ZipWriter = (entries: Readonly<Record<string, Uint8Array>>, level: 1) => Uint8Array;

const portableZip: ZipWriter = (entries, wanted) => zipSync({ ...entries }, { level: wanted, mtime });

/** `zip`: Node has a quicker one. */
export function writeProjectFile(
  project: Project,
  history: ProjectHistory | readonly HistoryRow[],
  zip: ZipWriter = portableZip,
): Uint8Array {
  const rows = history instanceof ProjectHistory ? history : ProjectHistory.of(history);
  const entries: Record<string, Uint8Array> = {
    'manifest.json': json(makeManifest(project, rows.lastNumber)),
    'project.json': json(smallTables(project)),
  };
  for (const id of project.codings.transcriptIds()) {
    entries[`codings/${id}.json`] = json(packCodings(project.codings.ofTranscript(id).values()));
  }
  for (const text of project.texts.values()) {
    entries[`texts/${text.id}.txt`] = strToU8(text.text);
    entries[`texts/${text.id}.json`] = json(packText(text));
  }
  entries['history.jsonl'] = rows.lines();
  return zip(entries, level);
}

/** Every table but the codings, records in order, then the ids of all texts. */
function smallTables(project: Project): Record<string, unknown> {
  const tables: Record<string, unknown> = {};
  for (const table of tableNames) if (table !== 'codings') tables[table] = [...project[table].values()];
  return { ...tables, texts: [...project.texts.keys()] };
}

function json(value: unknown): Uint8Array {
  return strToU8(JSON.stringify(value));
}
