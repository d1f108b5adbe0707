import { speaksCloudFormation } from '../core/languages/cloudformation/read.ts';
import { Tally, type TallyData } from '../core/engine/tally.ts';
import type { Language } from '../core/languages/language.ts';
import type { ReadProblem } from './disk.ts';
import type { Alone, ScannedTemplate } from './scan.ts';

/** What a scan in another thread makes of a template, without what no thread can be told: functions and trees. */
export interface JudgedApart {
  /** With forward slashes. */
  readonly path: string;
  /** Undefined where it could not be judged. */
  readonly alone: Told | undefined;
  /** What could not be read for it. */
  readonly unread: readonly ReadProblem[];
  /** What was not judged of it. */
  readonly left: readonly ReadProblem[];
}

type Told = Omit<Alone, 'scanned' | 'facts'> & {
  readonly scanned: Omit<ScannedTemplate, 'language' | 'tally'> & { readonly tally?: TallyData | undefined };
  readonly facts: Omit<Alone['facts'], 'speaks'>;
};

/** Whether files of a language are judged one by one, with facts that a thread can be told. */
export function mayBeJudgedApart(language: Language): boolean {
  return language.name === CLOUD_FORMATION;
}

const CLOUD_FORMATION = 'CloudFormation';

/** What another thread is told of a template. */
export function told({ scanned, facts, asked }: Alone): Told {
  const { language: _language, tally, ...template } = scanned;
  const { speaks: _speaks, ...others } = facts;
  return { scanned: { ...template, tally: tally?.data }, facts: others, asked };
}

/** A template as if this thread had judged it. */
export function asJudgedHere({ scanned, facts, asked }: Told, languages: readonly Language[]): Alone {
  const language = languages.find(mayBeJudgedApart)!;
  const tally = scanned.tally && Tally.from(scanned.tally);
  return {
    scanned: { ...scanned, language, tally },
    facts: { ...facts, speaks: speaksCloudFormation },
    asked,
  };
}
