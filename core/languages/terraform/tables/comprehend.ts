import { never, same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

export const comprehend: ServiceTables = {
  resources: {
    aws_comprehend_document_classifier: {
      type: 'AWS::Comprehend::DocumentClassifier',
      fields: { ...same('ModelKmsKeyId', 'VolumeKmsKeyId'), ModelPolicy: never },
    },
    aws_comprehend_entity_recognizer: {
      type: 'AWS::Comprehend::EntityRecognizer',
      fields: { ...same('ModelKmsKeyId', 'VolumeKmsKeyId'), ModelPolicy: never },
    },
  },
};
