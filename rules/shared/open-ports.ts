import { all, any, not, type Answer } from '../../core/model/index.ts';
import { isWorld, lets, type NetworkRule } from './network.ts';

/** A service and where it listens: its own ports, or those that its vendor sets. */
export interface Service {
  readonly name: string;
  readonly ports: readonly number[];
  readonly protocol?: 'udp';
}

/** The ports of Security Hub's control EC2.19, without those that have rules of their own (22, 3389, and what serves the web). */
export const HIGH_RISK: readonly Service[] = [
  { name: 'FTP', ports: [20, 21] },
  { name: 'Telnet', ports: [23] },
  { name: 'SMTP', ports: [25] },
  { name: 'POP3', ports: [110] },
  { name: 'Windows RPC', ports: [135] },
  { name: 'IMAP', ports: [143] },
  { name: 'SMB file shares', ports: [445] },
  { name: 'SQL Server', ports: [1433, 1434] },
  { name: 'MySQL', ports: [3306] },
  { name: 'mSQL', ports: [4333] },
  { name: 'PostgreSQL', ports: [5432] },
  { name: 'VNC', ports: [5500] },
  { name: 'Kibana', ports: [5601] },
  { name: 'Hadoop YARN', ports: [8088] },
  { name: 'Jupyter', ports: [8888] },
  { name: 'OpenSearch', ports: [9200, 9300] },
];

/** The ports of that control on which applications and development servers take HTTP. */
export const WEB: readonly Service[] = [
  { name: 'web frameworks', ports: [3000, 5000] },
  { name: 'HTTP of proxies and applications', ports: [8080] },
];

/**
 * What else is robbed where it is open: IANA's registry of service names and port numbers, and where a service is not in
 * it, its vendor's documentation.
 */
export const SERVICES: readonly Service[] = [
  // Databases
  { name: 'Oracle Database', ports: [1521, 1522, 1526, 1830, 2483, 2484] },
  { name: 'SQL Server Analysis Services', ports: [2382, 2383] },
  { name: 'Db2', ports: [50000] },
  { name: 'Amazon Redshift', ports: [5439] },
  { name: 'MySQL X Protocol', ports: [33060] },
  { name: 'PostgreSQL', ports: [5433] },
  { name: 'MongoDB', ports: [27017, 27018, 27019] },
  { name: 'Cassandra', ports: [7000, 7001, 7199, 9042, 9142, 9160] },
  { name: 'CouchDB', ports: [5984, 6984] },
  { name: 'InfluxDB', ports: [8086] },
  { name: 'Neo4j', ports: [7473, 7474, 7687] },
  { name: 'Amazon Neptune', ports: [8182] },
  { name: 'DAX', ports: [8111, 9111] },
  { name: 'RethinkDB', ports: [28015, 29015] },
  { name: 'ClickHouse', ports: [8123, 9009] },
  { name: 'CockroachDB', ports: [26257] },
  { name: 'ArangoDB', ports: [8529] },
  { name: 'Couchbase', ports: [8091, 8092, 8093, 8094, 8095, 8096, 11210, 18091] },
  { name: 'HBase', ports: [16000, 16020] },
  { name: 'Milvus', ports: [19530] },
  { name: 'Qdrant', ports: [6333, 6334] },
  // Caches
  { name: 'Redis', ports: [6379, 6380, 16379, 26379] },
  { name: 'Hazelcast', ports: [5701] },
  { name: 'Memcached', ports: [11211] },
  { name: 'Memcached', ports: [11211], protocol: 'udp' },
  // Search
  { name: 'Solr', ports: [8983] },
  { name: 'Logstash', ports: [5044] },
  // Brokers and coordination
  { name: 'Kafka', ports: [9092, 9093, 9094, 9096, 9098, 9192, 9194, 9196, 9198] },
  { name: 'RabbitMQ', ports: [5671, 5672, 15671, 15672, 25672] },
  { name: 'ActiveMQ', ports: [8161, 61613, 61614, 61616, 61617] },
  { name: 'MQTT', ports: [1883] },
  { name: 'NATS', ports: [4222, 6222, 8222] },
  { name: 'Pulsar', ports: [6650, 6651] },
  { name: 'ZooKeeper', ports: [2181, 2182, 2888, 3888] },
  { name: 'Erlang', ports: [4369] },
  // Directories
  { name: 'Kerberos', ports: [88, 464, 749] },
  { name: 'LDAP', ports: [389, 636, 3268, 3269] },
  { name: 'LDAP', ports: [389], protocol: 'udp' },
  { name: 'Windows SQL Browser', ports: [1434], protocol: 'udp' },
  // File shares
  { name: 'NFS', ports: [111, 2049] },
  { name: 'NFS', ports: [111, 2049], protocol: 'udp' },
  { name: 'NetBIOS', ports: [137, 138, 139] },
  { name: 'NetBIOS', ports: [137, 138], protocol: 'udp' },
  { name: 'AFP', ports: [548] },
  { name: 'rsync', ports: [873] },
  { name: 'Lustre', ports: [988] },
  { name: 'iSCSI', ports: [3260] },
  { name: 'TFTP', ports: [69], protocol: 'udp' },
  { name: 'HDFS', ports: [8020, 9870, 50070, 50075] },
  // Remote administration
  { name: 'Remote Desktop', ports: [3389], protocol: 'udp' },
  { name: 'WinRM', ports: [5985, 5986] },
  { name: 'VNC', ports: [5800, 5801, 5900, 5901, 5902, 5903] },
  { name: 'X11', ports: [6000, 6001] },
  { name: 'rlogin', ports: [512, 513, 514] },
  { name: 'SNMP', ports: [161, 162], protocol: 'udp' },
  { name: 'IPMI', ports: [623], protocol: 'udp' },
  { name: 'Java RMI', ports: [1099] },
  { name: 'Salt', ports: [4505, 4506] },
  { name: 'Puppet', ports: [8140] },
  { name: 'GlassFish administration', ports: [4848] },
  { name: 'Webmin', ports: [10000] },
  { name: 'Android Debug Bridge', ports: [5555] },
  { name: 'Ollama', ports: [11434] },
  { name: 'AJP', ports: [8009] },
  { name: 'Splunk', ports: [8089] },
  // Containers and clusters
  { name: 'Docker', ports: [2375, 2376, 2377, 7946] },
  { name: 'Docker', ports: [4789, 7946], protocol: 'udp' },
  { name: 'etcd', ports: [2379, 2380] },
  { name: 'the Kubernetes API', ports: [6443] },
  { name: 'Kubernetes', ports: [10250, 10255, 10257, 10259] },
  { name: 'Consul', ports: [8300, 8301, 8302, 8500, 8501] },
  { name: 'Vault', ports: [8200, 8201] },
  { name: 'Nomad', ports: [4646, 4647, 4648] },
  { name: 'Spark', ports: [6066, 7077] },
];

