import type { CodeAction } from 'vscode-languageserver/node';
import { findingId, type Finding, type IgnoreWish } from '../core/model/index.ts';
import { visible } from '../core/text/shown.ts';
import { CONFIGURATION_FILE } from '../workspace/configuration.ts';
import type { ActionData } from './repair-edits.ts';
import type { Session } from './session.ts';
import type { LocatedChanges, View } from './view.ts';

const IGNORE = 'parapet.ignore';

/** Where more than these are found at a place, the editor asks which is meant. */
export const MOST_NAMED = 3;

type Place = IgnoreWish['on'] | 'project';

const WHERE: Readonly<Record<IgnoreWish['on'], string>> = {
  property: 'here',
  resource: 'on the resource',
  file: 'in the file',
};

/** A finding that can be ignored, as the editor's command takes it. */
interface Choice {
  readonly uri: string;
  readonly id: string;
  readonly ruleId: string;
  readonly message: string;
  readonly places: readonly Place[];
}

type Way = Pick<CodeAction, 'title' | 'command' | 'data'>;

/**
 * How findings at one place can be ignored: here, on their resource, in the file, in their project. Who knows the command is
 * asked for the reason, and which of many is meant; the others have a place to write it, which is none until they do.
 */
export function waysToIgnore(
  session: Session,
  findings: readonly Finding[],
  view: View,
  uri: string,
): readonly (readonly [Finding, Way])[] {
  const { commands } = session.abilities;
  if (!commands.includes(IGNORE))
    return findings
      .slice(0, MOST_NAMED)
      .flatMap((finding) => written(finding, view, uri, findings.length > 1).map((way) => [finding, way]));
  const hasProject = session.folders.of(view.path).path !== undefined;
  const choices = findings.map((finding): Choice => {
    const places = placesToIgnore(view, finding);
    return {
      uri,
      id: findingId(finding),
      ruleId: finding.ruleId,
      message: visible(finding.message),
      places: hasProject ? [...places, 'project'] : places,
    };
  });
  const [only] = findings;
  if (findings.length === 1)
    return choices[0]!.places.map((on) => [only!, asking(titleOf(only!.ruleId, on), choices[0]!, on)]);
  const named = findings.length <= MOST_NAMED ? choices : [];
  const here = named.flatMap((choice, i): (readonly [Finding, Way])[] =>
    choice.places[0] === 'property'
      ? [[findings[i]!, asking(titleOf(choice.ruleId, 'property'), choice, 'property')]]
      : [],
  );
  const title = `Ignore one of these ${findings.length} findings, with a reason…`;
  return [...here, [only!, { title, command: { title, command: IGNORE, arguments: [{ choices }] } }]];
}

function asking(title: string, { uri, id, ruleId }: Choice, on: Place): Way {
  return { title, command: { title, command: IGNORE, arguments: [{ uri, id, ruleId, on }] } };
}

function written(finding: Finding, view: View, uri: string, isOneOfMany: boolean): readonly Way[] {
  const places = placesToIgnore(view, finding);
  return (isOneOfMany ? places.slice(0, 1) : places).map((on) => {
    const data: ActionData = { uri, action: 'suppress', id: findingId(finding), on };
    return { title: titleOf(finding.ruleId, on), data };
  });
}

function titleOf(ruleId: string, on: Place): string {
  return on === 'project'
    ? `Turn ${ruleId} off in ${CONFIGURATION_FILE}, with a reason`
    : `Ignore ${ruleId} ${WHERE[on]}, with a reason`;
}

/** At the resource too where that is another place. */
function placesToIgnore(view: View, finding: Finding): readonly IgnoreWish['on'][] {
  const at = (on: IgnoreWish['on']): string => startsOf(view.suppression(finding, { on })).join();
  const [property, resource] = [at('property'), at('resource')];
  return [
    ...(property === '' ? [] : ['property' as const]),
    ...(resource === '' || resource === property ? [] : ['resource' as const]),
    ...(at('file') === '' ? [] : ['file' as const]),
  ];
}

function startsOf(changes: LocatedChanges | undefined): readonly number[] {
  return [...(changes ?? [])].flatMap(([, { changes: own }]) => own.map(({ start }) => start));
}
