// The gateway's local endpoints.

/** What the gateway answers with, or a sentence about why it does not. */
export async function ask(path, options = {}) {
  let response;
  try {
    response = await fetch(path, { cache: "no-store", ...options });
  } catch {
    throw new Error("The sandbox does not answer. Is `sluice sandbox` still running?");
  }
  const body = await response.json().catch(() => ({}));
  if (!response.ok) {
    const error = new Error(body.message ?? body.errors?.[0]?.message ?? `The sandbox answered ${response.status}.`);
    error.status = response.status;
    throw error;
  }
  return body;
}
