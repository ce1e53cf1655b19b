export interface Stage {
  readonly name: string;
  readonly root: string;
  readonly imports: readonly string[];
  readonly says: string;
}

export const stages: readonly Stage[];
export const domainMayImport: readonly string[];
export const tagOf: (stage: string) => string;
export const dependencyConstraints: () => { sourceTag: string; onlyDependOnLibsWithTags: string[] }[];
