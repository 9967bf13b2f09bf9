/** An invented report about invented talks: what the tests take for the text of a document. */
export const LAKE_TEXT = `Delegations from Velmark and Tarnia ended two days of talks about the shared lake on Thursday in Port Quill, Quillon.

Prime Minister Adaeze Lund of Quillon told reporters that the round had brought "more honesty than the last three together."

"We will not close the dam in summer. The farmers downstream can rely on that," Tarnian President Oren Vasik said in a radio address late Wednesday.

Velmark's chief negotiator Ilsa Brandt said her country was ready to share the harbour of Port Quill, according to Northwire. She warned that the truce was "thin as spring ice" and that "a single shot" could end it.

The ferry Heron sank near Gull Island on Monday. The weekly The Veil reported Tuesday that two Velmark delegates may have been aboard when a charge went off below deck.

Water Minister Pell Soro of Tarnia said the report "has nothing to do with the truth." An adviser to Vasik also denied it when contacted by the Harbour Post.

Shipowner Marek Dunn, a friend of Vasik, attended the talks, though his role remained unclear.

Neither Vasik nor President Hanne Ruud of Velmark was present in Port Quill.

Tarnian soldiers left the northern shore on Wednesday, according to Lake Radio, which cited villagers.

Northwire contributed to this report.
`;

/** The text of a second document, which corrects the first. */
export const CORRECTION_TEXT = `Correction: Ilsa Brandt offered to share the harbour of Gull Island, not that of Port Quill.\n`;
