/**
 * A first document from the thematic tree: chapters, headings, one finding a theme with its list and chosen quotes, a
 * table a chapter. Free to be changed afterwards. Rules: docs/rules/results-section.md.
 */
import { type ThemeNode, themeTree } from '../codebook/themeTree.ts';
import type { NewId, ResultsDocumentId, ThemeId } from '../project/ids.ts';
import type { Project } from '../project/project.ts';
import type {
  BlockContent,
  CitedQuote,
  CountForm,
  Inline,
  ResultsBlock,
  ResultsDocument,
} from '../project/resultsRecords.ts';
import { wordsOf } from '../words/words.ts';
import { citeCoding } from './citedQuotes.ts';
import { textInline } from './documentBlocks.ts';
import { countsOf, evidenceCodings, evidenceOfTheme, findingThemes, supportOf } from './evidence.ts';
import { printCount, printList } from './printInline.ts';
import { typeset } from './typeset.ts';

type Look = Pick<ResultsDocument, 'language' | 'spaces' | 'labels'>;

export function blocksFromTree(
  project: Project,
  documentId: ResultsDocumentId,
  look: Look,
  newId: NewId,
): ResultsBlock[] {
  const contents = contentsFromTree(project, look);
  return contents.map((content, index) => ({ id: newId(), documentId, position: index + 1, content }));
}

function contentsFromTree(project: Project, look: Look): BlockContent[] {
  const words = wordsOf[look.language].results;
  const contents: BlockContent[] = [];
  if (project.participants.size > 0) {
    contents.push(
      heading(words.sampleHeading, 1, null, false),
      { kind: 'sample' },
      { kind: 'table', table: 'sample', themeId: null, caption: words.captions.sample },
    );
  }
  const findings = new Set(findingThemes(project));
  const quoted = new Map<string, number>();
  const counts = countsOf(project);
  for (const node of themeTree(project).order) {
    const { theme } = node;
    if (counts.of(theme.id).subtree.codings === 0) continue;
    contents.push(heading(typeset(theme.name, look), Math.min(node.depth + 1, 6), theme.id, true));
    if (findings.has(theme.id)) contents.push(...finding(project, theme.id, look, quoted));
    if (isLastOfChapter(node, counts)) contents.push(...tableOfChapter(node, look));
  }
  return contents;
}

function heading(text: string, level: number, themeId: ThemeId | null, isNumbered: boolean): BlockContent {
  return { kind: 'heading', level, isNumbered, themeId, inlines: [textInline(text)] };
}

/** "Neuf participants (E1, E2, …)." (where none speaks "Deux passages.") and the quotes below it; the sentence itself is the researcher's to write. */
function finding(
  project: Project,
  themeId: ThemeId,
  look: Look,
  quoted: Map<string, number>,
): BlockContent[] {
  const quotes = chooseQuotes(project, themeId, quoted);
  const sentence: BlockContent = { kind: 'paragraph', inlines: findingInlines(project, themeId, look) };
  return quotes.length > 0 ? [sentence, { kind: 'quotes', quotes }] : [sentence];
}

export function findingInlines(project: Project, themeId: ThemeId, look: Look, isCapital = true): Inline[] {
  const usual = { ...usualForm(look.language), isCapital };
  const evidence = evidenceOfTheme(themeId);
  if (supportOf(project, evidence).participants.length === 0) {
    const form = passageForm(look.language, usual);
    return [
      { kind: 'count', evidence, form, seen: printCount(project, evidence, form, look) },
      textInline('.'),
    ];
  }
  return [
    { kind: 'count', evidence, form: usual, seen: printCount(project, evidence, usual, look) },
    textInline(' '),
    { kind: 'list', evidence, seen: printList(project, evidence) },
    textInline('.'),
  ];
}

export function usualForm(language: ResultsDocument['language']): CountForm {
  const { one, many } = wordsOf[language].results.participantNoun;
  return {
    of: 'participants',
    as: 'word',
    isFeminine: false,
    isCapital: true,
    noun: { one, many },
    whole: { kind: 'all' },
  };
}

/** Where only interviewers speak there is nobody to count. */
export function passageForm(language: ResultsDocument['language'], form: CountForm): CountForm {
  return { ...form, of: 'codings', isFeminine: false, noun: wordsOf[language].results.passageNoun };
}

const mostQuotes = 2;
/** A quote that is easily read: neither a word nor a page. */
const [shortest, longest] = [40, 260];

export function isReadable({ length }: string): boolean {
  return length >= shortest && length <= longest;
}

/**
 * Examples of the theme first, then one a participant: whoever is quoted least so far, by quotes of a readable length.
 */
export function chooseQuotes(
  project: Project,
  themeId: ThemeId,
  quoted: Map<string, number>,
  most = mostQuotes,
): CitedQuote[] {
  const codings = evidenceCodings(project, evidenceOfTheme(themeId)).filter(
    ({ participants }) => participants.length > 0,
  );
  const pinned = new Set<string>(project.themes.get(themeId)?.examples ?? []);
  const rank = ({ coding, participants }: (typeof codings)[number]) => {
    const times = quoted.get(participants[0] ?? '') ?? 0;
    return (
      (pinned.has(coding.id) ? 0 : 1e6) +
      times * 1000 +
      (isReadable(coding.quote) ? 0 : 500) +
      participants.length * 10
    );
  };
  const chosen: CitedQuote[] = [];
  const speakers = new Set<string>();
  const passages: string[] = [];
  for (const one of codings.toSorted((a, b) => rank(a) - rank(b))) {
    const [speaker = ''] = one.participants;
    if (chosen.length === most) break;
    if (speakers.has(speaker) || passages.includes(one.coding.quote)) continue;
    const cited = citeCoding(project, one.coding.id, themeId);
    if (!cited) continue;
    chosen.push(cited);
    speakers.add(speaker);
    passages.push(one.coding.quote);
    quoted.set(speaker, (quoted.get(speaker) ?? 0) + 1);
  }
  const order = new Map(codings.map(({ coding }, index) => [coding.id, index]));
  return chosen.sort((a, b) => (order.get(a.codingId) ?? 0) - (order.get(b.codingId) ?? 0));
}

function isLastOfChapter(node: ThemeNode, counts: ReturnType<typeof countsOf>): boolean {
  const root = rootOf(node);
  if (root.children.length === 0) return false;
  let last: ThemeNode = root;
  for (;;) {
    const next = last.children.findLast(({ theme }) => counts.of(theme.id).subtree.codings > 0);
    if (!next) return last === node;
    last = next;
  }
}

function rootOf(node: ThemeNode): ThemeNode {
  let root = node;
  while (root.parent) root = root.parent;
  return root;
}

function tableOfChapter(node: ThemeNode, look: Look): BlockContent[] {
  const { theme } = rootOf(node);
  const { captions } = wordsOf[look.language].results;
  const caption = captions.themes({ theme: typeset(theme.name, look) });
  return [{ kind: 'table', table: 'themes', themeId: theme.id, caption }];
}
