import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLOUDFORMATION } from '../../server/secure-forms/tables/cloudformation.ts';
import { filledIn, type SecureForm } from '../../server/secure-forms/form.ts';
import { formAsJson } from '../../server/secure-forms/json.ts';
import { TERRAFORM } from '../../server/secure-forms/tables/terraform.ts';
import type { Oracle } from '../oracle.ts';
import { inDirectory, mirror, missing, PROVIDER, terraform } from './with-terraform.ts';

/** What cfn-lint says of forms in YAML and in JSON; all at once, since it takes long to start. */
function linted(forms: readonly SecureForm[]): readonly string[] {
  const files = Object.fromEntries(
    forms.flatMap(({ name, text }) => [
      [`${name}.yaml`, `Resources:\n${filledIn(text).replace(/^(?=.)/gm, '  ')}\n`],
      [`${name}.json`, `{ "Resources": {\n${filledIn(formAsJson(text))}\n} }\n`],
    ]),
  );
  return inDirectory(files, (folder) => {
    const paths = Object.keys(files).map((file) => join(folder, file));
    const { stdout, error } = spawnSync('cfn-lint', ['--format', 'parseable', ...paths], {
      encoding: 'utf8',
    });
    if (error !== undefined) return ['there is no cfn-lint'];
    const lines = stdout.split('\n').filter((line) => line !== '');
    return lines.map((line) => line.slice(folder.length + 1));
  });
}

/** What `terraform validate` says of forms, one after the other in a directory that is set up once. */
function validated(forms: readonly SecureForm[]): readonly string[] {
  return inDirectory({ 'provider.tf': PROVIDER }, (folder) => {
    terraform(folder, 'init', '-input=false', `-plugin-dir=${mirror}`);
    return forms.flatMap(({ name, text }) => {
      writeFileSync(join(folder, 'form.tf'), `${filledIn(text)}\n`);
      const { out, status } = terraform(folder, 'validate', '-no-color');
      return status === 0 ? [] : [`${name}: ${out}`];
    });
  });
}

/** Holds the forms that the editor completes to cfn-lint and Terraform. */
export const oracle: Oracle = {
  missing: missing(),
  ask: (word) => {
    const chosen = (forms: readonly SecureForm[]): readonly SecureForm[] =>
      forms.filter(({ name, type }) => name.includes(word) || type.includes(word));
    const [templates, modules] = [chosen(CLOUDFORMATION), chosen(TERRAFORM)];
    const wrong = [...(templates.length === 0 ? [] : linted(templates)), ...validated(modules)];
    return {
      wrong,
      summary: `${templates.length} forms of CloudFormation and ${modules.length} of Terraform, ${wrong.length} complaints`,
    };
  },
};
