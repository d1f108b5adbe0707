import { Members, type Resource, type Value } from '../../core/model/index.ts';

/** What a project has one of by itself and more of in a list: its source, its artifacts. */
export function withMain(project: Resource, main: string, more: string): Members<Value> {
  const others = project.list(more);
  return new Members([project.get(main), ...others.items], others.open, others.value);
}
