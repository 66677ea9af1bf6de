// One Excel object as the dispatcher sees it: what it reads, writes, leads to and does, looked up in a table by name.
// Refuses to know any particular object; those are the tables under objects/.
import { itemNotFound, unknownMember } from './hostError';

/** A table of what one class of Excel objects knows, by JavaScript name. What is not in the table is refused. */
export interface Kind<T> {
  name: string;
  /** Properties with a plain value. */
  reads?: Record<string, (self: T) => unknown>;
  writes?: Record<string, (self: T, value: unknown) => void>;
  /** Properties that lead to another object; null is a null object. */
  links?: Record<string, (self: T) => HostNode | null>;
  /** A method gives a plain value, another object, or null for nothing (and for a null object). */
  methods?: Record<string, (self: T, args: readonly unknown[]) => unknown>;
  /** What the client needs to find the object again in a later request. */
  identity?: (self: T) => Record<string, unknown>;
  /** Collections only. */
  items?: (self: T) => HostNode[];
  item?: (self: T, key: unknown) => HostNode | null;
}

/** An object of any kind, its type forgotten. */
export interface HostNode {
  readonly kind: string;
  readonly self: unknown;
  readonly scalars: string[];
  readonly isCollection: boolean;
  identity(): Record<string, unknown>;
  has(name: string): 'scalar' | 'link' | null;
  read(name: string): unknown;
  write(name: string, value: unknown): void;
  link(name: string): HostNode | null;
  call(name: string, args: readonly unknown[]): unknown;
  items(): HostNode[];
  item(key: unknown): HostNode;
}

export function nodeOf<T>(kind: Kind<T>, self: T): HostNode {
  return {
    kind: kind.name,
    self,
    scalars: Object.keys(kind.reads ?? {}),
    isCollection: kind.items !== undefined,
    identity: () => kind.identity?.(self) ?? {},
    has: (name) => (kind.reads?.[name] ? 'scalar' : kind.links?.[name] ? 'link' : null),
    read: (name) => known(kind, kind.reads, name)(self),
    write: (name, value) => known(kind, kind.writes, name, ' to be written')(self, value),
    link: (name) => known(kind, kind.links, name)(self),
    call: (name, args) => known(kind, kind.methods, name)(self, args),
    items: () => known(kind, kind, 'items')(self),
    item: (key) => existing(known(kind, kind, 'item')(self, key), `${kind.name} item "${String(key)}"`),
  };
}

function known<M extends object, N extends string & keyof M>(
  kind: { name: string },
  table: M | undefined,
  name: N,
  suffix = '',
): NonNullable<M[N]> {
  const found = table && Object.hasOwn(table, name) ? table[name] : undefined;
  if (!found) throw unknownMember(`${kind.name}.${name}${suffix}`);
  return found;
}

function existing(node: HostNode | null, what: string): HostNode {
  if (!node) throw itemNotFound(what);
  return node;
}

/** Methods that Excel has but that change nothing this host models. */
export const nothing = () => null;

export function isNode(value: unknown): value is HostNode {
  return typeof value === 'object' && value !== null && 'kind' in value && 'self' in value;
}
