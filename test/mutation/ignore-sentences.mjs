const isSentence = ({ node }) =>
  node.type === 'ObjectProperty' && node.key.type === 'Identifier' && node.key.name === 'sentence';

/** The sentence that tells people what a knob or a law is about: a test of its letters would only repeat them. */
export const strykerPlugins = [
  {
    kind: 'Ignore',
    name: 'sentences',
    value: {
      shouldIgnore: (path) => (isSentence(path) ? 'a sentence for people' : undefined),
    },
  },
];
