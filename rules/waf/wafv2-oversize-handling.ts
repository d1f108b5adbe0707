import { all, defineRule, not, setAt, type Answer, type Value } from '../../core/model/index.ts';

export default defineRule({
  id: 'wafv2-oversize-handling',
  title: 'Bodies that are too long to inspect do not pass unseen',
  severity: 'low',
  profile: 'strict',
  controls: [],
  on: 'AWS::WAFv2::WebACL',
  holds: (acl) =>
    acl
      .list('Rules')
      .every((rule) => all(...KINDS.map((kind) => inspectsWhole(rule.get(`Statement.${kind}`))))),
  fix: setAt('MATCH', 'locks out', 'Treat a body that is too long as an attack (may stop uploads)'),
  message: (acl) =>
    `${acl.name} looks at the beginning of a body only and lets the rest pass: an attack behind some kilobytes of filling gets through.`,
});

const KINDS = ['SqliMatchStatement', 'XssMatchStatement'];

function inspectsWhole(statement: Value): Answer {
  const bodies = ['Body', 'JsonBody'].map((part) => statement.get(`FieldToMatch.${part}.OversizeHandling`));
  return all(...bodies.map((handling) => not(handling.is('CONTINUE'))));
}
