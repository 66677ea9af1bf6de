// The dispatcher: one request of Microsoft's client (actions over object paths) in, its results out.
// Refuses to know any particular Excel object, and how requests arrive (officeShim).
import { HostError, invalidArgument, itemNotFound, unknownMember } from './hostError';
import { type HostNode, isNode } from './hostNode';
import { type HostState } from './hostState';
import { answerQuery, plainName, type QueryInfo } from './query';

export interface Action {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: QueryInfo;
}

interface ArgumentInfo {
  Arguments?: unknown[];
  /** Where not zero, the argument at that place is another object path. Nested lists mirror nested arguments. */
  ReferencedObjectPathIds?: unknown[];
}

interface ObjectPath {
  Id: number;
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
}

export interface RequestBody {
  Actions: Action[];
  ObjectPaths: Record<string, ObjectPath>;
}

interface ActionResult {
  ActionId: number;
  Value: unknown;
}

const INSTANTIATE = 1;
const QUERY = 2;
const METHOD = 3;
const SET_PROPERTY = 4;
const TRACE = 5;

export const ROOT_PATH = 1;
export const SERVICE_PATH = 2;
const METHOD_PATH = 3;
const PROPERTY_PATH = 4;
const INDEXER_PATH = 5;
export const REFERENCE_PATH = 6;
const NULL_PATH = 7;

export interface Roots {
  workbook: HostNode;
  service(name: string): HostNode;
  /** Called before each action; what it throws fails the request at that action. `member`: `CustomProperties.Add`. */
  beforeAction(index: number, member: string): void;
  /** Called after each action, whose answer is not given where it throws. */
  afterAction(index: number, member: string): void;
}

/** Runs one request's actions in order. At the first failure it stops: what was done stays done, as in Excel. */
export function answerRequest(body: RequestBody, state: HostState, roots: Roots): object {
  return new Request(body, state, roots).answer();
}

class Request {
  /** Each path is evaluated once and in order: a path through `add` would otherwise add again. */
  private readonly evaluated = new Map<number, HostNode | null>();
  private readonly results: ActionResult[] = [];
  private readonly traces: number[] = [];

  constructor(
    private readonly body: RequestBody,
    private readonly state: HostState,
    private readonly roots: Roots,
  ) {}

  answer(): object {
    for (const [index, action] of this.body.Actions.entries()) {
      try {
        const member = this.memberOf(action);
        this.roots.beforeAction(index, member);
        const Value = this.perform(action);
        this.roots.afterAction(index, member);
        this.results.push({ ActionId: action.Id, Value });
      } catch (error) {
        return this.failure(error, index, action);
      }
    }
    return { Results: this.results, TraceIds: this.traces };
  }

  private memberOf({ ObjectPathId, Name }: Action): string {
    const path = this.body.ObjectPaths[ObjectPathId];
    const parent = this.body.ObjectPaths[path?.ParentObjectPathId ?? 0];
    return [parent?.Name ?? '', path?.Name ?? '', ...(Name ? [Name] : [])].join('.');
  }

  private failure(error: unknown, index: number, action: Action): object {
    const { code, message, httpStatus } = error instanceof HostError ? error : mistakeOfOurs(error);
    const Location = this.locationOf(action);
    return {
      Error: { Code: code, Message: message, Location, ActionIndex: index, HttpStatusCode: httpStatus },
      ProcessedResults: { Results: this.results },
      TraceIds: this.traces,
    };
  }

  private locationOf(action: Action): string {
    const path = this.body.ObjectPaths[action.ObjectPathId];
    const kind = this.evaluated.get(action.ObjectPathId)?.kind;
    const name = action.Name || path?.Name || '';
    return [kind, plainName(name)].filter(Boolean).join('.');
  }

