import { defineRule } from '../../core/model/index.ts';

export default defineRule({
  id: 'inspector-classic-in-use',
  title: 'Instances are scanned by Amazon Inspector, not by its predecessor',
  severity: 'low',
  profile: 'strict',
  controls: [],
  on: ['AWS::Inspector::AssessmentTarget', 'AWS::Inspector::AssessmentTemplate'],
  holds: (resource) => resource.self.decided(false),
  message: (resource) =>
    `${resource.name} is of Inspector Classic, which AWS ended in May 2026: it looks for holes no longer.`,
});
