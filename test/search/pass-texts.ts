/** A second set of invented talks, other than those of the record's own fixture: nothing may be tied to one document. */
export const REPORT_TEXT = `Talks between Orvenia and Sarkland about the Vardo Pass opened on Monday, June 3, 1996, in the Old Mint in Tessel, the capital of Lumeria.

"A border is a door, and a door can be opened from both sides," Lumerian President Tomas Eland told the delegations as he received them.

"We will never pay a toll for our own road," Orvenian President Ilan Torvald said in a televised speech on Monday evening.

Sarkish Foreign Minister Mirela Hask said her country was ready to halve the toll if the lorries were weighed at the pass, Meridian Wire reported. The Orvenian negotiator Yusuf Brandeis answered that "not one truck" would be weighed.

Orvenian Foreign Minister Davit Okoro demanded the return of prisoners, "every one of them, before the first snow." Hask said: "We hold eleven men, and we have said so from the first day."

An avalanche buried the road over the Vardo Pass on Saturday. Orvenian troops left the town of Brannik on Sunday, according to Radio Duskholm.

The Lantern, an investigative magazine, reported that Sarkish engineers may have blown up the Hollin tunnel last winter. Sarkish government spokeswoman Pia Lindqvar called the report "a fairy tale from beginning to end." A Sarkish border officer who asked not to be named also denied it to Meridian Wire.

The financier Otto Quill sat at the table in Tessel; on whose behalf remained unclear. General Kosta Brehm, the army chief of Sarkland, was absent.

Noor Ansari-Vell, envoy of the Alpine League, said she was "cautiously hopeful."
`;

export const WIRE_TEXT = `Orvenia and Sarkland adjourned their talks in Tessel on Wednesday without an agreement.

"We came further in two days than in the last two years," Okoro told reporters. The Sarkish side sounded cooler: Hask spoke of "a first step, not more."

Four prisoners were exchanged on a bridge near Brannik on Tuesday. Torvald said he would meet Sarkish Prime Minister Sena Karvonen-Reyes only once all prisoners were home.

Karvonen-Reyes proposed a common power line through the Hollin tunnel. Okoro rejected the power line as "a cable to hang us with."

Shots were heard at the Hollin tunnel on Tuesday night, villagers told Radio Duskholm. Each side blamed the other.

Lindqvar said General Brehm had never been invited to the talks.

Eland thanked both delegations for "the patience of mountain guides."

The Alpine League froze the bank accounts of Quill.
`;

export const PASS_CORRECTION_TEXT = `Correction: The words "a first step, not more" were spoken by Pia Lindqvar, not by Mirela Hask.\n`;
