// The package ships no types.
declare module 'html-encoding-sniffer' {
  /** The HTML standard's sniffing: byte order mark, then meta elements, then the default. */
  function htmlEncodingSniffer(bytes: Uint8Array, options?: { defaultEncoding?: string }): string;
  export = htmlEncodingSniffer;
}
