// The files that make the client.

// Where the browser has Trusted Types, the security policy lets no text become a
// script, but for these addresses: the one policy that it names takes no others. It
// is made when it is needed: where a host forbids it, that ends in fail, and not in a
// page that looks alive and is not.
const ours = [conf.worker, conf.loader, conf.archive];
let policy = null;
function trusted(address) {
  if (!window.trustedTypes) return address;
  policy = policy || trustedTypes.createPolicy("aftercheck", {
    createScriptURL: (wanted) => {
      if (ours.indexOf(wanted) < 0) throw new TypeError("not one of ours: " + wanted);
      return wanted;
    },
  });
  return policy.createScriptURL(address);
}

function load(address) {
  return new Promise((loaded, failed) => {
    const script = document.createElement("script");
    script.src = trusted(address);
    script.onload = loaded;
    script.onerror = () => failed(new Error("the script does not come: " + address));
    document.head.appendChild(script);
  });
}

// What the guideline says. The browser refuses any other bytes than those of
// this version; a cache that holds such is passed over once.
async function fetchTables(cache) {
  const response = await fetch(conf.tables, { cache, integrity: conf.tablesSum });
  if (!response.ok) throw new Error("the tables: status " + response.status);
  return new Uint8Array(await response.arrayBuffer());
}

async function fetchClient(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error("the client's file: status " + response.status);
  return response;
}

async function compile(address) {
  try {
    return await WebAssembly.compileStreaming(await fetchClient(address));
  } catch (err) {
    // No streaming, a wrong content type, or a connection that broke: once more, plainly.
    return WebAssembly.compile(await (await fetchClient(address)).arrayBuffer());
  }
}
