// On paper an address leads nowhere by itself: what is printed says where it is from, and of which day it is.
(() => {
  window.addEventListener("beforeprint", () => {
    const main = document.querySelector("main");
    if (!main?.dataset.printed) return;
    const line = document.querySelector(".printed") ?? document.createElement("p");
    const address = document.querySelector('link[rel="canonical"]')?.href ?? location.href;
    const day = new Date().toLocaleDateString(main.closest("[lang]")?.lang, { day: "numeric", month: "long", year: "numeric" });
    line.className = "printed";
    line.textContent = main.dataset.printed.replace("{address}", address).replace("{day}", day);
    main.after(line);
  });
})();
