// A sheet's custom properties: notes that no reader sees.
// Refuses to know what they say.
import { type BookSheet } from '../../../src/standalone/book';
import { asText } from '../hostError';
import { type HostNode, type Kind, nodeOf } from '../hostNode';

interface PropertySelf {
  sheet: BookSheet;
  key: string;
}

const CUSTOM_PROPERTY: Kind<PropertySelf> = {
  name: 'WorksheetCustomProperty',
  identity: ({ key }) => ({ _Id: key }),
  reads: { key: ({ key }) => key, value: ({ sheet, key }) => sheet.properties.get(key) },
  writes: { value: ({ sheet, key }, value) => setProperty(sheet, key, asText(value)) },
  methods: {
    delete: ({ sheet, key }) => {
      sheet.properties.delete(key);
      sheet.changed.add('properties');
      return null;
    },
  },
};

const CUSTOM_PROPERTIES: Kind<BookSheet> = {
  name: 'WorksheetCustomPropertyCollection',
  items: (sheet) => [...sheet.properties.keys()].map((key) => nodeOf(CUSTOM_PROPERTY, { sheet, key })),
  item: findProperty,
  methods: {
    add: (sheet, [key, value]) => {
      setProperty(sheet, nameInUse(sheet, asText(key)) ?? asText(key), asText(value));
      return findProperty(sheet, key);
    },
    getItemOrNullObject: (sheet, [key]) => findProperty(sheet, key),
    getCount: (sheet) => sheet.properties.size,
  },
};

function setProperty(sheet: BookSheet, key: string, value: string): void {
  sheet.properties.set(key, value);
  sheet.changed.add('properties');
}

/** Letter case does not count. */
function nameInUse(sheet: BookSheet, key: string): string | undefined {
  return [...sheet.properties.keys()].find((name) => name.toLowerCase() === key.toLowerCase());
}

function findProperty(sheet: BookSheet, key: unknown): HostNode | null {
  const name = nameInUse(sheet, asText(key));
  return name === undefined ? null : nodeOf(CUSTOM_PROPERTY, { sheet, key: name });
}

export const customPropertiesNode = (sheet: BookSheet) => nodeOf(CUSTOM_PROPERTIES, sheet);
