// XHTML read with an HTML parser. Two things of XML's syntax mean something else in HTML:
//
//   <script src="x"/>     ends there            HTML: opens a script that swallows the rest of the page
//   <![CDATA[ text ]]>    is text               HTML: a comment
//
// Both are rewritten in place, unit for unit, so that offsets stay those of the source. Tempting and wrong: an XML parser. Most pages
// that call themselves XHTML are not well-formed, and then it reads nothing at all.

/** Empty elements whose start tag makes an HTML parser leave normal text, or the body. */
const SWALLOWS =
  /<(?:script|style|title|textarea|iframe|noscript|noembed|noframes|object|video|audio|canvas|select|template|map|svg|math|head)\b[^<>]{0,2000}\/>/gi;

/** Does the text declare itself as XHTML? */
export function isXhtml(raw: string): boolean {
  const head = raw.slice(0, 3000);
  return (
    /^\s*<\?xml\b/.test(head) || /<html\b[^>]{0,1000}\bxmlns\s*=\s*["']http:\/\/www\.w3\.org\/1999\/xhtml/i.test(head)
  );
}

/** The same text in HTML's syntax, of the same length. */
export function xmlSyntaxAsHtml(raw: string): string {
  return raw
    .replace(SWALLOWS, (tag) => `<!${tag.slice(2)}`)
    .replaceAll('<![CDATA[', '<!CDATA >')
    .replaceAll(']]>', '<!>');
}
