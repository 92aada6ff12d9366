/*
 * The log saves itself: two seconds after the last key and five seconds at most after the first, and when the page is left.
 * Until the server has said that it saved, what was typed is also kept in this browser, under the person and the draft, and
 * is brought back after an expired session, a crash, or a lost connection.
 */
window.salute = window.salute || {};
(() => {
    "use strict";
    const QUIET = 2000;
    const LONGEST = 5000;
    let form;
    let quietTimer;
    let longestTimer;
    let edits = 0;
    let sentEdits = 0;
    let submitting = false;
    let ended = false;

    const key = () => "salute.draft." + form.dataset.person + "." + form.dataset.autosave;
    const inputs = () => [...form.querySelectorAll("input[type=text], textarea, select")]
        .filter((input) => input.name && !input.closest("#deputy-field"));
    const values = () => Object.fromEntries(inputs().map((input) => [input.name, input.value]));
    const show = (id, shown) => { document.getElementById(id).hidden = !shown; };

    function keep() {
        try {
            localStorage.setItem(key(), JSON.stringify({version: form.dataset.version, fields: values()}));
        } catch (full) {
            console.warn("This browser does not keep the draft", full);
        }
    }

    function edited(event) {
        if (event.target.closest("#deputy-field")) {
            return;
        }
        edits++;
        document.getElementById("draft-status").textContent = form.dataset.unsaved;
        keep();
        clearTimeout(quietTimer);
        quietTimer = setTimeout(send, QUIET);
        longestTimer = longestTimer || setTimeout(send, LONGEST);
    }

    function send() {
        clearTimeout(quietTimer);
        clearTimeout(longestTimer);
        longestTimer = undefined;
        sentEdits = edits;
        window.saveDraft();
    }

    function sendOnLeaving() {
        if (document.visibilityState !== "hidden" || edits === sentEdits || submitting || ended) {
            return;
        }
        sentEdits = edits;
        const body = new URLSearchParams(new FormData(form));
        body.set("jakarta.faces.partial.ajax", "true");
        body.set("jakarta.faces.source", form.dataset.saver);
        body.set("jakarta.faces.partial.execute", "log-form");
        body.set("jakarta.faces.partial.render", "draft-status");
        body.set(form.dataset.saver, form.dataset.saver);
        fetch(form.action, {
            method: "POST", body, keepalive: true, credentials: "same-origin", headers: {"Faces-Request": "partial/ajax"}
        });
    }

    function bringBack() {
        const stored = localStorage.getItem(key());
        if (!stored) {
            return;
        }
        const {version, fields} = JSON.parse(stored);
        const current = values();
        const differing = Object.keys(fields).filter((name) => name in current && current[name] !== fields[name]);
        if (differing.length === 0) {
            localStorage.removeItem(key());
            return;
        }
        const restore = () => {
            inputs().filter((input) => differing.includes(input.name)).forEach((input) => { input.value = fields[input.name]; });
            show("bring-back", false);
            edits++;
            send();
        };
        show("brought-back", true);
        if (version === form.dataset.version) {
            restore();
        } else {
            document.getElementById("bring-back").addEventListener("click", restore, {once: true});
            show("bring-back", true);
        }
    }

    /* After each answer of the server to a save. */
    salute.saved = (args) => {
        if (!args || args.saved === undefined) {
            salute.notSaved();
            return;
        }
        if (!args.saved) {
            keep();
            return;
        }
        ended = false;
        show("not-saved", false);
        const before = key();
        if (form.dataset.autosave !== String(args.id)) {
            form.dataset.autosave = String(args.id);
            const address = new URL(location.href);
            address.searchParams.set("id", args.id);
            history.replaceState(history.state, "", address);
        }
        form.dataset.version = String(args.version);
        if (edits === sentEdits) {
            localStorage.removeItem(before);
            localStorage.removeItem(key());
        } else {
            keep();
        }
    };

    /* The server did not answer as it should: an expired session, or no connection. */
    salute.notSaved = () => {
        ended = true;
        keep();
        const again = document.getElementById("not-saved-again");
        const base = again.dataset.base || "";
        const page = location.pathname.slice(base.length) + location.search;
        again.href = base + "/sign-in-anew?to=" + encodeURIComponent(page);
        show("not-saved", true);
    };

    salute.submitted = (args) => {
        submitting = false;
        form = document.getElementById("log-form");
        if (args && args.saved) {
            salute.saved(args);
        }
        const summary = form.querySelector(".summary");
        if (summary) {
            summary.focus();
        }
    };

    /* A deputy was picked: the field is ready for the next one. */
    salute.picked = (id) => {
        const input = document.getElementById(id);
        const elsewhere = document.activeElement !== document.body && document.activeElement !== input;
        input.value = "";
        if (!elsewhere) {
            input.focus();
        }
    };

    salute.focusLast = (area, kind) => {
        const found = document.getElementById(area).querySelectorAll(kind);
        if (found.length > 2) {
            found[found.length - 3].focus();
        }
    };

    document.addEventListener("DOMContentLoaded", () => {
        form = document.getElementById("log-form");
        form.addEventListener("submit", () => { submitting = true; });
        document.addEventListener("input", (event) => { if (event.target.closest("#log-form")) { edited(event); } });
        document.addEventListener("change", (event) => { if (event.target.closest("#log-form")) { edited(event); } });
        document.addEventListener("visibilitychange", sendOnLeaving);
        bringBack();
    });
})();
