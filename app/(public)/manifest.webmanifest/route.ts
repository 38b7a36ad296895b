import { face, siteFacts } from "@/app/_server/faces";
import { sayIn } from "@/domain/kernel/say-in";

export const dynamic = "force-dynamic";

/** As an app on a phone: the same site, with the browser's own back and reload. */
export async function GET(): Promise<Response> {
  const { name, language } = await siteFacts();
  const say = sayIn(language);
  const manifest = {
    id: "/",
    name,
    short_name: name,
    description: say("foot.about"),
    lang: say.language,
    start_url: "/",
    scope: "/",
    display: "minimal-ui",
    background_color: "#ffffff",
    theme_color: "#ffffff",
    categories: ["news", "entertainment"],
    icons: [
      { src: "/icon.svg", sizes: "any", type: "image/svg+xml" },
      { src: "/icon-192.png", sizes: "192x192", type: "image/png" },
      { src: "/icon-512.png", sizes: "512x512", type: "image/png" },
      { src: "/icon-maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
    ],
    shortcuts: [
      { name: say("manifest.tracker"), url: "/tracker" },
      { name: say("manifest.corrections"), url: "/corrections" },
    ],
  };
  return face(JSON.stringify(manifest), { type: "application/manifest+json" });
}
