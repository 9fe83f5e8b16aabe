// The page that a real browser shows. It uses the contract like any other client, and tells what
// the browser keeps and sends. Texts go in as text, never as markup.
import { TEXTS } from "/texts.js";

const PAUSE = 3000;
const by = (id) => document.getElementById(id);

let lang = navigator.language.startsWith("zh") ? "zh" : "en";
let scheme = "";
let news = null;
let last = null;
let secret = "";

const t = (key) => TEXTS[lang][key];
const token = () => sessionStorage.getItem("access_token") ?? "";

function speak(language) {
  lang = language;
  document.documentElement.lang = lang === "zh" ? "zh-CN" : "en";
  for (const element of document.querySelectorAll("[data-t]")) {
    element.textContent = t(element.dataset.t);
  }
  show();
}

function say(good, key, detail = "") {
  news = { good, key, detail };
}

function show() {
  by("login").hidden = scheme !== "";
  by("inside").hidden = scheme === "";
  by("news").textContent = news === null ? "" : `${news.good ? "✓" : "✕"} ${t(news.key)}${reason(news.detail)}`;
  by("news").className = news !== null && news.good ? "yes" : "no";
  showKept();
  by("wire").textContent = last === null ? "" : [
    `→ ${last.method} ${last.path}`,
    `  ${sentLine(last.scheme)}`,
    `← ${last.status}${last.reason === "" ? "" : " " + last.reason}`,
  ].join("\n");
}

function reason(word) {
  return word === "" ? "" : ` (${TEXTS[lang].reasons[word] ?? word})`;
}

function sentLine(used) {
  if (used === "session") {
    return `Cookie: ${t("byitself")}`;
  }
  return last.token === "" ? t("nothing") : `Authorization: Bearer ${last.token.slice(0, 24)}…`;
}

function showKept() {
  const ticket = token();
  by("kept").textContent = ticket !== "" ? t("keepstoken")
      : scheme === "session" ? `${t("keepscookie")} document.cookie = "${document.cookie}"` : t("keepsnothing");
  by("token").replaceChildren(...ticket.split(".").flatMap((part, i) => {
    const span = document.createElement("span");
    span.className = ["header", "payload", "signature"][i];
    span.textContent = part;
    return i === 0 ? [span] : [".", span];
  }));
  by("claims").textContent = ticket === "" ? "" : JSON.stringify(claims(ticket), null, 1);
}

function claims(ticket) {
  const base64 = ticket.split(".")[1].replaceAll("-", "+").replaceAll("_", "/");
  return JSON.parse(new TextDecoder().decode(Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))));
}

// One request; whoever is not known any more sees the log-in form, and keeps the draft.
async function call(method, route, body, used = scheme) {
  const headers = {};
  const ticket = used === "jwt" ? token() : "";
  if (body !== undefined) {
    headers["Content-Type"] = "application/json";
  }
  if (ticket !== "") {
    headers.Authorization = `Bearer ${ticket}`;
  }
  // What no page of another site knows, where the server asks for it.
  if (method !== "GET" && secret !== "" && used === "session") {
    headers["X-CSRF-Token"] = secret;
  }
  const path = `/${used}${route}`;
  let answer = { status: 0, reason: "no_answer", json: null };
  try {
    const response = await fetch(path, { method, headers, body: body === undefined ? undefined : JSON.stringify(body) });
    const text = await response.text();
    const json = text === "" ? null : JSON.parse(text);
    secret = json?.csrf_token ?? secret;
    answer = { status: response.status, reason: json?.reason ?? "", json };
  } catch {
    // The server is not there: that is an answer too.
  }
  last = { method, path, scheme: used, token: ticket, status: answer.status, reason: answer.reason };
  return answer;
}

function leave(key, detail = "") {
  scheme = "";
  secret = "";
  sessionStorage.removeItem("access_token");
  by("list").replaceChildren();
  say(key === "left", key, detail);
}

async function logIn() {
  const chosen = document.querySelector("[name=scheme]:checked").value;
  const answer = await call("POST", "/login", { username: by("user").value, password: by("password").value }, chosen);
  if (answer.status !== 200) {
    say(false, "refused", answer.reason);
    return;
  }
  scheme = chosen;
  if (chosen === "jwt") {
    sessionStorage.setItem("access_token", answer.json.access_token);
  }
  by("who").textContent = answer.json.user;
  by("kick").hidden = !answer.json.roles.includes("admin");
  say(true, "in");
}

// Whatever needs somebody who is known.
async function inside(method, route, body, key, then = () => {}) {
  if (scheme === "") {
    say(false, "first");
    return;
  }
  const used = scheme;
  const answer = await call(method, route, body);
  if (used !== scheme) {
    return;
  }
  if (answer.status === 401) {
    leave("out", answer.reason);
  } else if (answer.status >= 200 && answer.status < 300) {
    if (key !== "") {
      say(true, key);
    }
    then(answer.json);
  } else {
    say(false, "refused", answer.reason);
  }
}

function listBooks(books) {
  by("list").replaceChildren(...books.map((book) => {
    const item = document.createElement("li");
    item.textContent = book.title;
    return item;
  }));
}

function on(id, event, work) {
  by(id).addEventListener(event, async (happened) => {
    happened.preventDefault();
    await work();
    show();
  });
}

on("login", "submit", logIn);
on("books", "click", () => inside("GET", "/books", undefined, "read", listBooks));
on("save", "click", () => inside("POST", "/articles", { title: t("draft"), text: by("draft").value }, "saved"));
on("logout", "click", () => inside("POST", "/logout", undefined, "", () => leave("left")));
on("kick", "submit", () => inside("POST", "/admin/kick", { username: by("whom").value }, "kicked"));
by("en").addEventListener("click", () => speak("en"));
by("zh").addEventListener("click", () => speak("zh"));

// Asking from time to time shows a kick at the moment it counts.
setInterval(async () => {
  if (scheme !== "" && by("ask").checked && !document.hidden) {
    await inside("GET", "/me", undefined, "");
    show();
  }
}, PAUSE);

sessionStorage.removeItem("access_token");
speak(lang);
