/**
 * Steps on their way to the disk: shown at once, written in order, kept until the disk has them. Rules:
 * docs/rules/saving.md, SV16 to SV20.
 */
import type { StoredStep } from '../storage/projectStorage.ts';
import { type StorageReason, storageReason } from '../storage/storageReason.ts';
import { afterPaint } from './afterPaint.ts';

/** More than this many are never waiting: the next command waits, or is refused while writing fails. */
export const mostUnwritten = 50;
/** A shorter write is not mentioned. */
export const shownAfterMs = 300;

export type QueueState =
  | { readonly state: 'saved' }
  /** A step came in and is not on the disk yet. */
  | { readonly state: 'writing' }
  | { readonly state: 'saving' }
  | { readonly state: 'failed'; readonly reason: StorageReason; readonly unwritten: number };

export interface WriteQueueParts {
  /** All of them or none; resolved when the disk has them. */
  write(steps: readonly StoredStep[]): Promise<void>;
  /** Called with every change of state. */
  show(state: QueueState): void;
}

export class WriteQueue {
  private readonly parts: WriteQueueParts;
  private waiting: StoredStep[] = [];
  private writing: Promise<void> | null = null;
  private failure: StorageReason | null = null;

  constructor(parts: WriteQueueParts) {
    this.parts = parts;
  }

  get unwritten(): readonly StoredStep[] {
    return this.waiting;
  }

  get hasFailed(): boolean {
    return this.failure !== null;
  }

  get isFull(): boolean {
    return this.waiting.length >= mostUnwritten;
  }

  /** Takes a step and starts to write; never waits. A write that failed before is tried again. */
  add(step: StoredStep): void {
    this.waiting.push(step);
    if (this.failure) this.showFailure(this.failure);
    else this.parts.show({ state: 'writing' });
    void this.writeAll();
  }

  /** Resolved when there is room for one more step; `false` where writing fails and there is none. */
  async makeRoom(): Promise<boolean> {
    if (this.isFull) await this.writeAll();
    return !this.isFull;
  }

  /** Writes whatever waits; `true` when nothing is left. */
  async settle(): Promise<boolean> {
    await this.writeAll();
    return this.waiting.length === 0;
  }

  private writeAll(): Promise<void> {
    this.writing ??= this.run().then(async () => {
      this.writing = null;
      // A step may have come in after the last look and before this one.
      if (this.waiting.length > 0 && !this.failure) await this.writeAll();
    });
    return this.writing;
  }

  private async run(): Promise<void> {
    const timer = setTimeout(() => {
      if (!this.failure) this.parts.show({ state: 'saving' });
    }, shownAfterMs);
    // The screen first: handing rows to the database takes some of the frame in which a command is painted.
    await new Promise<void>((resolve) => afterPaint(resolve));
    try {
      while (this.waiting.length > 0) {
        const steps = [...this.waiting];
        await this.parts.write(steps);
        this.waiting = this.waiting.slice(steps.length);
      }
      this.failure = null;
      this.parts.show({ state: 'saved' });
    } catch (error) {
      this.failure = storageReason(error);
      this.showFailure(this.failure);
    } finally {
      clearTimeout(timer);
    }
  }

  private showFailure(reason: StorageReason): void {
    this.parts.show({ state: 'failed', reason, unwritten: this.waiting.length });
  }
}
