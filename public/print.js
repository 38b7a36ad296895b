// On paper an address leads nowhere by itself: what is printed says where it is from, and of which day it is.
(() => {
  window.addEventListener("beforeprint", () => {
    const main = document.querySelector("main");
    if (!main) return;
    const line = document.querySelector(".printed") ?? document.createElement("p");
    const address = document.querySelector('link[rel="canonical"]')?.href ?? location.href;
    const day = new Date().toLocaleDateString(document.documentElement.lang, { day: "numeric", month: "long", year: "numeric" });
    line.className = "printed";
    line.textContent = `${address} · printed on ${day}`;
    main.after(line);
  });
})();
