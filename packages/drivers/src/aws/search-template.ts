/**
 * The template of every index of listings. `terms` are whole keywords, folded by our own rules before they come, so that no analyser may change
 * what a word means; `text` takes the same words through the analysers of Lucene, for people who look into the index by hand.
 */
export function listingsTemplate(alias: string): object {
  return {
    index_patterns: [`${alias}-*`],
    template: {
      settings: {
        number_of_shards: 1,
        auto_expand_replicas: '0-2',
        refresh_interval: '500ms',
        analysis: {
          analyzer: {
            indic: {
              type: 'custom',
              tokenizer: 'standard',
              filter: ['lowercase', 'decimal_digit', 'indic_normalization'],
            },
          },
        },
      },
      mappings: {
        dynamic: 'strict',
        properties: {
          id: { type: 'keyword' },
          terms: {
            type: 'keyword',
            ignore_above: 512,
            fields: {
              hindi: { type: 'text', analyzer: 'hindi' },
              bengali: { type: 'text', analyzer: 'bengali' },
              english: { type: 'text', analyzer: 'english' },
              indic: { type: 'text', analyzer: 'indic' },
            },
          },
          filters: { type: 'keyword', ignore_above: 512 },
          rank: { type: 'double' },
          removed: { type: 'boolean' },
        },
      },
    },
  };
}
