import type { Thing } from "schema-dts";
import { absolute } from "@/app/_server/pages";
import type { PublicPersonPage } from "@/domain/people/public-queries";
import { personPath } from "@/domain/people/vocabulary";
import { breadcrumbs, recordId } from "../../structured-data";

export function personThings(person: PublicPersonPage): Thing[] {
  const path = personPath(person.slug);
  const others = person.names.map((name) => name.text).filter((text) => text !== person.displayName);
  return [
    {
      "@type": "ProfilePage",
      "@id": absolute(path),
      mainEntity: {
        "@type": "Person",
        "@id": recordId("person", person.id),
        name: person.displayName,
        url: absolute(path),
        ...(others.length > 0 && { alternateName: others }),
      },
    },
    breadcrumbs([
      { name: person.publication.name, path: "/" },
      { name: person.displayName, path },
    ]),
  ];
}
