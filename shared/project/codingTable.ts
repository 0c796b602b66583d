/**
 * The codings of a project, kept apart by transcript: a change copies one transcript's codings instead of 100,000,
 * and they are stored as one row a transcript in the same shape.
 */
import type { CodingId, TranscriptId } from './ids.ts';
import type { Coding } from './records.ts';

/** The codings of one transcript by their ids. */
export type TranscriptCodings = ReadonlyMap<CodingId, Coding>;

const none: TranscriptCodings = new Map();

/** The transcript in which a coding stands in some version of a table; several where it was moved between transcripts. */
type Places = Map<CodingId, TranscriptId | readonly TranscriptId[]>;

function addPlace(places: Places, { id, transcriptId }: Coding): void {
  const place = places.get(id);
  if (place === undefined) places.set(id, transcriptId);
  else if (typeof place !== 'string') {
    if (!place.includes(transcriptId)) places.set(id, [...place, transcriptId]);
  } else if (place !== transcriptId) places.set(id, [place, transcriptId]);
}

export class CodingTable {
  static readonly empty = new CodingTable(new Map(), 0, new Map());
  readonly size: number;
  private readonly byTranscript: ReadonlyMap<TranscriptId, TranscriptCodings>;
  /** Where `get` looks. Shared by all versions of a table: what one of them holds, another may not. */
  readonly #places: Places;

  private constructor(
    byTranscript: ReadonlyMap<TranscriptId, TranscriptCodings>,
    size: number,
    places: Places,
  ) {
    this.byTranscript = byTranscript;
    this.size = size;
    this.#places = places;
  }

  /** Of two codings with one id in one transcript the later one counts. */
  static of(codings: Iterable<Coding>): CodingTable {
    const byTranscript = new Map<TranscriptId, Map<CodingId, Coding>>();
    const places: Places = new Map();
    for (const coding of codings) {
      let own = byTranscript.get(coding.transcriptId);
      if (!own) {
        own = new Map();
        byTranscript.set(coding.transcriptId, own);
      }
      own.set(coding.id, coding);
      addPlace(places, coding);
    }
    let size = 0;
    for (const own of byTranscript.values()) size += own.size;
    return new CodingTable(byTranscript, size, places);
  }

  /** Of codings that lie by transcript already, each under its id. */
  static ofTranscripts(byTranscript: ReadonlyMap<TranscriptId, TranscriptCodings>): CodingTable {
    let places: Places = new Map();
    let size = 0;
    for (const [transcriptId, own] of byTranscript) {
      for (const id of own.keys()) places.set(id, transcriptId);
      size += own.size;
    }
    if (places.size < size) {
      // An id in several transcripts: seldom, and looking for each before it is set costs half as much again.
      places = new Map();
      for (const own of byTranscript.values()) for (const coding of own.values()) addPlace(places, coding);
    }
    return new CodingTable(byTranscript, size, places);
  }

  /** An id that stands in several transcripts of a table just made, with the second of them; `null` as it should be. */
  inTwoTranscripts(): { readonly id: CodingId; readonly transcriptId: TranscriptId } | null {
    if (this.#places.size === this.size) return null;
    for (const [id, place] of this.#places) {
      const second = typeof place === 'string' ? undefined : place[1];
      if (second !== undefined) return { id, transcriptId: second };
    }
    return null;
  }

  /** The codings of one transcript; the same map object as long as none of them changed. */
  ofTranscript(id: TranscriptId): TranscriptCodings {
    return this.byTranscript.get(id) ?? none;
  }

  /** Transcripts that have at least one coding. */
  transcriptIds(): Iterable<TranscriptId> {
    return this.byTranscript.keys();
  }

  get(id: CodingId): Coding | undefined {
    const place = this.#places.get(id);
    if (place === undefined) return undefined;
    if (typeof place === 'string') return this.byTranscript.get(place)?.get(id);
    for (const one of place) {
      const coding = this.byTranscript.get(one)?.get(id);
      if (coding) return coding;
    }
    return undefined;
  }

  has(id: CodingId): boolean {
    return this.get(id) !== undefined;
  }

  *values(): IterableIterator<Coding> {
    for (const own of this.byTranscript.values()) yield* own.values();
  }

  /** Without what `keep` leaves out of a transcript's codings. */
  filtered(keep: (codings: TranscriptCodings) => TranscriptCodings): CodingTable {
    const byTranscript = new Map<TranscriptId, TranscriptCodings>();
    let size = 0;
    for (const [id, own] of this.byTranscript) {
      const kept = keep(own);
      if (kept.size > 0) byTranscript.set(id, kept);
      size += kept.size;
    }
    return new CodingTable(byTranscript, size, this.#places);
  }

  /** The table after some codings were set or (with `null`) taken away. Transcripts not touched are shared. */
  with(changes: Iterable<readonly [before: Coding | null, after: Coding | null]>): CodingTable {
    const byTranscript = new Map(this.byTranscript);
    const copied = new Map<TranscriptId, Map<CodingId, Coding>>();
    const own = (id: TranscriptId): Map<CodingId, Coding> => {
      let copy = copied.get(id);
      if (!copy) {
        copy = new Map(byTranscript.get(id));
        copied.set(id, copy);
        byTranscript.set(id, copy);
      }
      return copy;
    };
    let size = this.size;
    for (const [before, after] of changes) {
      if (before && (!after || after.transcriptId !== before.transcriptId)) {
        if (own(before.transcriptId).delete(before.id)) size--;
      }
      if (after) {
        const target = own(after.transcriptId);
        if (!target.has(after.id)) size++;
        target.set(after.id, after);
        addPlace(this.#places, after);
      }
    }
    for (const [id, copy] of copied) if (copy.size === 0) byTranscript.delete(id);
    return new CodingTable(byTranscript, size, this.#places);
  }
}
