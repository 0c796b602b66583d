/** English words of the area "files": what a file is, why it was not read, and what of it was left out. */
import { plural } from '../plural.ts';

/** What a file can turn out to be, whatever its name says. */
const kinds = {
  docx: 'a Word document',
  xlsx: 'an Excel workbook',
  pptx: 'a PowerPoint presentation',
  odf: 'an OpenDocument file (LibreOffice)',
  pages: 'a Pages, Numbers or Keynote document',
  zip: 'a zip archive',
  pdf: 'a PDF',
  office97: 'a document of an old Word, Excel or PowerPoint (.doc, .xls, .ppt)',
  rtf: 'a rich text document (.rtf)',
  html: 'a web page',
  xml: 'an XML file',
  image: 'an image',
  archive: 'a compressed archive',
  sound: 'a recording',
  text: 'a plain text file',
  unknown: 'a file of another kind',
};

const encodings = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 (little endian)',
  'utf-16be': 'UTF-16 (big endian)',
  'windows-1252': 'Windows-1252 (Western European)',
  macintosh: 'Mac OS Roman',
};

type InFile = { file: string };
type InEntry = { file: string; entry: string };
type InPart = { file: string; part: string };

export const commands = {};
export const refusals = {
  fileEmpty: ({ file }: InFile) => `${file} is empty: it holds no text. Check that it is the right file.`,
  fileTooLarge: ({ file, megabytes }: InFile & { megabytes: number }) =>
    `${file} is larger than ${megabytes} MB, the most that is read at once. Split it into several files.`,
  formatUnknown: ({ file }: InFile) =>
    `${file} was not read: transcripts are read from .docx, .odt, .rtf, .pdf, .txt, .md, .vtt and .srt files. Open it in the program that made it and save it as .docx or .txt.`,
  saveAsDocx: ({ file, extension }: InFile & { extension: string }) =>
    `${file} was not read: ${extension} files are not read. Open it in Word or LibreOffice and save it as .docx.`,
  exportFromPages: ({ file }: InFile) =>
    `${file} was not read: it is a Pages document. In Pages, choose File > Export To > Word and import the .docx file.`,
  pdfNeedsTime: ({ file }: InFile) =>
    `${file} was not read: a PDF cannot be read here. Import it among the interviews.`,
  pdfNeedsPassword: ({ file }: InFile) =>
    `${file} was not read: it is protected by a password. Give the password in the window, or save the PDF without it.`,
  pdfPasswordWrong: ({ file }: InFile) =>
    `${file} was not read: this is not its password. Type it again, or save the PDF without a password.`,
  pdfBroken: ({ file }: InFile) =>
    `${file} was not read: the PDF is damaged. Copy or download it again, or save it anew in the program that made it.`,
  pdfIsScan: ({ file }: InFile) =>
    `${file} was not read: it holds pictures of pages and no text. Let a program with text recognition (OCR) read it first, or import the document that it was made from.`,
  pdfTooManyPages: ({ file, limit }: InFile & { limit: number }) =>
    `${file} was not read: it has more than ${limit} pages. Split it into several files.`,
  pdfTooLarge: ({ file }: InFile) =>
    `${file} was not read: it holds more text than can be read at once. Split it into several files.`,
  tableFormatUnknown: ({ file }: InFile) =>
    `${file} was not read: tables are read from .csv, .tsv, .xlsx, .docx and .odt files. Open it in the program that made it and save it as .csv or .xlsx.`,
  saveAsXlsx: ({ file, extension }: InFile & { extension: string }) =>
    `${file} was not read: ${extension} files are not read. Open it in Excel or LibreOffice and save it as .xlsx.`,
  exportFromNumbers: ({ file }: InFile) =>
    `${file} was not read: it is a Numbers document. In Numbers, choose File > Export To > Excel and take the .xlsx file.`,
  isAnotherFormat: ({ file, extension, kind }: InFile & { extension: string; kind: keyof typeof kinds }) =>
    `${file} was not read: its name ends in ${extension}, but it is ${kinds[kind]}. Open it in the program that made it and save it as ${extension}.`,
  odfNotText: ({ file }: InFile) =>
    `${file} was not read: it is an OpenDocument file, but no text document. Open it in LibreOffice Writer and save it as .odt.`,
  tooManyNotes: ({ file, limit }: InFile & { limit: number }) =>
    `${file} was not read: it holds more than ${limit} footnotes, endnotes and comments, far more than an interview needs. Copy its text into a new document.`,
  rtfTooDeep: ({ file }: InFile) =>
    `${file} was not read: its groups are nested far deeper than any program writes them. Open it in Word or LibreOffice and save it as .docx.`,
  subtitlesMissing: ({ file }: InFile) =>
    `${file} was not read: it holds no subtitles with times. Check that it is the right file, or save it as .txt.`,
  fileHasPassword: ({ file }: InFile) =>
    `${file} was not read: it is protected by a password. Open it in the program that made it, take the password off and save it again.`,
  zipCut: ({ file }: InFile) =>
    `${file} was not read: its end is missing or damaged. Copy or download it again, or open and save it in the program that made it.`,
  zipTooNew: ({ file }: InFile) =>
    `${file} was not read: it uses the zip64 form, made for archives of 4 GB and more. Open it in the program that made it and save it again.`,
  zipLocked: ({ file, entry }: InEntry) =>
    `${file} was not read: its part ${entry} is encrypted. Save it without a password.`,
  zipMethodUnknown: ({ file, entry }: InEntry) =>
    `${file} was not read: its part ${entry} is compressed in an unusual way. Open it in the program that made it and save it again.`,
  zipTooManyEntries: ({ file, limit }: InFile & { limit: number }) =>
    `${file} was not read: it holds more than ${limit} parts, far more than such a file needs. Open it in the program that made it and save it again.`,
  zipEntryTooLarge: ({ file, entry, megabytes }: InEntry & { megabytes: number }) =>
    `${file} was not read: its part ${entry} unpacks to more than ${megabytes} MB. If you trust the file, split the document.`,
  zipTotalTooLarge: ({ file, megabytes }: InFile & { megabytes: number }) =>
    `${file} was not read: it unpacks to more than ${megabytes} MB in all. If you trust the file, split the document.`,
  zipRatioTooHigh: ({ file, entry, ratio }: InEntry & { ratio: number }) =>
    `${file} was not read: its part ${entry} unpacks to more than ${ratio} times its size, as files made to block a computer do. If you trust the file, save it again in Word or LibreOffice.`,
  zipEntriesOverlap: ({ file, entry }: InEntry) =>
    `${file} was not read: its part ${entry} overlaps another part, as in files made to block a computer. Ask for a fresh copy of it.`,
  zipNameTwice: ({ file, entry }: InEntry) =>
    `${file} was not read: it holds two parts named ${entry}. Open it in the program that made it and save it again.`,
  zipNameUnsafe: ({ file, entry }: InEntry) =>
    `${file} was not read: the name of its part ${entry} is not allowed. Open it in the program that made it and save it again.`,
  zipHeadersDiffer: ({ file, entry }: InEntry) =>
    `${file} was not read: it describes its part ${entry} in two ways that do not agree. Ask for a fresh copy of it.`,
  zipSizeWrong: ({ file, entry }: InEntry) =>
    `${file} was not read: its part ${entry} has another size than the file says. Ask for a fresh copy of it.`,
  zipChecksumWrong: ({ file, entry }: InEntry) =>
    `${file} was not read: its part ${entry} is damaged (its checksum is wrong). Copy or download it again.`,
  zipEntryBroken: ({ file, entry }: InEntry) =>
    `${file} was not read: its part ${entry} cannot be unpacked. Copy or download it again.`,
  xmlHasDoctype: ({ file, part }: InPart) =>
    `${file} was not read: its part ${part} holds a document type (DTD) or an entity, which such files never need. Open it in Word or LibreOffice and save it again.`,
  xmlBroken: ({ file, part }: InPart) =>
    `${file} was not read: its part ${part} is damaged. Open it in the program that made it and save it again.`,
  xmlTooDeep: ({ file, part, limit }: InPart & { limit: number }) =>
    `${file} was not read: its part ${part} is nested more than ${limit} levels deep. Copy its text into a new document.`,
  xmlTooLarge: ({ file, part }: InPart) =>
    `${file} was not read: its part ${part} holds more than can be read at once. Split the document.`,
  documentPartMissing: ({ file, part }: InPart) =>
    `${file} was not read: its part ${part} is missing. Open it in the program that made it and save it again.`,
  sheetMissing: ({ file }: InFile) =>
    `${file} was not read: it holds no sheet with cells. Put the table on its first sheet.`,
  tableMissing: ({ file }: InFile) =>
    `${file} was not read: it holds no table with a heading row and at least one more row. Put the table into the document.`,
  tableEmpty: ({ file }: InFile) =>
    `${file} was not read: its table is empty. Check that the table is in the first sheet of the file.`,
  tableTooLarge: ({ file, limit }: InFile & { limit: number }) =>
    `${file} was not read: its table has more than ${limit} cells. Delete empty rows and columns, or split it.`,
};
export const problems = {
  nulReplaced: ({ count }: { count: number }) =>
    plural('en', count, '1 unreadable control character was', `${count} unreadable control characters were`) +
    ' replaced by the sign �.',
  encodingGuessed: ({ encoding }: { encoding: keyof typeof encodings }) =>
    `The file does not say its encoding and was read as ${encodings[encoding]}: check the accents.`,
  encodingOther: ({ encoding }: { encoding: keyof typeof encodings }) =>
    `The file was read as ${encodings[encoding]}.`,
  undecodableReplaced: ({ count }: { count: number }) =>
    plural('en', count, '1 place', `${count} places`) +
    ' could not be decoded and became the sign �: choose another encoding.',
  undefinedBytes: ({ count }: { count: number }) =>
    plural('en', count, '1 byte has', `${count} bytes have`) +
    ' no meaning in Windows-1252: the file may be in another encoding.',
  symbolsUnknown: ({ count }: { count: number }) =>
    plural('en', count, '1 symbol', `${count} symbols`) +
    ' of a symbol font could not be read and became the sign �.',
  noteMissing: ({ count }: { count: number }) =>
    plural('en', count, '1 footnote or endnote is', `${count} footnotes or endnotes are`) +
    ' referred to but missing in the file.',
  quoteNotClosed: () =>
    'A quotation mark is opened in this row and never closed: the rows after it may be joined.',
  quoteMisplaced: () => 'A quotation mark stands in the middle of a cell of this row: check the cell.',
  cellErrors: ({ count }: { count: number }) =>
    `${plural('en', count, '1 cell shows', `${count} cells show`)} a spreadsheet error such as #N/A.`,
  mergedFilled: ({ count }: { count: number }) =>
    plural('en', count, '1 merged cell: its value was', `${count} merged cells: their values were`) +
    ' given to every place they cover.',
  otherSheetsLeftOut: ({ count }: { count: number }) =>
    plural('en', count, '1 further sheet', `${count} further sheets`) +
    ' of the workbook left out: only the first was read.',
  otherTablesLeftOut: ({ count }: { count: number }) =>
    plural('en', count, '1 further table', `${count} further tables`) +
    ' of the document left out: only the first was read.',
  formulasWithoutValue: ({ count }: { count: number }) =>
    plural('en', count, '1 formula has', `${count} formulas have`) +
    ' no stored result and counted as empty: save the file in Excel or LibreOffice.',
  fileEndMissing: () =>
    'The end of the file is missing: its last words may be missing too. Copy or download it again.',
  codePageUnknown: ({ number }: { number: number }) =>
    `Parts of the text are written in code page ${number}, which is not known: check the accents.`,
  pdfLayoutGuessed: () => 'Paragraphs were rebuilt from the places of the words on the pages: check them.',
  pdfPagesDamaged: ({ count, page }: { count: number; page: number }) =>
    plural('en', count, `Page ${page} is`, `${count} pages, the first of them ${page}, are`) +
    ' damaged and left out.',
  pdfPagesWithoutText: ({ count }: { count: number }) =>
    `${plural('en', count, '1 page holds', `${count} pages hold`)} no text: a picture, perhaps, or nothing.`,
  pdfTurnedText: ({ count, page }: { count: number; page: number }) =>
    plural('en', count, `On page ${page}`, `On ${count} pages, first on page ${page},`) +
    ' text stands at an angle: it follows the text of its page.',
  runningHeadsLeftOut: ({ text }: { text: string }) =>
    `“${text}” left out: it stands at the same place on three pages or more (running head, page number).`,
  cuesOutOfOrder: ({ count }: { count: number }) =>
    plural('en', count, '1 subtitle', `${count} subtitles`) +
    ' did not stand in the order of time: all were put in that order.',
  cuesRepeated: ({ count }: { count: number }) =>
    plural('en', count, '1 line', `${count} lines`) +
    ' that the next subtitle shows again (rolling subtitles) left out.',
  cueNotesLeftOut: ({ count }: { count: number }) =>
    `${plural('en', count, '1 note', `${count} notes`)} of the subtitles left out.`,
  cuesUnreadable: ({ count }: { count: number }) =>
    `${plural('en', count, '1 block', `${count} blocks`)} without a readable time left out.`,
  deletionsLeftOut: ({ count }: { count: number }) =>
    `${plural('en', count, '1 tracked deletion', `${count} tracked deletions`)} left out.`,
  speakersMovedFirst: ({ count }: { count: number }) =>
    plural(
      'en',
      count,
      'The column of who speaks stood behind the words: it was put in front of them.',
      `In ${count} tables the column of who speaks stood behind the words: it was put in front of them.`,
    ),
  headersLeftOut: () => 'Headers and footers left out.',
  imagesLeftOut: ({ count }: { count: number }) =>
    `${plural('en', count, '1 image', `${count} images`)} left out.`,
  objectsLeftOut: ({ count }: { count: number }) =>
    `${plural('en', count, '1 embedded object', `${count} embedded objects`)} left out.`,
  chartsLeftOut: ({ count }: { count: number }) =>
    `${plural('en', count, '1 chart or diagram', `${count} charts or diagrams`)} left out.`,
  insertedFilesLeftOut: ({ count }: { count: number }) =>
    `${plural('en', count, '1 inserted file', `${count} inserted files`)} left out.`,
  linksLeftOut: ({ count }: { count: number }) =>
    plural('en', count, 'The address of 1 link', `The addresses of ${count} links`) +
    ' left out, the text kept.',
  outsidePartsLeftOut: ({ count, address }: { count: number; address: string }) =>
    plural(
      'en',
      count,
      `1 reference to something outside the file left out: ${address}.`,
      `${count} references to things outside the file left out, the first: ${address}.`,
    ),
  hiddenTextLeftOut: ({ count }: { count: number }) =>
    `${plural('en', count, '1 passage', `${count} passages`)} of hidden text left out.`,
  listNumbersLeftOut: ({ count }: { count: number }) =>
    `Automatic list numbers and bullets of ${plural('en', count, '1 paragraph', `${count} paragraphs`)} left out.`,
  macrosLeftOut: () => 'Macros left out.',
};
export const words = { kinds, encodings };