  private perform(action: Action): unknown {
    if (action.ActionType === TRACE) {
      this.traces.push(action.Id);
      return null;
    }
    const node = this.evaluate(action.ObjectPathId);
    switch (action.ActionType) {
      case INSTANTIATE:
        return node && this.identify(node);
      case QUERY:
        return node && answerQuery(node, action.QueryInfo ?? {}, (each) => this.identify(each));
      case METHOD:
        return this.callMethod(node, action);
      case SET_PROPERTY:
        this.setProperty(node, action);
        return null;
      default:
        throw unknownMember(`action type ${action.ActionType}`);
    }
  }

  private identify(node: HostNode): Record<string, unknown> {
    const reference = this.state.referenceOf(node);
    return reference === undefined ? node.identity() : { ...node.identity(), _ReferenceId: reference };
  }

  private callMethod(node: HostNode | null, action: Action): unknown {
    if (action.Name === '_KeepReference') {
      if (node) this.state.keep(node);
      return null;
    }
    const result = notNull(node, action.Name).call(plainName(action.Name), this.argumentsOf(action.ArgumentInfo));
    return isNode(result) ? this.identify(result) : (result ?? null);
  }

  private setProperty(node: HostNode | null, action: Action): void {
    const [value] = this.argumentsOf(action.ArgumentInfo);
    notNull(node, action.Name).write(plainName(action.Name), value);
  }

  private evaluate(id: number): HostNode | null {
    const known = this.evaluated.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[id];
    if (!path) throw invalidArgument(`The request has no object path ${id}.`);
    const node = this.evaluatePath(path);
    this.evaluated.set(id, node);
    return node;
  }

  private evaluatePath(path: ObjectPath): HostNode | null {
    switch (path.ObjectPathType) {
      case ROOT_PATH:
        return this.roots.workbook;
      case SERVICE_PATH:
        return this.roots.service(path.Name);
      case REFERENCE_PATH:
        return this.referenced(path.Name);
      case NULL_PATH:
        return null;
      default:
        return this.evaluateChild(path, this.evaluate(path.ParentObjectPathId ?? 0));
    }
  }

  private referenced(id: string): HostNode {
    const node = this.state.byReference(id);
    if (!node) throw new HostError('InvalidReference', `There is no reference ${id}.`);
    return node;
  }

  /** Whatever is asked of a null object is a null object again. */
  private evaluateChild(path: ObjectPath, parent: HostNode | null): HostNode | null {
    if (!parent) return null;
    const args = this.argumentsOf(path.ArgumentInfo);
    switch (path.ObjectPathType) {
      case PROPERTY_PATH:
        return parent.link(plainName(path.Name));
      case INDEXER_PATH:
        return parent.item(args[0]);
      case METHOD_PATH:
        return nodeFrom(parent.call(plainName(path.Name), args), `${parent.kind}.${path.Name}`);
      default:
        throw unknownMember(`object path type ${path.ObjectPathType}`);
    }
  }

  private argumentsOf(info: ArgumentInfo | undefined): unknown[] {
    const args = info?.Arguments ?? [];
    const paths = info?.ReferencedObjectPathIds ?? [];
    return args.map((value, index) =>
      typeof paths[index] === 'number' && paths[index] !== 0 ? this.argument(paths[index]) : value,
    );
  }

  private argument(pathId: number): HostNode {
    const node = this.evaluate(pathId);
    if (!node) throw itemNotFound('object to work with: it is a null object');
    return node;
  }
}

/** Not Excel's refusal but a fault of this host: the test should see where. */
function mistakeOfOurs(error: unknown): HostError {
  return new HostError('TestHostFault', error instanceof Error ? (error.stack ?? error.message) : String(error), 500);
}

function nodeFrom(result: unknown, what: string): HostNode | null {
  if (result === null || isNode(result)) return result;
  throw unknownMember(`${what} as an object`);
}

function notNull(node: HostNode | null, member: string): HostNode {
  if (!node) throw new HostError('InvalidOperation', `"${plainName(member)}" was asked of a null object.`);
  return node;
}
