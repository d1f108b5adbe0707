import { defineRule, not } from '../../core/model/index.ts';

export default defineRule({
  id: 'servicecatalog-org-share-only',
  title: 'Portfolios are shared within the organization alone',
  severity: 'medium',
  profile: 'all',
  controls: ['ServiceCatalog.1'],
  on: 'AWS::ServiceCatalog::PortfolioShare',
  holds: (share) => {
    const type = share.get('Type');
    // CloudFormation knows shares with an account alone.
    const isAccount = type.or('ACCOUNT').is('ACCOUNT');
    return type.data.kind === 'absent' ? not(isAccount).at(share.self) : not(isAccount);
  },
  message: (share) =>
    `${share.name} shares a portfolio with an account by its number: it stays shared when the account leaves the organization, or was never in it.`,
});
