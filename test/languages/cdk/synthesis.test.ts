import assert from 'node:assert/strict';
import { APPS, compared, compileErrors, judgeSource, judgeTemplate, repair } from './synthesis.ts';

describe('CDK source and the template that it is synthesized to', () => {
  const decidedClasses = new Set<string>();
  for (const app of APPS)
    it(`are judged alike: ${app.name}`, function () {
      this.timeout(60_000);
      const { judged, classes } = judgeSource(app);
      const { different, decided } = compared(judged, judgeTemplate(app));
      assert.deepEqual(different, []);
      for (const each of decided) decidedClasses.add(classes.get(each)!);
    });

  for (const original of APPS)
    it(`agree that what is repaired in the source is right in the template: ${original.name}`, function () {
      this.timeout(60_000);
      const { app, repaired } = repair(original);
      const template = judgeTemplate(app);
      const wrong = repaired.filter((key) => !['passed', 'notApplicable'].includes(template.get(key) ?? ''));
      assert.deepEqual(wrong, []);
      assert.ok(repaired.length > 0);
    });

  it('still compile after repairs', function () {
    this.timeout(300_000);
    assert.deepEqual(compileErrors(APPS.map((app) => repair(app).app)), []);
  });

  it('are decided for constructs of at least 50 classes, so that not knowing is not what makes them alike', () => {
    assert.ok(decidedClasses.size >= 50, [...decidedClasses].sort().join(', '));
  });
});
