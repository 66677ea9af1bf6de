// The services beside the workbook that the client calls: the pane's visibility, the ribbon, readiness.
// Refuses any service not in this table.
import { asText, unknownMember } from '../hostError';
import { type HostNode, type Kind, nodeOf, nothing } from '../hostNode';
import { type HostState } from '../hostState';

const SERVICES: Record<string, Kind<HostState>> = {
  'Microsoft.InternalService.AddinInternalService': {
    name: 'AddinInternalService',
    methods: { notifyActionHandlerReady: nothing },
  },
  'Microsoft.AppRuntime.AppRuntimeService': {
    name: 'AppRuntimeService',
    methods: {
      getAppRuntimeState: (state) => state.visibility,
      setAppRuntimeState: (state, [visibility]) => {
        state.visibility = asText(visibility);
        return null;
      },
    },
  },
  'Microsoft.AppRuntime.AppRuntimePersistenceService': {
    name: 'AppRuntimePersistenceService',
    methods: {
      getAppRuntimeStartState: (state) => state.startState,
      setAppRuntimeStartState: (state, [startState]) => {
        state.startState = asText(startState);
        return null;
      },
    },
  },
};

export function serviceNode(state: HostState, name: string): HostNode {
  const kind = SERVICES[name];
  if (!kind) throw unknownMember(`the service ${name}`);
  return nodeOf(kind, state);
}
