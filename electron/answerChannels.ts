/**
 * Answers the window's channels. Each call is checked before anything is done: it comes from the main frame of the one
 * window, that frame shows Trame itself, and the arguments are what the channel takes. All else is refused unread.
 */
import { type ChannelArguments, channelArguments } from '../shared/desktop/channelArguments.ts';
import { type ChannelKey, channels } from '../shared/desktop/channels.ts';
import { isAppAddress } from './appScheme.ts';

export interface CallerFrame {
  readonly url: string;
}

export interface ChannelCall {
  readonly senderFrame: CallerFrame | null;
}

/** The part of Electron's `ipcMain` that is used. */
export interface ChannelPort {
  handle(channel: string, listener: (call: ChannelCall, ...parameters: unknown[]) => Promise<unknown>): void;
}

export type ChannelAnswers = {
  readonly [Key in ChannelKey]: (...parameters: ChannelArguments<Key>) => unknown;
};

/** What a refused caller gets; it says nothing about why. */
const callRefused = 'This call is not allowed.';

/** `mainFrame` is the window's own frame at the time of the call, `null` once the window is gone. */
export function answerChannels(
  port: ChannelPort,
  mainFrame: () => CallerFrame | null,
  answers: ChannelAnswers,
): void {
  const isTrusted = (frame: CallerFrame | null): boolean =>
    frame !== null && frame === mainFrame() && isAppAddress(frame.url);
  for (const key of Object.keys(channels) as ChannelKey[]) answerOne(port, key, isTrusted, answers[key]);
}

function answerOne<Key extends ChannelKey>(
  port: ChannelPort,
  key: Key,
  isTrusted: (frame: CallerFrame | null) => boolean,
  answer: ChannelAnswers[Key],
): void {
  port.handle(channels[key], async (call, ...parameters) => {
    if (!isTrusted(call.senderFrame)) throw new Error(callRefused);
    const checked = channelArguments[key].safeParse(parameters);
    if (!checked.success) throw new Error(callRefused);
    return await (answer as (...all: unknown[]) => unknown)(...(checked.data as unknown[]));
  });
}
