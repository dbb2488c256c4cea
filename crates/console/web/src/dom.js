// Elements without a framework.

/** Makes an element: attributes, then children. Texts become text nodes, never HTML. */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, "");
    else if (value !== false && value != null) element.setAttribute(name, value);
  }
  element.append(...children.flat().filter((child) => child != null && child !== false));
  return element;
}

/** A table with a row for each element; `columns` are `[heading, cell of a row]`. */
export function table(caption, columns, rows) {
  return el(
    "div",
    { class: "scroll", tabindex: "0", role: "region", "aria-label": caption },
    el(
      "table",
      {},
      el("thead", {}, el("tr", {}, columns.map(([heading]) => el("th", { scope: "col" }, heading)))),
      el("tbody", {}, rows.map((row) => el("tr", {}, columns.map(([, cell]) => el("td", {}, ...[cell(row)].flat().filter((child) => child != null)))))),
    ),
  );
}

export const empty = (text) => el("p", { class: "empty" }, text);
export const failed = (error) => el("p", { class: "failed", role: "alert" }, error.message);
export const code = (text) => el("code", {}, text);

/** Microseconds as people read them. */
export const duration = (micros) => (micros < 1000 ? `${micros} µs` : `${(micros / 1000).toFixed(micros < 10000 ? 2 : 1)} ms`);

/** A moment of an RFC 3339 text: the time alone if it is today's. */
export function moment(text) {
  if (!text) return "–";
  const at = new Date(text);
  const today = at.toDateString() === new Date().toDateString();
  return el("time", { datetime: text, title: text }, today ? at.toLocaleTimeString() : at.toLocaleString());
}

/** Loads into an element, again on demand; the last call wins. */
export function loader(into, load) {
  let turn = 0;
  return async () => {
    const mine = ++turn;
    try {
      const children = await load();
      if (mine === turn) into.replaceChildren(...[children].flat());
    } catch (error) {
      if (mine === turn) into.replaceChildren(failed(error));
    }
  };
}

/** The heading of a view with a button that loads it anew. */
export function heading(title, refresh, ...more) {
  return el(
    "div",
    { class: "heading" },
    el("h2", {}, title),
    ...more,
    refresh && el("button", { type: "button", onclick: refresh }, "Refresh"),
  );
}
