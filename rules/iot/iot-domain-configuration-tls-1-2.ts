import { not, propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'iot-domain-configuration-tls-1-2',
  title: 'IoT domain configurations demand TLS 1.2',
  severity: 'medium',
  controls: [],
  on: 'AWS::IoT::DomainConfiguration',
  path: 'TlsConfig.SecurityPolicy',
  // The first pair of numbers is the newest TLS that is spoken, the second one the oldest; what names none has 1.2.
  holds: (value) => not(value.or('IoTSecurityPolicy_TLS13_1_2_2022_10').matches(/_TLS1[23]_1_0_/)),
  fix: set(
    'IoTSecurityPolicy_TLS13_1_2_2022_10',
    'locks out',
    'Demand TLS 1.2 or 1.3 (devices that speak older ones lose access)',
  ),
  message: (domain) =>
    `${domain.name} lets devices connect with TLS 1.0 and 1.1, which have known weaknesses.`,
});
