/** The part of papaparse that Trame uses; the published types pull in Node's. */
declare module 'papaparse' {
  interface ParseError {
    readonly type: string;
    readonly code: string;
    /** Counts rows from 0; absent for errors of the whole text. */
    readonly row?: number;
  }
  interface ParseOptions {
    readonly delimiter: string;
    readonly newline: '\n';
    readonly quoteChar: string;
  }
  const papa: {
    parse(
      text: string,
      options: ParseOptions,
    ): { readonly data: string[][]; readonly errors: readonly ParseError[] };
  };
  export default papa;
}
