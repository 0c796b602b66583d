import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerChannels, type ChannelAnswers, type ChannelCall } from '../../electron/answerChannels.ts';
import { type ChannelKey, channels } from '../../shared/desktop/channels.ts';

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

describe('channels', () => {
  it('S25: exactly the named channels are answered', () => {
    expect([...connect().listeners.keys()].sort()).toEqual(Object.values(channels).sort());
  });

  it('S25: the window’s own frame with the right arguments is answered', async () => {
    const { call, frame, reached } = connect();
    await call('saveProjectFile', frame, 'A'.repeat(32), new Uint8Array(3));
    await call('setEdited', frame, true);
    expect(reached).toEqual(['saveProjectFile', 'setEdited']);
  });

  it.each([
    ['no frame', () => null],
    ['a frame that only looks the same', () => ({ url: 'trame://app/' })],
  ])('S25: %s is refused', async (_name, sender) => {
    const { call, reached } = connect();
    await expect(call('openProjectFile', sender())).rejects.toThrow('not allowed');
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

  it('S25: whatever else is sent to a channel that takes a handle never reaches its answer', async () => {
    const { call, frame, reached } = connect();
    await fc.assert(
      fc.asyncProperty(fc.array(fc.anything(), { maxLength: 4 }), async (parameters) => {
        for (const key of ['saveProjectFile', 'readProjectFile', 'changedAt', 'openSourceFiles'] as const) {
          await expect(call(key, frame, ...parameters)).rejects.toThrow('not allowed');
        }
      }),
      { numRuns: 200 },
    );
    expect(reached).toEqual([]);
  });
});
