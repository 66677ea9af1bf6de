// What Excel, its web service or the store would refuse in a manifest, found without asking any of them.
// Knows the rules of the manifest's schema that this manifest touches; an element it does not know is a problem.
import { DOMParser, type Element } from '@xmldom/xmldom';

/** Where the manifest's addresses and names must lead. */
export interface Surroundings {
  origin: string;
  /** Path below the origin → the file's pixel size, or null where it is no picture. */
  served: Map<string, { width: number; height: number } | null>;
  /** Functions that the ribbon's page ties to a name. */
  functions: string[];
  /** As in package.json. */
  version: string;
}

/** The schema's sequences: under each parent, the children it may have, in the only order Excel accepts. */
const ORDER: Record<string, string[]> = {
  OfficeApp: [
    ...['Id', 'AlternateId', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl'],
    ...['HighResolutionIconUrl', 'SupportUrl', 'AppDomains', 'Hosts', 'Requirements', 'DefaultSettings'],
    ...['Permissions', 'Dictionary', 'VersionOverrides'],
  ],
  AppDomains: ['AppDomain'],
  Hosts: ['Host'],
  Requirements: ['Sets', 'Methods'],
  Sets: ['Set'],
  DefaultSettings: ['SourceLocation'],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources', 'WebApplicationInfo', 'EquivalentAddins'],
  Host: ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'],
  Runtimes: ['Runtime'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  ExtensionPoint: ['OfficeTab', 'CustomTab'],
  OfficeTab: ['Group'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action', 'Enabled'],
  Supertip: ['Title', 'Description'],
  Icon: ['Image'],
  Action: ['TaskpaneId', 'SourceLocation', 'Title', 'FunctionName'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
  Images: ['Image'],
  Urls: ['Url'],
  ShortStrings: ['String'],
  LongStrings: ['String'],
};

const REQUIRED: Record<string, string[]> = {
  OfficeApp: [
    ...['Id', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl'],
    ...['HighResolutionIconUrl', 'SupportUrl', 'Hosts', 'Requirements', 'DefaultSettings', 'Permissions'],
  ],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
};

/** Which list of resources an element's `resid` is looked up in. */
const RESOURCE_OF: Record<string, string> = {
  Label: 'ShortStrings',
  Title: 'ShortStrings',
  Description: 'LongStrings',
  Image: 'Images',
  FunctionFile: 'Urls',
  Runtime: 'Urls',
  SourceLocation: 'Urls',
  LearnMoreUrl: 'Urls',
};

const LONGEST_RESID = 32;
const LONGEST: Record<string, number> = { ShortStrings: 125, LongStrings: 250, DisplayName: 125, Description: 250 };

/** The sizes every ribbon button must have, and the two pictures the store shows. */
const BUTTON_SIZES = [16, 32, 80];
const STORE_SIZES: Record<string, number> = { IconUrl: 32, HighResolutionIconUrl: 64 };

export function manifestProblems(xml: string, around: Surroundings): string[] {
  let root: Element | null;
  try {
    root = new DOMParser({ onError: (_level, message) => fail(message) }).parseFromString(
      xml,
      'text/xml',
    ).documentElement;
  } catch (error) {
    return [`not well-formed: ${(error as Error).message}`];
  }
  if (!root) return ['not well-formed: empty'];
  const elements = [root, ...descendants(root)];
  return [
    ...identity(root, around),
    ...elements.flatMap(orderAndPresence),
    ...resources(root, elements),
    ...lengths(elements),
    ...ids(elements),
    ...addresses(elements, around),
    ...pictures(root, elements, around),
    ...actions(elements, around),
    ...sharedRuntime(elements),
  ];
}

function fail(message: string): never {
  throw new Error(message);
}

const children = (element: Element): Element[] =>
  Array.from(element.childNodes).filter((node) => node.nodeType === 1) as Element[];

const descendants = (element: Element): Element[] =>
  children(element).flatMap((child) => [child, ...descendants(child)]);

const child = (element: Element, name: string) => children(element).find(({ localName }) => localName === name);

const text = (element: Element | undefined) => element?.textContent?.trim() ?? '';

const attribute = (element: Element, name: string) => element.getAttribute(name) ?? '';

const named = (elements: Element[], name: string) => elements.filter(({ localName }) => localName === name);

function identity(root: Element, { version }: Surroundings): string[] {
  const must = (holds: boolean, problem: string) => (holds ? [] : [problem]);
  const overrides = child(root, 'VersionOverrides');
  const [host, set] = [named(descendants(root), 'Host')[0], named(descendants(root), 'Set')[0]];
  return [
    ...must(attribute(root, 'xsi:type') === 'TaskPaneApp', 'the add-in is not a TaskPaneApp'),
    ...must(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(text(child(root, 'Id'))), 'Id is not a GUID'),
    ...must(text(child(root, 'Version')) === `${version}.0`, `Version is not ${version}.0, as package.json has it`),
    ...must(Number.parseInt(version) >= 1, 'the store takes no version below 1.0'),
    ...must(text(child(root, 'Permissions')) === 'ReadWriteDocument', 'Permissions is not ReadWriteDocument'),
    ...must(host !== undefined && attribute(host, 'Name') === 'Workbook', 'the host is not Workbook'),
    ...must(set !== undefined && attribute(set, 'Name') === 'ExcelApi', 'no ExcelApi set is required'),
    ...must(
      overrides !== undefined && attribute(overrides, 'xsi:type') === 'VersionOverridesV1_0',
      'VersionOverrides is not V1_0, the only one Excel reads',
    ),
    ...must(!overrides || !child(overrides, 'Requirements'), 'Requirements under VersionOverrides hide every button'),
  ];
}

function orderAndPresence(element: Element): string[] {
  const name = element.localName ?? '';
  const found = children(element).map(({ localName }) => localName ?? '');
  const allowed = ORDER[name] ?? [];
  const unknown = found.filter((it) => !allowed.includes(it)).map((it) => `${name} may not hold ${it}`);
  const positions = found.map((it) => allowed.indexOf(it));
  const late = positions.findIndex((position, index) => index > 0 && position < positions[index - 1]!);
  const missing = (REQUIRED[name] ?? []).filter((it) => !found.includes(it)).map((it) => `${name} has no ${it}`);
  return [...unknown, ...missing, ...(late > 0 ? [`${found[late]} comes too late in ${name}`] : [])];
}

function resources(root: Element, elements: Element[]): string[] {
  const lists = child(child(root, 'VersionOverrides') ?? root, 'Resources');
  const idsIn = (list: string) =>
    children((lists && child(lists, list)) ?? root).map((resource) => attribute(resource, 'id'));
  const users = elements.filter((element) => element.hasAttribute('resid'));
  const used = new Set(users.map((element) => attribute(element, 'resid')));
  const unresolved = users
    .filter((element) => !idsIn(RESOURCE_OF[element.localName ?? ''] ?? '').includes(attribute(element, 'resid')))
    .map((element) => `${element.localName} refers to ${attribute(element, 'resid')}, which is not there`);
  const all = ['Images', 'Urls', 'ShortStrings', 'LongStrings'].flatMap(idsIn);
  return [
    ...unresolved,
    ...all.filter((id) => !used.has(id)).map((id) => `nothing uses the resource ${id}`),
    ...all.filter((id) => id.length > LONGEST_RESID).map((id) => `the id ${id} is over ${LONGEST_RESID} characters`),
  ];
}

function lengths(elements: Element[]): string[] {
  return elements.flatMap((element) => {
    const name = element.localName === 'String' ? (element.parentNode as Element).localName : element.localName;
    const value = attribute(element, 'DefaultValue');
    const longest = LONGEST[name ?? ''] ?? Infinity;
    return value.length > longest ? [`"${value.slice(0, 30)}…" is over ${longest} characters`] : [];
  });
}

function ids(elements: Element[]): string[] {
  const all = elements.filter((element) => element.hasAttribute('id')).map((element) => attribute(element, 'id'));
  return all.filter((id, index) => all.indexOf(id) !== index).map((id) => `the id ${id} is given twice`);
}

/** The manifest's own addresses: an element has one as its value when it points at a page or picture. */
function addressed(elements: Element[]): { element: Element; url: string }[] {
  return elements
    .map((element) => ({ element, url: attribute(element, 'DefaultValue') }))
    .filter(({ element, url }) => url.includes('://') || /Url$|Location$|^Image$/.test(element.localName ?? ''));
}

function addresses(elements: Element[], { origin, served }: Surroundings): string[] {
  return addressed(elements)
    .filter(({ element }) => !element.hasAttribute('resid'))
    .filter(({ url }) => !url.startsWith(`${origin}/`) || !served.has(url.slice(origin.length + 1)))
    .map(({ element, url }) => `${element.localName} leads to ${url}, which no build serves`);
}

function pictures(root: Element, elements: Element[], { origin, served }: Surroundings): string[] {
  const isSize = (url: string, size: number) => {
    const picture = served.get(url.slice(origin.length + 1));
    return picture?.width === size && picture.height === size;
  };
  const urlOf = (resid: string) =>
    attribute(elements.find((element) => attribute(element, 'id') === resid) ?? root, 'DefaultValue');
  const ribbon = named(elements, 'Icon').flatMap((icon) => {
    const sizes = children(icon).map((image) => Number(attribute(image, 'size')));
    const wrong = children(icon).filter(
      (image) => !isSize(urlOf(attribute(image, 'resid')), Number(attribute(image, 'size'))),
    );
    return [
      ...BUTTON_SIZES.filter((size) => !sizes.includes(size)).map((size) => `an Icon has no picture of ${size} pixels`),
      ...wrong.map((image) => `${attribute(image, 'resid')} is not ${attribute(image, 'size')} pixels`),
    ];
  });
  const store = Object.entries(STORE_SIZES)
    .filter(([name, size]) => !isSize(attribute(child(root, name) ?? root, 'DefaultValue'), size))
    .map(([name, size]) => `${name} is not ${size} pixels`);
  return [...ribbon, ...store];
}

function actions(elements: Element[], { functions }: Surroundings): string[] {
  return named(elements, 'Action').flatMap((action) => {
    const type = attribute(action, 'xsi:type');
    if (type === 'ShowTaskpane') return child(action, 'SourceLocation') ? [] : ['ShowTaskpane has no SourceLocation'];
    if (type !== 'ExecuteFunction') return [`an Action of the unknown type ${type}`];
    const name = text(child(action, 'FunctionName'));
    return functions.includes(name) ? [] : [`the ribbon's page ties no function to the name ${name}`];
  });
}

/** Pane, ribbon and runtime are one page, kept for as long as the workbook is open. */
function sharedRuntime(elements: Element[]): string[] {
  const [runtime] = named(elements, 'Runtime');
  if (!runtime) return ['no runtime is shared by pane and ribbon'];
  const page = attribute(runtime, 'resid');
  const others = [...named(elements, 'FunctionFile'), ...named(elements, 'SourceLocation')]
    .filter((element) => element.hasAttribute('resid') && attribute(element, 'resid') !== page)
    .map((element) => `${element.localName} leads to ${attribute(element, 'resid')}, the runtime to ${page}`);
  const sets = named(elements, 'Set').map((set) => attribute(set, 'Name'));
  return [
    ...others,
    ...(attribute(runtime, 'lifetime') === 'long' ? [] : ['the runtime does not live long']),
    ...(sets.includes('SharedRuntime') ? [] : ['no SharedRuntime set is required']),
    ...named(elements, 'TaskpaneId').map(() => 'a TaskpaneId stands beside a shared runtime'),
  ];
}
