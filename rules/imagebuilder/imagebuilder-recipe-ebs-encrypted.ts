import { defineRule, setAt } from '../../core/model/index.ts';
import { volumesEncrypted } from '../shared/block-devices.ts';

export default defineRule({
  id: 'imagebuilder-recipe-ebs-encrypted',
  title: 'The volumes of images that are built are encrypted',
  severity: 'medium',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_200'] },
  on: 'AWS::ImageBuilder::ImageRecipe',
  holds: (recipe) => volumesEncrypted(recipe, 'BlockDeviceMappings'),
  fix: setAt(true, ['replaces', 'may fail'], 'Encrypt the volume (needs a new version of the recipe)'),
  message: (recipe) => `Images from ${recipe.name} have volumes whose blocks and snapshots are unencrypted.`,
});
