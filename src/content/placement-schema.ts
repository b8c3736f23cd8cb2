/** Placement rule: which articles get a newsletter or a promotion without their authors asking, and where, as JSON Schema. */
import { type Static, Type } from 'typebox';
import { articleKinds } from './article-schema.ts';
import type { Article } from './model.ts';
import { distinct, Id, record } from './schema-parts.ts';

/** The paragraph after which a box stands that an article asks for and no rule places. */
export const usualPlace = 4;

/** The rule of one newsletter or promotion. */
export const PlacementRule = record(
  {
    after: Type.Integer({
      title: 'Paragraph',
      minimum: 1,
      examples: [usualPlace],
      why: 'The box stands after this paragraph, or at the next place that is fit for it.',
    }),
    sections: Type.Optional(
      Type.Array(Id('Section', 'drama'), {
        title: 'Sections',
        ...distinct,
        examples: [['drama']],
        why: 'Only articles of these sections get it.',
      }),
    ),
    kinds: Type.Optional(
      Type.Array(Type.Enum([...articleKinds], { title: 'Kind', examples: ['review'] }), {
        title: 'Kinds',
        ...distinct,
        examples: [['review', 'recap']],
        why: 'Only articles of these kinds get it.',
      }),
    ),
  },
  {
    title: 'Place in articles',
    examples: [{ after: usualPlace }],
    why: 'With it, articles get the box by themselves; without it, only where an author writes the shortcode.',
  },
);

/** A placement rule as typed. */
export type PlacementRule = Static<typeof PlacementRule>;

/** Whether a rule is about an article. */
export function isMeant({ sections, kinds }: PlacementRule, { section, data }: Article): boolean {
  const isOfSection = sections === undefined || (section !== undefined && sections.includes(section.id));
  const isOfKind = kinds === undefined || (data.kind !== undefined && kinds.includes(data.kind));
  return isOfSection && isOfKind;
}
