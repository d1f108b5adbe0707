import { any, defineRule, not, type Answer, type Value } from '../../core/model/index.ts';

export default defineRule({
  id: 'apigw-cache-encrypted',
  title: 'REST API caches are encrypted',
  severity: 'medium',
  controls: ['APIGateway.5'],
  equivalents: {
    checkov: ['CKV_AWS_308'],
    trivy: ['AVD-AWS-0002', 'AVD-AWS-0110'],
    kics: ['api_gateway_method_settings_cache_not_encrypted', 'api_gateway_cache_encrypted_disabled'],
    cfnNag: ['W87'],
    cdkNag: [
      'HIPAA.Security-APIGWCacheEnabledAndEncrypted',
      'NIST.800.53.R4-APIGWCacheEnabledAndEncrypted',
      'NIST.800.53.R5-APIGWCacheEnabledAndEncrypted',
      'PCI.DSS.321-APIGWCacheEnabledAndEncrypted',
      'APIGWCacheEnabledAndEncrypted',
    ],
    guard: ['api_gw_cache_enabled_and_encrypted'],
  },
  on: 'AWS::ApiGateway::Stage',
  when: (stage) => stage.get('CacheClusterEnabled').is(true),
  holds: (stage) => stage.list('MethodSettings').every(encryptsCache),
  fix: (stage, at) => {
    const path = [...at.path.slice(0, -1), 'CacheDataEncrypted'];
    return {
      title: 'Encrypt the cache',
      safety: 'safe',
      edits: [{ kind: 'set', resource: stage.name, path, value: true }],
    };
  },
  message: (stage) =>
    `${stage.name} keeps answers in its cache unencrypted: what one caller was allowed to see lies there for the time being.`,
});

function encryptsCache(settings: Value): Answer {
  const [caching, encrypted] = [settings.get('CachingEnabled'), settings.get('CacheDataEncrypted')];
  const answer = any(not(caching.is(true)), encrypted.is(true));
  return answer.at(encrypted.present().truth === 'no' ? caching : encrypted);
}
