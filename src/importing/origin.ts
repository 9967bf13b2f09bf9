import { LONGEST_URL } from '../record/fields';

/** What a row's source says about the document. */
interface Origin {
  title: string;
  /** The name of whoever publishes it. */
  publisher: string;
  url: string | null;
}

/** An address is published by its host; whatever else a source says names the document and its publisher alike. */
export function originOf(source: string): Origin {
  if (!/^https?:\/\/\S+$/.test(source) || !URL.canParse(source))
    return { title: source, publisher: source, url: null };
  const { hostname, pathname } = new URL(source);
  const publisher = hostname.replace(/^www\./, '');
  return {
    title: `${publisher}${pathname}`.replace(/\/$/, ''),
    publisher,
    url: source.length <= LONGEST_URL ? source : null,
  };
}
