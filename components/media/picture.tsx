import type { PrintedPicture } from "@/domain/media/picture";

type Props = { picture: PrintedPicture; sizes: string; isFirst?: boolean; className?: string };

/** One picture in the best format the browser takes, in a box of its own shape before a byte of it has come. */
export const Picture = ({ picture, sizes, isFirst = false, className }: Props) => (
  <picture>
    {picture.sources.map(({ type, srcSet }) => (
      <source key={type} type={type} srcSet={srcSet} sizes={sizes} />
    ))}
    <img
      className={className}
      src={picture.src}
      srcSet={picture.srcSet}
      sizes={sizes}
      width={picture.width}
      height={picture.height}
      alt={picture.alt}
      style={{ background: picture.ground }}
      decoding="async"
      {...(isFirst ? { fetchPriority: "high" as const } : { loading: "lazy" as const })}
    />
  </picture>
);
