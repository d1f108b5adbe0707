import { propertyRule, not, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'sagemaker-notebook-platform',
  title: 'Notebooks run on a platform that gets security updates',
  severity: 'medium',
  controls: ['SageMaker.8'],
  on: 'AWS::SageMaker::NotebookInstance',
  path: 'PlatformIdentifier',
  holds: (platform) => not(platform.is('notebook-al1-v1', 'notebook-al2-v1', 'notebook-al2-v2')),
  fix: set('notebook-al2023-v1', 'replaces', 'Run on Amazon Linux 2023 (replaces the notebook)'),
  message: (notebook, at) =>
    `${notebook.name} runs on ${at.toString()}, which gets no security updates any more.`,
});
