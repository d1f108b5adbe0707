import { isolationRule } from '../shared/job-definitions.ts';

export default isolationRule({
  id: 'sagemaker-dataquality-isolation',
  title: 'Containers of data quality jobs cannot reach the network',
  severity: 'medium',
  controls: ['SageMaker.11'],
  on: 'AWS::SageMaker::DataQualityJobDefinition',
});
