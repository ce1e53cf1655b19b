import { renderToStaticMarkup } from 'react-dom/server';
import { marks } from './change-words.js';
import { MarkText } from './mark-glyph.js';

test.each(Object.values(marks).map((mark) => [mark.word, mark] as const))('“%s” has a sign that is drawn', (_, mark) => {
  expect(renderToStaticMarkup(<MarkText mark={mark} />)).toMatch(new RegExp(`<path d="M[^"]+".* ${mark.word}</span>$`));
});
