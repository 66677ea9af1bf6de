// Workbook.settings: small values kept with the document.
// Refuses to know Office.context.document.settings, which the client keeps itself.
import { asText } from '../hostError';
import { type HostNode, type Kind, nodeOf } from '../hostNode';
import { type HostState } from '../hostState';

interface SettingSelf {
  state: HostState;
  key: string;
}

const SETTING: Kind<SettingSelf> = {
  name: 'Setting',
  identity: ({ key }) => ({ _Id: key }),
  reads: { key: ({ key }) => key, value: ({ state, key }) => state.settings.get(key) },
  writes: { value: ({ state, key }, value) => void state.settings.set(key, value) },
  methods: {
    delete: ({ state, key }) => {
      state.settings.delete(key);
      return null;
    },
  },
};

const SETTINGS: Kind<HostState> = {
  name: 'SettingCollection',
  items: (state) => [...state.settings.keys()].map((key) => nodeOf(SETTING, { state, key })),
  item: find,
  methods: {
    add: (state, [key, value]) => {
      state.settings.set(asText(key), value);
      return find(state, key);
    },
    getItemOrNullObject: (state, [key]) => find(state, key),
    getCount: (state) => state.settings.size,
  },
};

function find(state: HostState, key: unknown): HostNode | null {
  const name = asText(key);
  return state.settings.has(name) ? nodeOf(SETTING, { state, key: name }) : null;
}

export const settingsNode = (state: HostState) => nodeOf(SETTINGS, state);
