// Answers a load: the properties asked for, of one object or of every item of a collection, in wire form.
// Refuses to know actions and paths (richApi) and any particular object.
import { unknownMember } from './hostError';
import { type HostNode } from './hostNode';

export interface QueryInfo {
  Select?: string[];
  Expand?: string[];
  Top?: number;
  Skip?: number;
}

/** `["name", "format/fill/color"]` as `{ name: {}, format: { fill: { color: {} } } }`. */
interface Wanted {
  [name: string]: Wanted;
}

/** @param identify what the client needs to find an object again, reference included. */
export type Identify = (node: HostNode) => Record<string, unknown>;

export function answerQuery(node: HostNode, query: QueryInfo, identify: Identify): Record<string, unknown> {
  if (query.Expand?.length) throw unknownMember('a load with expand');
  const wanted = wantedTree(query.Select ?? ['*']);
  return node.isCollection ? answerCollection(node, wanted, query, identify) : answerObject(node, wanted, identify);
}

function wantedTree(paths: string[]): Wanted {
  const tree: Wanted = {};
  for (const path of paths) {
    let place = tree;
    for (const step of path.split('/')) if (step !== 'items') place = place[step] ??= {};
  }
  return tree;
}

function answerCollection(node: HostNode, wanted: Wanted, query: QueryInfo, identify: Identify) {
  const ofItems = Object.fromEntries(Object.entries(wanted).filter(([name]) => node.has(name) === null));
  const ofItself = Object.fromEntries(Object.entries(wanted).filter(([name]) => node.has(name) !== null));
  const skip = query.Skip ?? 0;
  const items = node.items().slice(skip, query.Top === undefined ? undefined : skip + query.Top);
  return {
    ...answerObject(node, ofItself, identify),
    _Items: items.map((item, index) => ({ _Index: skip + index, ...answerObject(item, ofItems, identify) })),
    Count: items.length,
  };
}

function answerObject(node: HostNode, wanted: Wanted, identify: Identify): Record<string, unknown> {
  const answer = identify(node);
  for (const [name, deeper] of Object.entries(wanted)) {
    const names = name === '*' ? node.scalars : [name];
    for (const each of names) answer[wireName(each)] = answerMember(node, each, deeper, identify);
  }
  return answer;
}

function answerMember(node: HostNode, name: string, deeper: Wanted, identify: Identify): unknown {
  if (node.has(name) !== 'link') return node.read(name);
  const target = node.link(name);
  if (!target) return null;
  const wanted = Object.keys(deeper).length > 0 ? deeper : { '*': {} };
  return target.isCollection ? answerCollection(target, wanted, {}, identify) : answerObject(target, wanted, identify);
}

/** On the wire every name begins with a capital letter. */
export const wireName = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

export const plainName = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
