import type { ReportedFinding, ScannedTemplate } from './scan.ts';

/** Templates in which a finding that several units have in a file they share is said once, with where it comes from. */
export function saidOnce(
  templates: readonly ScannedTemplate[],
  nameOf: (path: string) => string,
): readonly ScannedTemplate[] {
  const shared = new Map<string, ScannedTemplate[]>();
  for (const template of templates)
    if (!template.language.isSingleFile)
      for (const key of new Set(template.findings.map(keyOf))) {
        const own = shared.get(key);
        if (own === undefined) shared.set(key, [template]);
        else own.push(template);
      }
  return templates.map((template) => {
    if (template.language.isSingleFile) return template;
    const findings = template.findings.flatMap((finding): readonly ReportedFinding[] => {
      const units = shared.get(keyOf(finding)) ?? [];
      if (units.length < 2) return [finding];
      if (units[0] !== template) return [];
      const names = units.map(({ path }) => `\`${nameOf(path)}\``).join(', ');
      return [{ ...finding, message: `${finding.message} (in ${units.length} root modules: ${names})` }];
    });
    return findings.length === template.findings.length &&
      findings.every((each, i) => each === template.findings[i])
      ? template
      : { ...template, findings };
  });
}

function keyOf({ ruleId, file, line, column, endLine, endColumn }: ReportedFinding): string {
  return [ruleId, file, line, column, endLine, endColumn].join('\t');
}
