import { no, unknown, type Answer, type Resource } from '../../core/model/index.ts';

/**
 * Whether a default of the account makes good what a resource does not say: unknown where one is declared beside it that may,
 * since it may be that of another region, or come later than the resource.
 */
function madeGoodBy(resource: Resource, type: string, may: (setting: Resource) => Answer): Answer {
  return resource.siblings(type).items.some((setting) => may(setting).truth !== 'no') ? unknown : no;
}

/** Whether EC2 encrypts new volumes and copies whatever is asked for. */
export function encryptedByDefault(resource: Resource): Answer {
  return madeGoodBy(resource, 'Terraform::EC2::EbsEncryptionByDefault', (setting) =>
    setting.get('Enabled').is(true),
  );
}

/** Whether EC2 encrypts with a key of the account where none is named. */
export function ownKeyByDefault(resource: Resource): Answer {
  return madeGoodBy(resource, 'Terraform::EC2::EbsDefaultKmsKey', (setting) =>
    setting.get('KeyArn').present(),
  );
}

/** Whether new instances demand a session token for their metadata where they do not say. */
export function tokensByDefault(resource: Resource): Answer {
  return madeGoodBy(resource, 'Terraform::EC2::InstanceMetadataDefaults', (setting) =>
    setting.get('HttpTokens').is('required'),
  );
}

/** Whether new clusters of ECS are measured where they do not say. */
export function insightsByDefault(resource: Resource): Answer {
  return madeGoodBy(resource, 'Terraform::ECS::AccountSetting', (setting) =>
    setting.get('Name').is('containerInsights'),
  );
}
