/** The verbs there are, in the order in which help lists them. */
import { agreementVerb } from './agreement.ts';
import { check } from './check.ts';
import { code } from './code.ts';
import { codings } from './codings.ts';
import { demo } from './demo.ts';
import { exporting } from './export.ts';
import { importVerb } from './import.ts';
import { infoVerb } from './info.ts';
import { matrixVerb } from './matrix.ts';
import { merge } from './merge.ts';
import { packet } from './packet.ts';
import { saturation } from './saturation.ts';
import { search } from './search.ts';
import { themes } from './themes.ts';
import type { Verb } from './verb.ts';

export const verbs: readonly Verb[] = [
  importVerb,
  code,
  infoVerb,
  themes,
  codings,
  search,
  matrixVerb,
  saturation,
  packet,
  merge,
  agreementVerb,
  check,
  exporting,
  demo,
];
