/** What each channel takes. Whatever comes from the window is checked against this before anything is done. */
import { z } from 'zod';
import { actionIds } from '../actions/actions.ts';
import type { ChannelKey } from './channels.ts';
import { isActionId } from './menuState.ts';

/** A written project or export beyond this is refused (bytes): one file of a zip without zip64 ends at 4 GiB. */
const maximumBytes = 2 ** 31;
const longestName = 255;

const handle = z.string().regex(/^[0-9A-F]{32}$/);
const bytes = z.instanceof(Uint8Array).refine((array) => array.byteLength <= maximumBytes);
const suggestedName = z.string().min(1).max(longestName);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const backupId = z.string().regex(/^[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}-[0-9A-F]{12}$/);
/** The preload asks the system for it, of a file that was dropped. */
const projectPath = z
  .string()
  .max(4096)
  .regex(/^(\/|[A-Za-z]:[\\/]|\\\\).*\.trame$/is);
const action = z.string().refine(isActionId);
const named = z.string().max(400).nullable();
const menuState = z.object({
  language: z.enum(['en', 'fr']),
  enabled: z.array(action).max(actionIds.length),
  keys: z.partialRecord(z.enum(actionIds), z.string().max(40)),
  undo: named,
  redo: named,
  recent: z
    .array(z.object({ key: z.string().max(64), name: z.string().max(400), isMissing: z.boolean() }))
    .max(20),
});
const nothing = z.tuple([]);

export const channelArguments = {
  describeDesktop: nothing,
  openProjectFile: nothing,
  openNamedFile: z.tuple([projectPath]),
  saveProjectFile: z.tuple([handle, bytes]),
  readProjectFile: z.tuple([handle]),
  changedAt: z.tuple([handle]),
  saveProjectFileAs: z.tuple([suggestedName, bytes]),
  openSession: z.tuple([handle, sha256.nullable()]),
  appendToJournal: z.tuple([handle, bytes]),
  compactProject: z.tuple([handle]),
  saveBeside: z.tuple([handle, bytes]),
  listBackups: nothing,
  backUp: z.tuple([handle]),
  restoreBackup: z.tuple([handle, backupId]),
  saveBackupAs: z.tuple([backupId, suggestedName]),
  closeSession: z.tuple([handle, z.boolean()]),
  openSourceFiles: z.tuple([z.enum(['transcripts', 'table', 'folder'])]),
  saveExportFile: z.tuple([suggestedName, bytes]),
  savePdf: z.tuple([suggestedName]),
  setWindowTitle: z.tuple([z.string().max(1024)]),
  setEdited: z.tuple([z.boolean()]),
  showWork: z.tuple([z.number().min(0).max(1).or(z.literal('unknown')).nullable()]),
  tellDone: z.tuple([z.string().min(1).max(2048)]),
  setMenu: z.tuple([menuState]),
  closeWindow: nothing,
  keepWindowOpen: nothing,
  awaitClose: nothing,
  awaitFiles: nothing,
  isFileWaiting: nothing,
} as const satisfies Record<ChannelKey, z.ZodType>;

export type ChannelArguments<Key extends ChannelKey> = z.infer<(typeof channelArguments)[Key]>;
