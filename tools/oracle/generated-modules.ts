import type { Sample } from './terraform-plans.ts';
export function generatedModules(): readonly Sample[] {
  return [];
}
