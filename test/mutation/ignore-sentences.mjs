/** What a knob, a law or a figure is about; the words of a platform for its codes; who says a figure. */
const FOR_PEOPLE = ['sentence', 'label', 'source', 'besides'];

const isSentence = ({ node }) =>
  node.type === 'ObjectProperty' && node.key.type === 'Identifier' && FOR_PEOPLE.includes(node.key.name);

/** What only tells people something: a test of its letters would only repeat them. */
export const strykerPlugins = [
  {
    kind: 'Ignore',
    name: 'sentences',
    value: {
      shouldIgnore: (path) => (isSentence(path) ? 'a sentence for people' : undefined),
    },
  },
];
