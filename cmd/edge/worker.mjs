// The Worker: what may be kept is answered from the edge's cache, without starting Go, which costs
// more processor time than all else (see CONTRIBUTING.md, "Measuring").
import service from "./build/worker.mjs";

const MOST = 256 << 10; // bytes of a body, see service.MaxPayload; what is longer is refused there

// whole reads a request's body to its end and keeps what matters of it. One that the service leaves
// half read would stand before the connection's next request, or take the answer along.
async function whole(request) {
  if (!request.body) return request;
  const parts = [];
  let size = 0;
  for await (const part of request.body) {
    if (size <= MOST) parts.push(part);
    size += part.length;
  }
  const body = await new Blob(parts).arrayBuffer();
  return new Request(request.url, { method: request.method, headers: request.headers, body });
}

export default {
  async fetch(request, env, ctx) {
    if (request.method !== "GET") return service.fetch(await whole(request), env, ctx);
    const kept = await caches.default.match(request);
    if (kept) return kept;
    const response = await service.fetch(request, env, ctx);
    if (response.status === 200 && /\bpublic\b/.test(response.headers.get("Cache-Control"))) {
      ctx.waitUntil(caches.default.put(request, response.clone()));
    }
    return response;
  },
};
