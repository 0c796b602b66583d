/** English words of the area "backups": the list of kept states of a project, and going back to one. */
import { formatNumber, plural } from '../plural.ts';

export const commands = {};
export const refusals = {};
export const problems = {};
export const words = {
  title: 'Backups',
  menu: 'Backups…',
  lead: 'Trame keeps the last ten states of a project, and the last one of each day for thirty days, on this computer only.',
  reading: 'Reading the backups…',
  none: 'There is no backup yet. The first is made when the project’s file is brought up to date.',
  project: 'Project',
  kept: 'Kept on',
  holds: 'Holds',
  size: 'Size',
  actions: 'What to do',
  counts: ({ transcripts, themes, codings }: { transcripts: number; themes: number; codings: number }) =>
    `${formatNumber('en', transcripts)} ${plural('en', transcripts, 'interview', 'interviews')} · ${formatNumber('en', themes)} ${plural('en', themes, 'theme', 'themes')} · ${formatNumber('en', codings)} ${plural('en', codings, 'coding', 'codings')}`,
  kilobytes: ({ count }: { count: number }) => `${formatNumber('en', count)} KB`,
  restore: 'Restore',
  restoreThis: ({ time }: { time: string }) => `Restore the state of ${time}`,
  openCopy: 'Open a copy…',
  openCopyOf: ({ time }: { time: string }) => `Open a copy of the state of ${time}`,
  copyName: ({ project, day }: { project: string; day: string }) => `${project} (${day}).trame`,
  backUpNow: 'Back up now',
  restored: ({ time }: { time: string }) =>
    `The project is as it was on ${time}. What it was before is in the list of backups.`,
};
