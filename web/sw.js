// Keeps the hosted page and its program: the next visit needs no network. The packer writes in what
// there is to keep, and a name that changes with it.
const CACHE = registration.scope + " SANDING_VERSION";
const FILES = SANDING_FILES;

addEventListener("install", (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(FILES)).then(() => skipWaiting()));
});
addEventListener("activate", (event) => {
  const isOld = (name) => name.startsWith(registration.scope + " ") && name !== CACHE;
  const dropOld = caches.keys().then((names) => Promise.all(names.filter(isOld).map((name) => caches.delete(name))));
  event.waitUntil(dropOld.then(() => clients.claim()));
});
addEventListener("fetch", (event) => {
  const { request } = event;
  const path = request.url.split(/[?#]/)[0];
  const isPage = path === registration.scope || path === registration.scope + "index.html";
  const kept = () => caches.match(isPage ? registration.scope : path, { cacheName: CACHE });
  // The page itself as new as the network has it; a program's name changes with its bytes.
  if (isPage) event.respondWith(fetch(request).catch(async () => (await kept()) || Response.error()));
  else if (FILES.includes(path.slice(registration.scope.length))) {
    event.respondWith(kept().then((found) => found || fetch(request)));
  }
});
