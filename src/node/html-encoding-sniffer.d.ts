// The package ships no types.
declare module 'html-encoding-sniffer' {
  /** The HTML standard's sniffing: byte order mark, then the server's word, then meta elements, then the default. */
  function htmlEncodingSniffer(
    bytes: Uint8Array,
    options?: { defaultEncoding?: string; transportLayerEncodingLabel?: string },
  ): string;
  export = htmlEncodingSniffer;
}
