import { App, Stack } from 'aws-cdk-lib';
import * as kms from 'aws-cdk-lib/aws-kms';

/** The parcels of the shop. */
class ShopStack extends Stack {
  constructor(app: App, id: string, settings: kms.KeyProps) {
    super(app, id);
    new kms.Key(this, 'Parcels', settings);
  }
}

new ShopStack(new App(), 'Shop', JSON.parse(process.env.PARCELS ?? '{}'));
