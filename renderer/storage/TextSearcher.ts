/**
 * One search at a time in a worker that is ended where an expression does not end: the next search then gets a new one.
 * Expressions have a worker of their own, so that what the other has folded is never lost. Rules:
 * docs/rules/searching.md, SR7.
 */
import type { TextId } from '../../shared/project/ids.ts';
import { type Refusal, refuse } from '../../shared/words/refusal.ts';
import { startWorker } from '../platform/startWorker.ts';
import type { KnownText, SearchAnswer, SearchRequest } from './searchTexts.worker.ts';

export type SearchTask = Omit<Extract<SearchRequest, { kind: 'search' }>, 'kind' | 'number'>;

export interface SearchListener {
  onHits(found: Extract<SearchAnswer, { kind: 'hits' }>): void;
  /** Nothing more comes of this search. */
  onRefused(refusal: Refusal): void;
  /** Names for sentences, and texts that the database does not have yet. */
  nameOf(index: number): string;
  textsOf(ids: readonly TextId[]): readonly KnownText[];
}

/** For one transcript. */
const secondsAllowed = 3;
/** For the transcript that an expression is at when the next search comes. */
const graceMilliseconds = 150;

export class TextSearcher {
  private worker: Worker | null = null;
  private number = 0;
  private current: { readonly task: SearchTask; readonly listener: SearchListener } | null = null;
  /** The worker may be at an expression of the search before. */
  private isBusy = false;
  /** Runs while one transcript is searched by an expression. */
  private timer: ReturnType<typeof setTimeout> | null = null;

  search(task: SearchTask, listener: SearchListener): void {
    this.current = { task, listener };
    this.number++;
    const mayHang = this.isBusy && this.worker !== null;
    this.begin();
    if (mayHang) this.allow(graceMilliseconds, () => this.begin());
  }

  /** Forgets the search and all texts. */
  end(): void {
    this.stopTimer();
    this.worker?.terminate();
    this.worker = null;
    this.current = null;
    this.number++;
  }

  private begin(): void {
    if (!this.current) return;
    this.worker ??= this.start();
    this.isBusy = this.current.task.question.mode === 'regex';
    this.post({ kind: 'search', number: this.number, ...this.current.task });
  }

  private start(): Worker {
    const worker = startWorker('storage/searchTexts.worker.ts');
    worker.onmessage = ({ data }: MessageEvent<SearchAnswer>) => this.hear(data);
    worker.onerror = (event) => {
      event.preventDefault();
      this.giveUp(refuse('searchFailed'));
    };
    return worker;
  }

  private post(request: SearchRequest): void {
    this.worker?.postMessage(request);
  }

  private hear(answer: SearchAnswer): void {
    const { current } = this;
    if (!current || answer.number !== this.number) return;
    this.stopTimer();
    if (answer.kind === 'at') {
      const transcript = current.listener.nameOf(answer.index);
      const seconds = secondsAllowed;
      this.allow(1000 * seconds, () =>
        current.listener.onRefused(refuse('searchTookTooLong', { transcript, seconds })),
      );
    } else if (answer.kind === 'hits') {
      if (answer.isDone) this.isBusy = false;
      current.listener.onHits(answer);
    } else if (answer.kind === 'failed') current.listener.onRefused(refuse('searchFailed'));
    else {
      this.post({ kind: 'texts', texts: current.listener.textsOf(answer.ids) });
      this.begin();
    }
  }

  /** Ends the worker when the time is over, and then calls `after`. */
  private allow(milliseconds: number, after: () => void): void {
    this.stopTimer();
    this.timer = setTimeout(() => {
      this.timer = null;
      this.worker?.terminate();
      this.worker = null;
      after();
    }, milliseconds);
  }

  private giveUp(refusal: Refusal): void {
    this.stopTimer();
    this.worker?.terminate();
    this.worker = null;
    this.current?.listener.onRefused(refusal);
  }

  private stopTimer(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
  }
}
