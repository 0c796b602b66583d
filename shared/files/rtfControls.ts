/** What control words of an .rtf mean for the text (Rich Text Format 1.9.1). */
import type { RtfReader } from './rtfReader.ts';

type Destination = (reader: RtfReader) => void;

const leaveOut: Destination = (reader) => {
  reader.state.target = 'none';
};
const counted =
  (key: 'headers' | 'images' | 'objects' | 'listNumbers'): Destination =>
  (reader) => {
    if (reader.state.target !== 'none') reader.counts[key]++;
    reader.state.target = 'none';
  };
const story =
  (kind: 'footnote' | 'comment' | 'box'): Destination =>
  (reader) => {
    if (reader.state.target === 'text') reader.beginContainer(kind);
  };
/** Seen through although it may be passed over. */
const seeThrough: Destination = () => undefined;

/** Words that begin a group and say what it holds. */
export const rtfDestinations: ReadonlyMap<string, Destination> = new Map<string, Destination>([
  ...named(
    'colortbl stylesheet info listtable listoverridetable revtbl rsidtbl generator xe tc txe rxe sp shprslt ' +
      'nonesttables filetbl bkmkstart bkmkend nonshppict themedata datastore colorschememapping latentstyles ' +
      'falt panose fontemb ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn template private keycode atnid atndate ' +
      'atnref atntime atnicn atrfstart atrfend',
    leaveOut,
  ),
  ...named('header headerl headerr headerf footer footerl footerr footerf', counted('headers')),
  ...named('pict shppict', counted('images')),
  ['object', counted('objects')],
  ...named('listtext pntext', counted('listNumbers')),
  ...named('shpinst nesttableprops shp do', seeThrough),
  ...named('shptxt dptxbxtext', story('box')),
  ['footnote', story('footnote')],
  ['annotation', story('comment')],
  ['fonttbl', setTarget('fontName')],
  ['atnauthor', setTarget('author')],
  ['fldinst', setTarget('instruction')],
  [
    'upr',
    (reader) => {
      reader.state.isTwice = true;
    },
  ],
  [
    'ud',
    (reader) => {
      reader.state.target = 'text';
    },
  ],
]);

function setTarget(target: 'fontName' | 'author' | 'instruction'): Destination {
  return (reader) => {
    if (reader.state.target === 'text') reader.state.target = target;
  };
}

function named(words: string, destination: Destination): [string, Destination][] {
  return words.split(' ').map((word) => [word, destination]);
}

const characters: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['line', '\n'],
  ['lbr', '\n'],
  ['emdash', '—'],
  ['endash', '–'],
  ['bullet', '•'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['enspace', '\u2002'],
  ['emspace', '\u2003'],
  ['qmspace', '\u2005'],
  ['zwj', '\u200d'],
  ['zwnj', '\u200c'],
  ['~', '\u00a0'],
  ['_', '\u2011'],
  ['-', '\u00ad'],
  ['{', '{'],
  ['}', '}'],
  ['\\', '\\'],
]);

type Word = (reader: RtfReader, parameter: number | null) => void;
const isOn = (parameter: number | null) => parameter !== 0;
const isText = (reader: RtfReader) => reader.state.target === 'text';
const underline: Word = ({ state }, parameter) => {
  state.underline = isOn(parameter);
};

const words: ReadonlyMap<string, Word> = new Map<string, Word>([
  ['par', (reader) => isText(reader) && reader.endParagraph(true)],
  ['sect', (reader) => isText(reader) && reader.endParagraph(false)],
  ['page', (reader) => isText(reader) && reader.paragraph.breakPage()],
  ['column', (reader) => isText(reader) && reader.paragraph.breakPage()],
  [
    'b',
    ({ state }, parameter) => {
      state.bold = isOn(parameter);
    },
  ],
  [
    'i',
    ({ state }, parameter) => {
      state.italic = isOn(parameter);
    },
  ],
  [
    'v',
    ({ state }, parameter) => {
      state.hidden = isOn(parameter);
    },
  ],
  ...'ul uld uldash uldashd uldashdd uldb ulhwave ulldash ulth ulthd ulthdash ulthdashd ulthdashdd ulthldash ululdbwave ulw ulwave'
    .split(' ')
    .map((word): [string, Word] => [word, underline]),
  [
    'ulnone',
    ({ state }) => {
      state.underline = false;
    },
  ],
  ['plain', (reader) => resetCharacters(reader)],
  [
    'deleted',
    (reader, parameter) => {
      if (isOn(parameter) && !reader.state.isDeleted && isText(reader)) reader.counts.deletions++;
      reader.state.isDeleted = isOn(parameter);
    },
  ],
  [
    'f',
    ({ state }, parameter) => {
      state.font = parameter ?? 0;
    },
  ],
  ['fcharset', (reader, parameter) => reader.setCharset(parameter ?? 0)],
  [
    'deff',
    (reader, parameter) => {
      reader.defaultFont = parameter ?? 0;
    },
  ],
  [
    'uc',
    ({ state }, parameter) => {
      state.unicodeWidth = Math.min(100, Math.max(0, parameter ?? 1));
    },
  ],
  ...(
    [
      ['ansi', 1252],
      ['mac', 10000],
      ['pc', 437],
      ['pca', 850],
    ] as const
  ).map(([word, page]): [string, Word] => [
    word,
    (reader) => {
      reader.codePage = page;
    },
  ]),
  [
    'ansicpg',
    (reader, parameter) => {
      if (parameter) reader.codePage = parameter;
    },
  ],
  [
    'ftnalt',
    ({ container }) => {
      if (container.kind === 'footnote') container.kind = 'endnote';
    },
  ],
  ['pard', (reader) => setDepth(reader, 0)],
  ['intbl', (reader) => setDepth(reader, Math.max(1, reader.container.depth))],
  ['itap', (reader, parameter) => setDepth(reader, parameter ?? 0)],
  ['cell', (reader) => isText(reader) && reader.endCell(1)],
  ['nestcell', (reader) => isText(reader) && reader.endCell(Math.max(2, reader.container.depth))],
  ['row', (reader) => isText(reader) && reader.endRow(1)],
  ['nestrow', (reader) => isText(reader) && reader.endRow(Math.max(2, reader.container.depth))],
  [
    'trowd',
    (reader) => {
      reader.shapes = [];
    },
  ],
  [
    'clmrg',
    ({ nextShape }) => {
      nextShape.isJoinedLeft = true;
    },
  ],
  [
    'clvmrg',
    ({ nextShape }) => {
      nextShape.isJoinedUp = true;
    },
  ],
  [
    'cellx',
    (reader) => {
      if (reader.shapes.length < mostColumns) reader.shapes.push(reader.nextShape);
      reader.nextShape = { isJoinedLeft: false, isJoinedUp: false };
    },
  ],
]);

const mostColumns = 1000;

function setDepth(reader: RtfReader, depth: number): void {
  if (isText(reader)) reader.container.depth = depth;
}

function resetCharacters({ state, defaultFont }: RtfReader): void {
  Object.assign(state, {
    bold: false,
    italic: false,
    underline: false,
    hidden: false,
    isDeleted: false,
    font: defaultFont,
  });
}

export const rtfControls = { characters, words };
