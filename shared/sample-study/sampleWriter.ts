/** Turns what a file of the sample study says of a text into blocks: words, counts, lists, quotes, a map. */
import type { CodingId, NewId, ResultsBlockId, ThemeId } from '../project/ids.ts';
import type { Project } from '../project/project.ts';
import type {
  BlockContent,
  CitedQuote,
  CountForm,
  Evidence,
  Inline,
  QuoteMark,
  ResultsDocument,
} from '../project/resultsRecords.ts';
import { citeCoding } from '../results-section/citedQuotes.ts';
import { textInline } from '../results-section/documentBlocks.ts';
import type { WrittenBlock } from '../results-section/editResults.ts';
import { evidenceOfTheme } from '../results-section/evidence.ts';
import { printCount, printList } from '../results-section/printInline.ts';
import { typeset } from '../results-section/typeset.ts';
import { isRefusal, type Refusal, refuse } from '../words/refusal.ts';
import { findSampleCoding, rangeOfWords, shownCoding } from './sampleFiles.ts';
import type { SampleBlock, SampleCoding, SamplePiece } from './sampleRecords.ts';

type WrittenQuote = SampleCoding & { readonly cuts?: readonly string[] | undefined };

export class SampleWriter {
  private readonly project: Project;
  private readonly document: ResultsDocument;
  private readonly file: string;
  private readonly newId: NewId;
  /** Blocks of maps by their names: a sentence may stand before the figure that it speaks of. */
  private readonly figures = new Map<string, ResultsBlockId>();

  constructor(project: Project, document: ResultsDocument, file: string, newId: NewId) {
    this.project = project;
    this.document = document;
    this.file = file;
    this.newId = newId;
  }

  /** `themeId`: what counts and lists rest on where no codings are named. */
  blocks(wanted: readonly SampleBlock[], themeId: ThemeId | null): WrittenBlock[] | Refusal {
    const blocks: WrittenBlock[] = [];
    for (const one of wanted) {
      const content = this.content(one, themeId);
      if (isRefusal(content)) return content;
      const id = 'map' in one ? this.figure(one.map) : this.newId<ResultsBlockId>();
      blocks.push({ id, content });
    }
    return blocks;
  }

  private content(block: SampleBlock, themeId: ThemeId | null): BlockContent | Refusal {
    if ('heading' in block)
      return {
        kind: 'heading',
        level: 1,
        isNumbered: true,
        themeId: null,
        inlines: [this.text(block.heading)],
      };
    if ('map' in block) return this.mapFigure(block.map, block.caption);
    if ('quotes' in block) {
      const quotes = all(block.quotes, (one) => this.quote(one));
      return isRefusal(quotes) ? quotes : { kind: 'quotes', quotes };
    }
    const pieces = 'summary' in block ? block.summary : block.paragraph;
    const inlines = all(pieces, (one) => this.inline(one, themeId));
    if (isRefusal(inlines)) return inlines;
    return 'summary' in block ? { kind: 'summary', inlines, basis: '' } : { kind: 'paragraph', inlines };
  }

  private inline(piece: SamplePiece, themeId: ThemeId | null): Inline | Refusal {
    if (typeof piece === 'string') return this.text(piece);
    if ('footnote' in piece) return { kind: 'footnote', text: typeset(piece.footnote, this.document) };
    if ('figureOf' in piece) return { kind: 'reference', blockId: this.figure(piece.figureOf), of: 'figure' };
    const evidence = this.evidence(piece.codings, themeId);
    if (isRefusal(evidence)) return evidence;
    if ('list' in piece) return { kind: 'list', evidence, seen: printList(this.project, evidence) };
    const [one, many] = piece.noun;
    const form: CountForm = {
      of: 'participants',
      as: piece.count,
      isFeminine: piece.isFeminine ?? false,
      isCapital: piece.isCapital ?? false,
      noun: one === undefined || many === undefined ? null : { one, many },
      whole: { kind: 'all' },
    };
    return { kind: 'count', evidence, form, seen: printCount(this.project, evidence, form, this.document) };
  }

  /** With the no-break spaces that the file need not hold. */
  private text(words: string): Inline {
    return textInline(typeset(words, this.document));
  }

  private evidence(picked: readonly SampleCoding[] | undefined, themeId: ThemeId | null): Evidence | Refusal {
    if (!picked)
      return themeId === null ? refuse('sampleFileWrong', { file: this.file }) : evidenceOfTheme(themeId);
    const codingIds: CodingId[] = [];
    for (const one of picked) {
      const id = findSampleCoding(this.project, one);
      if (!id) return this.notFound(shownCoding(one));
      codingIds.push(id);
    }
    return { themeId: null, codingIds, conditions: [], exclusions: [] };
  }

  private notFound(name: string): Refusal {
    return refuse('sampleNotFound', { file: this.file, name });
  }

  private quote(wanted: WrittenQuote): CitedQuote | Refusal {
    const id = findSampleCoding(this.project, wanted);
    const cited = id && citeCoding(this.project, id, null);
    const range = cited && rangeOfWords(cited.words, wanted.quote);
    if (!range) return this.notFound(shownCoding(wanted));
    const words = cited.words.slice(range.start, range.end);
    const marks = all(wanted.cuts ?? [], (cut): QuoteMark | Refusal => {
      const left = rangeOfWords(words, cut);
      return left ? { kind: 'cut', ...left, text: '' } : this.notFound(cut);
    });
    return isRefusal(marks) ? marks : { ...cited, words, marks };
  }

  private mapFigure(name: string, caption: string): BlockContent | Refusal {
    const map = [...this.project.maps.values()].find((one) => one.name === name);
    if (!map) return this.notFound(name);
    return {
      kind: 'figure',
      wish: { what: 'map', mapId: map.id, coderId: null },
      caption: typeset(caption, this.document),
      alt: '',
    };
  }

  private figure(map: string): ResultsBlockId {
    const id = this.figures.get(map) ?? this.newId<ResultsBlockId>();
    this.figures.set(map, id);
    return id;
  }
}

/** Stops at the first refusal. */
function all<From, To extends object>(
  list: readonly From[],
  make: (one: From) => To | Refusal,
): To[] | Refusal {
  const made: To[] = [];
  for (const one of list) {
    const result = make(one);
    if (isRefusal(result)) return result;
    made.push(result);
  }
  return made;
}
