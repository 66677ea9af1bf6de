// Each text of the board paper as drafted and as people have written it, which of the two is used, and whether the figures
// under written words have changed since. Refuses to drop a word of a section that the paper has no more.
import type { Assessment } from './assessed';
import { type TextSection, textSectionsInPieces } from './messages/textSections';
import type { PaperStructure } from './paperCover';
import type { NarrativeSection, WrittenSection } from './narrativeSection';
import { narrativeText } from './narrativeText';
import type { Pieces } from './pieces';

/** The sections of both structures, each once, then those that are gone. */
export function* narrativeSections(
  assessment: Assessment,
  written: readonly WrittenSection[],
): Pieces<NarrativeSection[]> {
  const ofAlliance = yield* textSectionsInPieces(assessment, 'alliance');
  const all = [...ofAlliance, ...(yield* textSectionsInPieces(assessment, 'board'))];
  const sections = all.filter(({ id }, index) => all.findIndex((each) => each.id === id) === index);
  const unused = written.filter(({ text }) => text.trim() !== '');
  const take = (isIt: (each: WrittenSection) => boolean): WrittenSection | undefined => {
    const at = unused.findIndex(isIt);
    return at < 0 ? undefined : unused.splice(at, 1)[0];
  };
  const known = sections.map((section) =>
    sectionOf(
      section,
      take(({ id }) => id === section.id) ?? take(({ id, name }) => id === '' && name === sectionName(section)),
    ),
  );
  return [...known, ...unused.map(goneSection)];
}

function sectionOf(section: TextSection, written: WrittenSection | undefined): NarrativeSection {
  const name = sectionName(section);
  // An introduction from the settings is typed already, and is what stands there to be written anew.
  const drafted = section.typed || narrativeText(section.style, section.drafted);
  if (!written) return { id: section.id, name, drafted, yours: '', draftedThen: '', standing: 'drafted' };
  const standing = written.drafted === drafted ? 'written' : 'changed';
  return { id: section.id, name, drafted, yours: written.text, draftedThen: written.drafted, standing };
}

function goneSection({ id, name, text, drafted }: WrittenSection): NarrativeSection {
  return { id, name, drafted: '', yours: text, draftedThen: drafted, standing: 'gone' };
}

/** Unique among the sections: those of programmes say so. */
function sectionName({ id, heading }: TextSection): string {
  return id.startsWith('programme-messages:') ? `Key messages: ${heading}` : heading;
}

/** The paper's texts, each in people's words where they wrote some. */
export function* paperTexts(assessment: Assessment, structure: PaperStructure): Pieces<TextSection[]> {
  const yours = new Map(assessment.narrative.map((each) => [each.id, each.yours]));
  return (yield* textSectionsInPieces(assessment, structure)).map((text) => ({
    ...text,
    typed: yours.get(text.id) || text.typed,
  }));
}
