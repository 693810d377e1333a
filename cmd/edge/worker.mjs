// The Worker: what may be kept is answered from the edge's cache, without starting Go, which costs
// more processor time than all else (see CONTRIBUTING.md, "Measuring").
import service from "./build/worker.mjs";

export default {
  async fetch(request, env, ctx) {
    if (request.method !== "GET") return service.fetch(request, env, ctx);
    const kept = await caches.default.match(request);
    if (kept) return kept;
    const response = await service.fetch(request, env, ctx);
    if (response.status === 200 && /\bpublic\b/.test(response.headers.get("Cache-Control"))) {
      ctx.waitUntil(caches.default.put(request, response.clone()));
    }
    return response;
  },
};
