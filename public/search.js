// `/` leads to the search box from anywhere on the page; and where nothing stands at an address, what it may have meant.
(() => {
  const isTyping = (target) => target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const box = [...document.querySelectorAll("input[data-search]")].find((input) => input.offsetParent !== null);
    if (!box) return;
    event.preventDefault();
    box.focus();
    box.select();
  });

  const wordsOf = (path) => {
    try {
      return decodeURIComponent(path);
    } catch {
      return path;
    }
  };
  const showNearest = async (place) => {
    const words = wordsOf(location.pathname.split("/").filter(Boolean).at(-1) ?? "")
      .replace(/\.\w+$/, "")
      .replace(/[-_+.]+/g, " ")
      .trim()
      .slice(0, 80);
    if (!/[\p{L}\p{N}]{2}/u.test(words)) return;
    const box = document.querySelector("main input[data-search]");
    if (box && !box.value) box.value = words;
    const answer = await fetch(`/api/search/suggest?q=${encodeURIComponent(words)}`).catch(() => null);
    const found = answer?.ok ? await answer.json() : [];
    if (found.length === 0) return;
    for (const { label, path } of found.slice(0, 3)) {
      const link = document.createElement("a");
      link.href = path;
      link.textContent = label;
      place.append(link, " · ");
    }
    place.parentElement.hidden = false;
  };
  // Once the page stands: where the framework's own scripts are there too, they find it as they made it.
  addEventListener("load", () => {
    const place = document.querySelector("[data-nearest]");
    if (place) void showNearest(place);
  });
})();
