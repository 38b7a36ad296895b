// A button before each video of a story: only when it is pressed does anything come from the provider.
(() => {
  const ADDRESS = {
    youtube: (id) => `https://www.youtube-nocookie.com/embed/${id}?autoplay=1&rel=0`,
    vimeo: (id) => `https://player.vimeo.com/video/${id}?autoplay=1&dnt=1`,
  };
  const play = (place, button) => {
    const { player, video, title } = place.dataset;
    const frame = document.createElement("iframe");
    frame.src = ADDRESS[player](encodeURIComponent(video));
    frame.title = title;
    frame.allow = "autoplay; encrypted-media; fullscreen; picture-in-picture";
    frame.referrerPolicy = "strict-origin-when-cross-origin";
    frame.setAttribute("sandbox", "allow-scripts allow-same-origin allow-popups allow-presentation");
    button.replaceWith(frame);
    frame.focus();
  };
  const offer = (place) => {
    if (!ADDRESS[place.dataset.player]) return;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "play";
    const words = document.createElement("span");
    words.textContent = place.dataset.play;
    const from = document.createElement("small");
    from.textContent = place.dataset.loads;
    button.append(words, from);
    button.addEventListener("click", () => play(place, button));
    place.prepend(button);
  };
  // Once the page stands: where the framework's own scripts are there too, they find it as they made it.
  addEventListener("load", () => {
    for (const place of document.querySelectorAll("[data-player]")) offer(place);
  });
})();
