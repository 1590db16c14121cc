import { BlockList, isIP, isIPv6 } from 'node:net';

/**
 * Everything that is not the public Internet, after the IANA special-purpose registries (RFC 6890 and its updates): this
 * machine, private networks, link-local with the clouds' metadata service, carrier NAT, documentation, multicast.
 */
const NOT_PUBLIC_V4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
];

/** Global unicast is 2000::/3; within it, what leads back to an IPv4 address (Teredo, 6to4) or nowhere. */
const NOT_PUBLIC_V6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'];

const notPublic = new BlockList();
for (const [network = '', bits] of NOT_PUBLIC_V4.map((range) => range.split('/')))
  notPublic.addSubnet(network, Number(bits), 'ipv4');
for (const [network = '', bits] of NOT_PUBLIC_V6.map((range) => range.split('/')))
  notPublic.addSubnet(network, Number(bits), 'ipv6');

const globalUnicast = new BlockList();
globalUnicast.addSubnet('2000::', 3, 'ipv6');

/** Whether an IP address belongs to the public Internet. What is no address does not. */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 0) return false;
  if (!isIPv6(address)) return !notPublic.check(address, 'ipv4');
  // IPv4 inside IPv6 (`::ffff:10.0.0.1`, `64:ff9b::a00:1`) lies outside 2000::/3 and is refused with the rest.
  return globalUnicast.check(address, 'ipv6') && !notPublic.check(address, 'ipv6');
}
