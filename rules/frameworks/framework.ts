import type { Framework, Requirement } from '../../core/model/index.ts';

/** A framework as its file writes it. */
interface FrameworkText {
  readonly id: string;
  readonly name: string;
  /** Controls of Security Hub's standard whose requirement is not known. */
  readonly unplaced?: string;
  /**
   * A line for each requirement, with its id and its title. The indented lines below it name the controls; those that
   * begin with `+` name controls that Security Hub's own standard leaves out, and those that begin with `~` the ones that it
   * asks in each region by itself, where the requirement means all regions.
   */
  readonly requirements: string;
}

/** A framework that has requirements of its own. */
export function framework({ id, name, requirements, unplaced = '' }: FrameworkText): Framework {
  const texts = requirements
    .trim()
    .split(/\n(?! )/)
    .filter((text) => text !== '');
  return complete(id, name, texts.map(requirement), words(unplaced));
}

/** A standard of Security Hub whose controls are its requirements; their titles are those of the controls' rules. */
export function standard({ id, name, controls }: Record<'id' | 'name' | 'controls', string>): Framework {
  const requirements = words(controls).map((control) => ({
    id: control,
    title: '',
    controls: [control],
    beyond: [],
    ofOneRegion: [],
  }));
  return complete(id, name, requirements, []);
}

function complete(
  id: string,
  name: string,
  requirements: readonly Requirement[],
  unplaced: readonly string[],
): Framework {
  const controls = new Set([...requirements.flatMap((requirement) => requirement.controls), ...unplaced]);
  return { id, name, requirements, unplaced, controls };
}

function requirement(text: string): Requirement {
  const [head = '', ...lines] = text.split('\n');
  const space = head.indexOf(' ');
  const named = (marks: RegExp): readonly string[] =>
    lines.filter((line) => marks.test(line)).flatMap((line) => words(line.replace(/[+~]+/, '')));
  return {
    id: head.slice(0, space),
    title: head.slice(space + 1),
    controls: named(/^\s*[^+\s]/),
    beyond: named(/^\s*\+/),
    ofOneRegion: named(/^\s*\+?~/),
  };
}

/** The words of a text. */
export function words(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
