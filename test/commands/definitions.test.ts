import { type Command, commands } from '../../commands';

const definitions = commands.map((command: Command) => command.definition.toJSON());

/** What Discord counts towards its limit of 8000 characters a command. */
function charactersIn(definition: (typeof definitions)[number]): number {
  const own = definition.name.length + definition.description.length;
  return (definition.options ?? []).reduce(
    (sum, { name, description }) => sum + name.length + description.length,
    own,
  );
}

const optionsOf = (name: string) =>
  definitions.find((definition) => definition.name === name)?.options?.map((option) => option.name);

describe('the commands', () => {
  it('take the options of the contract, required ones first, with private last', () => {
    expect(Object.fromEntries(definitions.map(({ name }) => [name, optionsOf(name)]))).toEqual({
      ask: ['question', 'private'],
      quote: ['text', 'speaker', 'side', 'topic', 'place', 'outlet', 'kind', 'from', 'to', 'private'],
      event: ['text', 'place', 'person', 'topic', 'from', 'to', 'private'],
      speaker: ['name', 'private'],
      compare: ['topic', 'private'],
      timeline: ['from', 'to', 'place', 'topic', 'private'],
      check: ['quote', 'speaker', 'private'],
      brief: ['topic', 'from', 'to', 'private'],
      sources: ['id', 'private'],
      help: ['private'],
    });
  });

  it('need only what they cannot answer without', () => {
    const needed = definitions.flatMap(({ name, options = [] }) =>
      options.filter(({ required }) => required).map((option) => `${name} ${option.name}`),
    );
    expect(needed).toEqual(['ask question', 'speaker name', 'compare topic', 'check quote']);
  });

  it.each(definitions)('/$name keeps to what Discord takes in all', (definition) => {
    expect(charactersIn(definition)).toBeLessThanOrEqual(8000);
  });

  it('suggest for every option that names something on record', () => {
    const suggesting = definitions.flatMap(({ name, options = [] }) =>
      options
        .filter((option) => 'autocomplete' in option && option.autocomplete)
        .map((option) => `${name} ${option.name}`),
    );
    expect(suggesting).toEqual([
      'ask question',
      'quote text',
      'quote speaker',
      'quote side',
      'quote topic',
      'quote place',
      'quote outlet',
      'event text',
      'event place',
      'event person',
      'event topic',
      'speaker name',
      'compare topic',
      'timeline place',
      'timeline topic',
      'check speaker',
      'brief topic',
      'sources id',
    ]);
  });
});
