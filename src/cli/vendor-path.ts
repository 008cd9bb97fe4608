import { dirname, relative, resolve, sep } from 'node:path';
import { isVendorPath } from '../config/vendors.ts';

/**
 * A vendor as the configuration file is to name it: a path that was typed is relative to the folder
 * that is worked in, and one in the file to the file.
 */
export function vendorPath(vendor: string, config: string): string {
  if (!isVendorPath(vendor)) return vendor;
  const path = relative(dirname(resolve(config)), resolve(vendor))
    .split(sep)
    .join('/');
  return path.startsWith('.') ? path : `./${path}`;
}
