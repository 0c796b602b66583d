/**
 * Searches the transcripts of a stored project. Texts are read from the database as they are needed and stay, folded,
 * until the worker ends: they are versions and never change. A newer search takes the place of the one that goes on.
 */
import type { TextId, TranscriptId } from '../../shared/project/ids.ts';
import { LineNumberCache, unpackText } from '../../shared/project-file/textEntry.ts';
import { type Needle, readQuestion, type SearchQuestion } from '../../shared/search/searchQuestion.ts';
import { type SearchableText, searchText } from '../../shared/search/searchText.ts';
import { isRefusal } from '../../shared/words/refusal.ts';
import { ProjectDatabase, type StoredId } from './database.ts';
import { type StorageReason, storageReason } from './storageReason.ts';
import { textsOfPack } from './textPacks.ts';

export type KnownText = SearchableText & { readonly id: TextId };

export type SearchRequest =
  | {
      readonly kind: 'search';
      /** Later searches have higher numbers. */
      readonly number: number;
      readonly storedId: StoredId;
      readonly question: SearchQuestion;
      /** In the order in which hits are wanted. */
      readonly transcripts: readonly { readonly id: TranscriptId; readonly textId: TextId }[];
      readonly mostHits: number;
    }
  /** Texts that the database does not have yet. */
  | { readonly kind: 'texts'; readonly texts: readonly KnownText[] };

export type SearchAnswer =
  /** A transcript is searched from now on: what takes too long is known by the time since. */
  | { readonly kind: 'at'; readonly number: number; readonly index: number }
  /** `hits`: index of the transcript, start and end of each. `total` goes on where no more hits are sent. */
  | {
      readonly kind: 'hits';
      readonly number: number;
      readonly hits: Int32Array;
      readonly total: number;
      readonly searched: number;
      readonly isDone: boolean;
    }
  | { readonly kind: 'missing'; readonly number: number; readonly ids: readonly TextId[] }
  | { readonly kind: 'failed'; readonly number: number; readonly reason: StorageReason };

type Search = Extract<SearchRequest, { kind: 'search' }>;

const texts = new Map<TextId, SearchableText>();
const lineNumbers = new LineNumberCache();
let latest = 0;
let database: ProjectDatabase | null = null;
/** Read from the database at once. */
const batchSize = 25;
const millisecondsBetweenAnswers = 40;

self.onmessage = ({ data }: MessageEvent<SearchRequest>) => {
  if (data.kind === 'texts') for (const text of data.texts) texts.set(text.id, text);
  else
    void search(data).catch((error) =>
      answer({ kind: 'failed', number: data.number, reason: storageReason(error) }),
    );
};

function answer(message: SearchAnswer): void {
  self.postMessage(message);
}

async function search(request: Search): Promise<void> {
  latest = request.number;
  const needle = readQuestion(request.question);
  if (isRefusal(needle)) return;
  const { transcripts, number } = request;
  const progress = new Progress(request);
  for (let first = 0; first < transcripts.length; first += batchSize) {
    const batch = transcripts.slice(first, first + batchSize);
    const missing = await readTexts(request.storedId, batch);
    if (latest !== number) return;
    if (missing.length > 0) {
      answer({ kind: 'missing', number, ids: missing });
      return;
    }
    for (const [at, { textId }] of batch.entries()) {
      const text = texts.get(textId);
      if (text) searchOne(request, needle, text, first + at, progress);
      if (progress.isDue()) await progress.send(false);
      if (latest !== number) return;
    }
  }
  await progress.send(true);
}

function searchOne(request: Search, needle: Needle, text: SearchableText, index: number, progress: Progress) {
  if (needle.kind === 'expression') answer({ kind: 'at', number: request.number, index });
  for (const { start, end } of searchText(text, needle, request.question.speaker)) {
    progress.add(index, start, end);
  }
  progress.searched = index + 1;
}

/** Ids that the database does not have. */
async function readTexts(storedId: StoredId, batch: Search['transcripts']): Promise<readonly TextId[]> {
  const unknown = batch.filter(({ textId }) => !texts.has(textId)).map(({ textId }) => textId);
  if (unknown.length === 0) return unknown;
  database ??= new ProjectDatabase(storedId);
  const packs = await database.textPacks
    .where('ids')
    .anyOf([...unknown])
    .distinct()
    .toArray();
  for (const row of packs.flatMap((pack) => [...textsOfPack(pack)])) {
    const text = unpackText(row.id, row.text, JSON.parse(row.layout), lineNumbers);
    // Lines and formats are not searched, and L's would take more room than its words.
    if (!('place' in text)) texts.set(row.id, { text: text.text, turns: text.turns });
  }
  return unknown.filter((id) => !texts.has(id));
}

/** Gathers hits and sends them now and then; the first page as soon as it is full. */
class Progress {
  searched = 0;
  private readonly request: Search;
  private hits: number[] = [];
  private total = 0;
  private sent = 0;
  private last = performance.now();

  constructor(request: Search) {
    this.request = request;
  }

  add(index: number, start: number, end: number): void {
    if (this.total < this.request.mostHits) this.hits.push(index, start, end);
    this.total++;
  }

  isDue(): boolean {
    const isFirstPage = this.sent === 0 && this.total >= 200;
    return isFirstPage || performance.now() - this.last > millisecondsBetweenAnswers;
  }

  /** Lets a newer search in. */
  async send(isDone: boolean): Promise<void> {
    const hits = Int32Array.from(this.hits);
    const { total, searched } = this;
    answer({ kind: 'hits', number: this.request.number, hits, total, searched, isDone });
    this.hits = [];
    this.sent += hits.length / 3;
    this.last = performance.now();
    await new Promise((resolve) => setTimeout(resolve));
  }
}
