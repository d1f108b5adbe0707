/** A plan as `terraform show -json` writes it, of about so many characters: queues and volumes in modules. */
export function planText(characters: number): string {
  const [planned, changes]: [string[], string[]] = [[], []];
  let length = 0;
  for (let i = 0; length < characters; i++) {
    const [resources, changed] = [[queue(i), volume(i)], [queue(i), volume(i)].map(changeOf)];
    planned.push(JSON.stringify({ address: `module.m${i}`, resources }));
    changes.push(...changed.map((change) => JSON.stringify(change)));
    length += planned.at(-1)!.length + changes.at(-1)!.length + changes.at(-2)!.length;
  }
  return `{"format_version":"1.2","terraform_version":"1.9.0","planned_values":{"root_module":{"child_modules":[${planned.join(',')}]}},"resource_changes":[${changes.join(',')}],"configuration":{"root_module":{"module_calls":{}}}}`;
}

interface Planned {
  readonly address: string;
  readonly mode: 'managed';
  readonly type: string;
  readonly name: string;
  readonly values: object;
}

function planned(i: number, type: string, values: object): Planned {
  return { address: `module.m${i}.${type}.it`, mode: 'managed', type, name: 'it', values };
}

function queue(i: number): Planned {
  return planned(i, 'aws_sqs_queue', {
    name: `orders-${i}`,
    sqs_managed_sse_enabled: i % 3 === 0,
    delay_seconds: 0,
    fifo_queue: false,
    max_message_size: 262_144,
    message_retention_seconds: 345_600,
    receive_wait_time_seconds: 0,
    tags: { Team: 'orders' },
    tags_all: { Team: 'orders' },
    visibility_timeout_seconds: 30,
  });
}

function volume(i: number): Planned {
  return planned(i, 'aws_ebs_volume', {
    availability_zone: 'eu-central-1a',
    encrypted: i % 2 === 0,
    final_snapshot: false,
    multi_attach_enabled: null,
    outpost_arn: null,
    size: 40,
    snapshot_id: null,
    tags: null,
    timeouts: null,
  });
}

function changeOf({ values, ...resource }: Planned): object {
  const change = { actions: ['create'], before: null, after: values, after_unknown: { arn: true, id: true } };
  return { ...resource, change: { ...change, before_sensitive: false, after_sensitive: { tags: {} } } };
}