/** Whether the rule keeps the internet away from all of the services; the finding stands at the address range. */
export function closedToServices(rule: NetworkRule, services: readonly Service[]): Answer {
  const world = isWorld(rule);
  if (world.truth === 'no') return not(world);
  const reached = any(...services.map(({ ports, protocol }) => lets(rule, ports, protocol)));
  return not(all(world, reached).at(world.because[0]?.value ?? rule.value));
}

/** What the rule opens, for a sentence: "port 6379 (Redis)", "ports 8000-9000 (Kafka, Solr)". */
export function openedBy(rule: NetworkRule, services: readonly Service[]): string {
  if (rule.protocol.is('-1', 'all').truth === 'yes') return 'every port of every protocol';
  const reached = services.flatMap(({ name, ports, protocol }) => {
    const open = ports.filter((port) => lets(rule, [port], protocol).truth === 'yes');
    return open.length > 0 ? [{ name, open }] : [];
  });
  const [first] = reached;
  if (first !== undefined && reached.every(({ name }) => name === first.name)) {
    const { open } = first;
    return `port${open.length > 1 ? 's' : ''} ${open.join(', ')} (${first.name})`;
  }
  const names = [...new Set(reached.map(({ name }) => name))];
  const others = names.length > MOST_NAMED ? ` and ${names.length - MOST_NAMED} others` : '';
  return `${portsOf(rule)} (${names.slice(0, MOST_NAMED).join(', ')}${others})`;
}

const MOST_NAMED = 3;

function portsOf(rule: NetworkRule): string {
  const [from, to] = [rule.from.or(-1), rule.to.or(-1)];
  const isEvery = all(from.atMost(1), to.atLeast(65535)).truth === 'yes' || from.is(-1).truth === 'yes';
  const kind = rule.protocol.is('udp', 17).truth === 'yes' ? 'UDP ports' : 'ports';
  return isEvery ? `all ${kind}` : `${kind} ${from.toString()}-${to.toString()}`;
}
