import fc from '../../support/properties';
import { decodeCellText, encodeCellText, escapeAttribute } from '../../../src/standalone/xlsx/xmlEscapes';

test.each([
  ['markup', 'a < b & c > d', 'a &lt; b &amp; c &gt; d'],
  ['a control character', 'a\u0001b', 'a_x0001_b'],
  ['a carriage return, which XML would make a line feed', 'a\r\nb', 'a_x000D_\nb'],
  ['text that looks like an escape', '_x0041_', '_x005F_x0041_'],
  ['an underscore that does not', '_x41_ _xyz', '_x41_ _xyz'],
  ['half a surrogate pair', 'a\ud800b\udc00', 'a_xD800_b_xDC00_'],
  ['a whole one', '😀', '😀'],
])('cell text: %s', (_, text, xml) => {
  expect(encodeCellText(text)).toBe(xml);
});

test('every text comes back as it was', () => {
  const unescaped = (xml: string) => xml.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom('_', 'x', '0', '4', '1', 'D', '\r', '\ud83d', '\ude00') }),
  );
  fc.assert(fc.property(text, (one) => expect(decodeCellText(unescaped(encodeCellText(one)))).toBe(one)));
});

test('what looks like an escape only beside one comes back as it was', () => {
  expect(decodeCellText(encodeCellText('_x1D40\r'))).toBe('_x1D40\r');
});

test('attributes keep their line breaks', () => {
  expect(escapeAttribute('"a"\n\t<&>')).toBe('&quot;a&quot;&#10;&#9;&lt;&amp;&gt;');
});
