import type { Template } from '../../model/index.ts';
import type { Files, Language, Unit } from '../language.ts';
import { overlaid, singleFile } from '../single-file.ts';
import type { Terraform } from './language.ts';
import { directoryOf } from './modules.ts';
import { withoutKeys } from './address.ts';
import { mentioning } from './plan-mentions.ts';
import { looksLikePlan, readPlan } from './plan.ts';
import { templateOf } from './read.ts';

/** What `terraform show -json` writes of a plan. It is large and seldom changes, and nothing is repaired in it. */
export function terraformPlan(files: Files, modules: Terraform): Language {
  return singleFile(
    {
      name: 'Terraform plan',
      mayOwn: (path) => !/\.(?:ya?ml|template|tf|tofu|[mc]?[jt]s|py)$/i.test(path),
      owns: (_path, text) => looksLikePlan(text),
      read: (path, previous) => {
        const text = files.text(path);
        if (text === undefined) return undefined;
        return previous?.files[0]?.text === text ? previous : readPlanUnit(path, text);
      },
      sourceOf: (path) => {
        const unit = modules.moduleAround(directoryOf(path));
        return unit === undefined ? undefined : { language: modules, unit };
      },
    },
    (texts) => terraformPlan(overlaid(files, texts), modules),
  );
}

function readPlanUnit(path: string, text: string): Unit<Template> | undefined {
  const plan = readPlan(text);
  if (plan === undefined) return undefined;
  const file = { path, text };
  const [placed] = plan.document.blocks;
  const template = templateOf(plan.root);
  return {
    id: path,
    template: { ...template, mentions: mentioning(plan.written, template) },
    files: [file],
    isWhole: true,
    unreadable: placed!.block.problems.map((problem) => ({ file, ...problem })),
    locate: ({ source, start, end }) => (source === placed!.block ? { file, start, end } : undefined),
    suppressions: () => [],
    placed: (findings) => findings,
    write: () => undefined,
    canWrite: () => false,
    suppressionOf: () => undefined,
    nameInSource: withoutKeys,
  };
}
