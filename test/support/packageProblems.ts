// What is wrong with a workbook file as a package: XML that is not well-formed, parts that nobody declares or leads to,
// relationships that lead nowhere. A whole package has none.
import { parseXml } from '../../src/standalone/xlsx/xmlDocument';
import { partsOf, partText } from './partsOf';

export function packageProblems(file: Uint8Array): string[] {
  const names = [...partsOf(file).keys()];
  const targets = names.filter((name) => name.endsWith('.rels')).flatMap((name) => targetsIn(file, name));
  const parts = names.filter((name) => !name.endsWith('.rels') && name !== '[Content_Types].xml');
  return [
    ...names.filter((name) => /\.(xml|rels|vml)$/.test(name)).flatMap((name) => malformed(file, name)),
    ...parts.filter((name) => !isDeclared(file, name)).map((name) => `${name} is not declared`),
    ...parts.filter((name) => !targets.includes(name)).map((name) => `nothing leads to ${name}`),
    ...targets.filter((name) => !parts.includes(name)).map((name) => `${name} is not there`),
  ];
}

function malformed(file: Uint8Array, name: string): string[] {
  try {
    parseXml(partText(file, name), name);
    return [];
  } catch (error) {
    return [`${name}: ${String(error)}`];
  }
}

function isDeclared(file: Uint8Array, name: string): boolean {
  const types = partText(file, '[Content_Types].xml');
  const extension = name.slice(name.lastIndexOf('.') + 1);
  return types.includes(`PartName="/${name}"`) || types.includes(`Default Extension="${extension}"`);
}

function targetsIn(file: Uint8Array, rels: string): string[] {
  const owner = `file:///${rels.replace('_rels/', '')}`;
  return [...partText(file, rels).matchAll(/<Relationship ([^>]*)>/g)]
    .filter(([, attributes = '']) => !attributes.includes('TargetMode="External"'))
    .map(([, attributes = '']) => new URL(/Target="([^"]*)"/.exec(attributes)?.[1] ?? '', owner).pathname.slice(1));
}
