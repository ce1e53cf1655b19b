import { registerEnumType } from '@nestjs/graphql';

export enum AnnotationKind {
  EDUCATION = 'education',
  POLICY = 'policy',
  CODE_SET = 'code-set',
  SYSTEM = 'system',
}
registerEnumType(AnnotationKind, {
  name: 'AnnotationKind',
  description: 'What a site changed.',
  valuesMap: {
    EDUCATION: { description: 'Coders or auditors were taught something.' },
    POLICY: { description: 'A rule of the house or of a payer took effect.' },
    CODE_SET: { description: 'A new edition of a code set took effect.' },
    SYSTEM: { description: 'Software, templates or feeds changed.' },
  },
});
