import type { Session } from './session';

async function through(bytes: Uint8Array<ArrayBuffer>, stream: CompressionStream | DecompressionStream) {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());
}

/** A session as the fragment of a link: deflated JSON in the alphabet of URLs. */
export async function toFragment(session: Session): Promise<string> {
  const json = new TextEncoder().encode(JSON.stringify(session));
  const bytes = await through(json, new CompressionStream('deflate-raw'));
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The session a link holds; null where there is none that can be read. */
export async function fromFragment(fragment: string): Promise<Session | null> {
  if (fragment === '') return null;
  try {
    const binary = atob(fragment.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    return JSON.parse(new TextDecoder().decode(await through(bytes, new DecompressionStream('deflate-raw'))));
  } catch {
    return null;
  }
}
