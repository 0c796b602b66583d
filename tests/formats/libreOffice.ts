/** The interview as LibreOffice itself writes it, where LibreOffice is installed. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { odfNamespaces } from '../helpers/odfBuilder.ts';

export interface LibreOfficeFile {
  readonly format: string;
  readonly program: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface Layout {
  readonly said: string;
  readonly columns?: number;
  readonly align?: 'justify' | 'start';
  readonly formats: readonly string[];
}

const layouts: readonly Layout[] = [
  { said: 'ragged', formats: ['docx', 'odt', 'rtf', 'txt:Text (encoded):UTF8', 'pdf'] },
  { said: 'justified', align: 'justify', formats: ['pdf'] },
  { said: 'two columns', columns: 2, align: 'justify', formats: ['pdf'] },
];

/** Empty where `soffice` is not there. */
export function libreOfficeFiles(paragraphs: readonly string[]): LibreOfficeFile[] {
  const version = versionOf();
  if (version === null) return [];
  const folder = mkdtempSync(path.join(tmpdir(), 'trame formats '));
  try {
    return layouts.flatMap((layout) => {
      const source = path.join(folder, 'E4.fodt');
      writeFileSync(source, flatOdt(paragraphs, layout));
      return layout.formats.map((format) => {
        convert(folder, source, format);
        const extension = format.split(':', 1)[0] ?? '';
        const name = `E4.${extension}`;
        const said = extension === 'pdf' ? `${version}, ${layout.said}, running heads` : version;
        return { format: `.${extension}`, program: said, name, bytes: readFileSync(path.join(folder, name)) };
      });
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function versionOf(): string | null {
  try {
    const answer = execFileSync('soffice', ['--version'], { encoding: 'utf8' });
    return /LibreOffice \d+\.\d+/.exec(answer)?.[0] ?? 'LibreOffice';
  } catch {
    return null;
  }
}

function convert(folder: string, source: string, format: string): void {
  const profile = `-env:UserInstallation=file://${encodeURI(path.join(folder, 'profile'))}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', format, '--outdir', folder, source], {
    stdio: 'ignore',
  });
}

function flatOdt(paragraphs: readonly string[], { columns = 1, align = 'start' }: Layout): string {
  const inXml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const body = paragraphs.map((text) => `<text:p text:style-name="P1">${inXml(text)}</text:p>`).join('');
  return `<?xml version="1.0" encoding="UTF-8"?><office:document ${odfNamespaces} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles><style:style style:name="Standard" style:family="paragraph"/></office:styles>
<office:automatic-styles><style:style style:name="P1" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:text-align="${align}" fo:margin-bottom="0.2cm"/></style:style>
<style:style style:name="S1" style:family="section"><style:section-properties><style:columns fo:column-count="${columns}" fo:column-gap="0.6cm"/></style:section-properties></style:style>
<style:page-layout style:name="L1"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin-top="2cm" fo:margin-bottom="2cm" fo:margin-left="2.5cm" fo:margin-right="2.5cm"/><style:header-style/><style:footer-style/></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="L1"><style:header><text:p>Entretien E4</text:p></style:header><style:footer><text:p>Page <text:page-number>1</text:page-number></text:p></style:footer></style:master-page></office:master-styles>
<office:body><office:text><text:section text:style-name="S1" text:name="S">${body}</text:section></office:text></office:body></office:document>`;
}
