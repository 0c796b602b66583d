import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerChannels, type ChannelAnswers, type ChannelCall } from '../../electron/answerChannels.ts';
import { type ChannelKey, channels } from '../../shared/desktop/channels.ts';
import { emptyMenu } from '../../shared/desktop/menuState.ts';

type Listener = (call: ChannelCall, ...parameters: unknown[]) => Promise<unknown>;

/** Channels whose answers only note that they were reached. */
function connect() {
  const frame = { url: 'trame://app/' };
  const reached: ChannelKey[] = [];
  const listeners = new Map<string, Listener>();
  const answers = Object.fromEntries(
    Object.keys(channels).map((key) => [key, () => reached.push(key as ChannelKey)]),
  ) as unknown as ChannelAnswers;
  let mainFrame: { url: string } | null = frame;
  answerChannels(
    { handle: (name, listener) => void listeners.set(name, listener) },
    () => mainFrame,
    answers,
  );
  return {
    frame,
    reached,
    listeners,
    loseWindow: () => {
      mainFrame = null;
    },
    call: (key: ChannelKey, senderFrame: { url: string } | null, ...parameters: unknown[]) =>
      listeners.get(channels[key])?.({ senderFrame }, ...parameters),
  };
}

const handle = 'A'.repeat(32);
const backupId = '0123ABCD-0000-0000-0000-0123456789AB-0123456789AB';

const forged = ['/etc/passwd', '../Nuits.trame', `${handle}/..`, handle.toLowerCase(), ''];

/** Parameters that each channel takes. */
const fitting: Readonly<Record<ChannelKey, readonly unknown[]>> = {
  describeDesktop: [],
  openProjectFile: [],
  openNamedFile: ['/home/marie/Nuits.trame'],
  saveProjectFile: [handle, new Uint8Array(3)],
  readProjectFile: [handle],
  changedAt: [handle],
  saveProjectFileAs: ['Nuits', new Uint8Array(3)],
  openSession: [handle, 'a'.repeat(64)],
  appendToJournal: [handle, new Uint8Array(3)],
  compactProject: [handle],
  saveBeside: [handle, new Uint8Array(3)],
  listBackups: [],
  backUp: [handle],
  restoreBackup: [handle, backupId],
  saveBackupAs: [backupId, 'Nuits'],
  closeSession: [handle, true],
  openSourceFiles: ['transcripts'],
  saveExportFile: ['Nuits.docx', new Uint8Array(3)],
  savePdf: ['Nuits.pdf'],
  setWindowTitle: ['Nuits'],
  setEdited: [true],
  showWork: [0.5],
  tellDone: ['Done.'],
  setMenu: [emptyMenu('en')],
  closeWindow: [],
  keepWindowOpen: [],
  awaitClose: [],
  awaitFiles: [],
  isFileWaiting: [],
};
const allKeys = Object.keys(channels) as ChannelKey[];
/** A single word or yes is all that these take, so that chance may bring it. */
const takesNearlyAll = new Set<ChannelKey>([
  'setWindowTitle',
  'setEdited',
  'savePdf',
  'showWork',
  'tellDone',
]);

describe('channels', () => {
  it('S25: exactly the named channels are answered', () => {
    expect([...connect().listeners.keys()].sort()).toEqual(Object.values(channels).sort());
  });

  it('S25: the window’s own frame with the right arguments is answered', async () => {
    const { call, frame, reached } = connect();
    for (const key of allKeys) await call(key, frame, ...fitting[key]);
    expect(reached).toEqual(allKeys);
  });

  it.each([
    ['no frame', () => null],
    ['a frame that only looks the same', () => ({ url: 'trame://app/' })],
  ])('S25: %s is refused by every channel, whatever it brings', async (_name, sender) => {
    const { call, reached } = connect();
    for (const key of allKeys) {
      await expect(call(key, sender(), ...fitting[key]), key).rejects.toThrow('not allowed');
    }
    expect(reached).toEqual([]);
  });

  it('S25: the window’s frame on a foreign page is refused, and so is a window that is gone', async () => {
    const foreign = connect();
    foreign.frame.url = 'https://example.org/';
    await expect(foreign.call('openProjectFile', foreign.frame)).rejects.toThrow('not allowed');
    const gone = connect();
    gone.loseWindow();
    await expect(gone.call('openProjectFile', gone.frame)).rejects.toThrow('not allowed');
    expect([...foreign.reached, ...gone.reached]).toEqual([]);
  });

  it('S25: whatever else is sent to a channel never reaches its answer', async () => {
    const { call, frame, reached } = connect();
    const taken = allKeys.filter((key) => fitting[key].length > 0);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.anything(), { maxLength: 4 }), async (parameters) => {
        for (const key of taken.filter((one) => !takesNearlyAll.has(one))) {
          await expect(call(key, frame, ...parameters), key).rejects.toThrow('not allowed');
        }
      }),
      { numRuns: 200 },
    );
    expect(reached).toEqual([]);
  });

  it('S25: one parameter more, one less, or one of another kind is refused by every channel', async () => {
    const { call, frame, reached } = connect();
    for (const key of allKeys) {
      const right = fitting[key];
      const wrong = [
        [...right, 'more'],
        ...right.map((_, at) => right.slice(0, at)),
        ...right.flatMap((one, at) =>
          [undefined, 7n, Number.NaN, {}, [], ' '.repeat(5000), ...(one === handle ? forged : [])].map(
            (other) => right.toSpliced(at, 1, other),
          ),
        ),
      ];
      for (const parameters of wrong) {
        await expect(call(key, frame, ...parameters), `${key} ${String(parameters)}`).rejects.toThrow(
          'not allowed',
        );
      }
    }
    expect(reached).toEqual([]);
  });
});
