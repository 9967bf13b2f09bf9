/** A day as posts write it: 29 March 2022, March 29, 2022, 29.3.22, 2022-03-29. */
const DAY = String.raw`(?:\d{1,2}(?:st|nd|rd|th)?[\s./-]+(?:\p{L}{3,9}\.?|\d{1,2})[\s./-]+\d{2,4}|\p{L}{3,9}\.?\s+\d{1,2},?\s+\d{4}|\d{4}-\d\d-\d\d)`;

/** Emoji, flags among them. */
export const EMOJI = String.raw`[\p{Extended_Pictographic}\p{Regional_Indicator}\uFE0F\u200D]`;

/** A tag, an address or a link, and signs that are no words. */
const TAG = String.raw`(?:[#@][\p{L}\p{N}_]+|https?:\/\/\S+|${EMOJI}+)`;

const TAGS = new RegExp(String.raw`(?:[\s,;]+${TAG})+\s*$`, 'u');
/** "... land or #sovereignty" */
const TAGGED_WORD = /(?:^|\s)\p{L}[\p{L}'’-]*\s#\p{Ll}+$/u;

const ENDS = [
  new RegExp(
    String.raw`\s*(?:\(${DAY}\)|(?:(?<=[.!?…"”’»)\n])|[,(–—-])\s*(?:on\s+)?${DAY}(?=\)?\.?$))\.?`,
    'iu',
  ),
  /(?<=[.!?…"”’»\n])\s*[([/]?(?:source|via|h\/t)\b\s*:?\s+[^.!?()[\]\n]{2,60}[\])]?\.?$/iu,
];

const BEGINNINGS = [
  /^RT\s+@\w+\s*:\s*/u,
  /^(?:breaking(?: news)?|forwarded|update|just in)\s*:\s+/iu,
  // The number in a thread or list.
  /^\(?\d{1,2}(?:\/\d{0,2}\)?|[.)])\s+(?=[\p{L}"“„«])/u,
  new RegExp(String.raw`^(?:${TAG}\s+){2,}(?=[\p{L}"“„«])`, 'u'),
];

/** How much of a post is looked at from its end, in characters. */
const REACH = 300;

/** A post without what stands at its edges and is no word of anybody: tags, links, a source, a day, a number. */
export function withoutEdges(post: string): string {
  let text = post.trim();
  for (let before = ''; before !== text; ) {
    before = text;
    const end = text.slice(-REACH);
    const left = [...(TAGGED_WORD.test(end) ? [] : [TAGS]), ...ENDS].reduce(without, end);
    text = BEGINNINGS.reduce(without, `${text.slice(0, -REACH)}${left}`).trim();
  }
  return text;
}

function without(text: string, edge: RegExp): string {
  return text.replace(edge, '');
}
