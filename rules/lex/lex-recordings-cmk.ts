import { all, any, defineRule, not, type Answer, type Resource, type Value } from '../../core/model/index.ts';
import { encryptWithNewKey, isOwnKey } from '../shared/keys.ts';

const SETTINGS: Readonly<Record<string, string>> = {
  'AWS::Lex::BotAlias': 'ConversationLogSettings',
  'AWS::Lex::Bot': 'TestBotAliasSettings.ConversationLogSettings',
};

export default defineRule({
  id: 'lex-recordings-cmk',
  title: 'Recordings of conversations with a bot are encrypted with a KMS key of the account',
  severity: 'low',
  profile: 'all',
  controls: [],
  equivalents: { cdkNag: ['AwsSolutions-LEX4'] },
  on: Object.keys(SETTINGS),
  // What is written instead of spoken goes to a log group, which has a rule of its own (`cw-loggroup-cmk`).
  holds: (bot) =>
    bot
      .get(SETTINGS[bot.type]!)
      .get('AudioLogSettings')
      .list()
      .every((log) => {
        const bucket = log.get('Destination.S3Bucket');
        const encrypted = any(isOwnKey(bucket.get('KmsKeyArn')), encryptsItself(bot, bucket));
        return any(encrypted.at(bucket.get('KmsKeyArn')), not(log.get('Enabled').is(true)));
      }),
  fix: (bot, at) => ({
    ...encryptWithNewKey(bot, at.path),
    title: "Encrypt with a new KMS key (billed monthly; the bot's role needs kms:GenerateDataKey)",
  }),
  message: (bot) =>
    `Whoever may read the bucket hears what people have said to ${bot.name}: no KMS key of yours stands before the recordings.`,
});

/** Whether a bucket of this template encrypts what it is given with a key of its own. */
function encryptsItself(bot: Resource, destination: Value): Answer {
  const bucket = bot.resolve(destination.get('S3BucketArn'));
  if (bucket === undefined) return not(destination.present());
  return bucket
    .list('BucketEncryption.ServerSideEncryptionConfiguration')
    .some((rule) =>
      all(
        rule.get('ServerSideEncryptionByDefault.SSEAlgorithm').is('aws:kms', 'aws:kms:dsse'),
        isOwnKey(rule.get('ServerSideEncryptionByDefault.KMSMasterKeyID')),
      ),
    );
}
