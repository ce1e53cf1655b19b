import { metricCatalogue, type MetricGroup } from '@overread/domain/metrics';
import { ChoiceField, Page, Panel } from '@overread/ui';
import { useScreenWord } from '../figures/use-screen-word.js';
import { groupNames, metricText } from './catalogue-words.js';
import { MethodArticle } from './method-article.js';
import { statisticalMethods } from './statistical-methods.js';

const groups = ['accuracy', 'audit', 'volume', 'turnaround', 'query'] as const satisfies readonly MetricGroup[];
const sections = ['statistics', ...groups] as const;
const choices = sections.map((section) => ({ value: section, label: section === 'statistics' ? 'Statistical methods' : groupNames[section] }));

/** How every number comes about: made from the catalogue that computes them, with examples computed by the same functions. */
export default function MethodsPage() {
  const [section, choose] = useScreenWord('section', sections);
  const texts = section === 'statistics' ? statisticalMethods : metricCatalogue.filter(({ group }) => group === section).map(metricText);
  const title = section === 'statistics' ? 'Statistical methods' : groupNames[section];
  return (
    <Page title="Methods" description="Each number’s formula, where its rows come from, what a dash means, how sure it is, and a worked example. The examples are made up; the functions that work them out are those of the screens.">
      <ChoiceField label="Numbers about" w={260} maw="100%" choices={choices} value={section} onChange={(value) => { if (value) choose(value); }} />
      <Panel title={title} description={`${texts.length} ${section === 'statistics' ? 'methods' : 'numbers'}.`}>
        {texts.map((text) => <MethodArticle key={text.id} text={text} />)}
      </Panel>
    </Page>
  );
}
