// Which addresses of the network may be connected to. A page must not make this program talk to the machines behind a firewall
// (server-side request forgery), so only public unicast addresses are allowed.
//
//   http://intranet/  http://localhost/  http://2130706433/  http://[::ffff:10.0.0.1]/  http://evil.example/ → 192.168.0.1
//
// Tempting and wrong: to resolve the name, check it, and then fetch the URL: the second resolution may answer otherwise (DNS rebinding).
// The check sits inside the look-up that the connection itself uses, so the address checked is the address connected to. A literal
// address needs no look-up and is checked before.
import { lookup as dnsLookup } from 'node:dns';
import ipaddr from 'ipaddr.js';

/** The address must not be connected to. */
export class PrivateAddressError extends Error {
  readonly address: string;
  constructor(host: string, address: string) {
    super(`${host}${host === address ? '' : ` (${address})`} is not a public address`);
    this.address = address;
  }
}

export function isPublic(address: string): boolean {
  try {
    // Ranges that carry an IPv4 address inside (NAT64, 6to4, Teredo) have names of their own and are refused with the rest.
    return ipaddr.process(address).range() === 'unicast';
  } catch {
    return false;
  }
}

/** Checks a host that is an address itself. @throws PrivateAddressError */
export function checkLiteral(hostname: string): void {
  const host = hostname.replace(/^\[|\]$/g, '');
  if (ipaddr.isValid(host) && !isPublic(host)) throw new PrivateAddressError(host, host);
}

/** As `dns.lookup`. Told without Node's types: the declarations of the package are read where those are not installed. */
export type Resolve = (
  host: string,
  options: { readonly all: true },
  done: (error: Error | null, addresses: readonly { readonly address: string; readonly family: number }[]) => void,
) => void;

type Lookup = (
  host: string,
  options: object,
  done: (error: Error | null, address: string, family: number) => void,
) => void;

/** A look-up for connections that answers with allowed addresses only; one that is not spoils all. */
export function checkedLookup(
  allowed: (address: string) => boolean,
  resolve: Resolve = dnsLookup as unknown as Resolve,
): Lookup {
  return (host, options, done) => {
    resolve(host, { ...options, all: true }, (error, addresses) => {
      if (error) return done(error, '', 0);
      const bad = addresses.find((a) => !allowed(a.address));
      if (bad) return done(new PrivateAddressError(host, bad.address), '', 0);
      if ((options as { all?: boolean }).all) return done(null, addresses as never, 0);
      const first = addresses[0];
      return first
        ? done(null, first.address, first.family)
        : done(Object.assign(new Error(`no address for ${host}`), { code: 'ENOTFOUND' }), '', 0);
    });
  };
}
