"""Views of the records that panels point to: citations, pictures, people, terms, passages."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from kiosk.domain.media_assets import MediaAsset
from kiosk.domain.records import Citation, Passage, Person, Source, Term
from kiosk.editions.evidence_views import CitationView
from kiosk.editions.views import PassageView, PersonView, PictureView, TermView
from kiosk.publishing.compose_originals import original_view
from kiosk.publishing.version import Version

PICTURE_KINDS = ("illustration", "photograph")


def citation_views(citations: Iterable[Citation], version: Version) -> tuple[CitationView, ...]:
    return tuple(_citation_view(citation, version) for citation in citations)


def source_line(source: Source, version: Version) -> str:
    """A source in one line: its authors and its title."""
    authors = authors_of(source, version)
    title = version.plain(source.title)
    return f"{authors}, {title}" if authors else title


def authors_of(source: Source, version: Version) -> str:
    return ", ".join(version.person_name(author) for author in source.authors)


def paragraphs_line(numbers: Iterable[int], version: Version) -> str:
    """`пасуси 3–5, 8`: the paragraphs of a source, runs of them drawn together."""
    ordered = sorted(set(numbers))
    if not ordered:
        return ""
    runs = _runs(ordered)
    parts = ", ".join(str(first) if first == last else f"{first}–{last}" for first, last in runs)
    word = version.words.paragraph if len(ordered) == 1 else version.words.paragraphs
    return f"{word}\u00a0{parts}"


def picture_view(media_id: str | None, version: Version) -> PictureView | None:
    """The picture of that id; None where there is none, or none that can be shown."""
    if media_id is None or media_id not in version.pictures:
        return None
    asset, files = version.media[media_id], version.pictures[media_id]
    return PictureView(
        id=asset.id,
        kind=asset.kind.value,
        caption=version.plain(asset.caption),
        credit=version.plain(asset.credit),
        original_credit=version.plain(asset.awaits.credit) if asset.awaits else "",
        date=version.date(asset.date),
        alt=version.plain(asset.alt),
        description=version.plain(asset.description),
        focal_x=asset.focal_point.x,
        focal_y=asset.focal_point.y,
        width=files.width,
        height=files.height,
        renditions=files.renditions,
        tiles=files.tiles,
        sources=citation_views(asset.citations, version),
        original=original_view(asset.caption, version) if asset.caption_is_verbatim else None,
    )


def picture_views(media_ids: Iterable[str], version: Version) -> tuple[PictureView, ...]:
    return tuple(view for media_id in media_ids if (view := picture_view(media_id, version)))


def is_picture(asset: MediaAsset) -> bool:
    return asset.kind.value in PICTURE_KINDS


def person_view(person: Person, version: Version) -> PersonView:
    return PersonView(
        id=person.id,
        name=version.plain(person.name),
        role=version.plain(person.role),
        side=person.side.value,
        about=version.running(person.about),
        sources=citation_views(person.citations, version),
    )


def term_view(term: Term, version: Version) -> TermView:
    return TermView(
        id=term.id,
        term=version.plain(term.term),
        definition=version.running(term.definition),
        sources=citation_views(term.citations, version),
    )


def passage_view(passage: Passage, version: Version) -> PassageView:
    return PassageView(
        id=passage.id,
        title=version.plain(passage.title),
        introduction=version.plain(passage.introduction),
        paragraphs=version.styled(passage.body, verbatim=True),
        author=version.person_name(passage.author),
        work=source_line(version.sources[passage.work], version),
        original_language=passage.original_language or "",
        sources=citation_views(passage.citations, version),
        original=original_view(passage.body, version, passage.original_language, as_styled=True),
    )


def _citation_view(citation: Citation, version: Version) -> CitationView:
    source = version.sources[citation.source]
    chain = tuple(source_line(each, version) for each in _reported_through(source, version))
    return CitationView(
        source=source.id,
        title=version.plain(source.title),
        authors=authors_of(source, version),
        paragraphs=paragraphs_line(citation.paragraphs, version),
        note=version.plain(citation.note),
        source_note=version.plain(source.note),
        reported_in=chain[0] if chain else "",
        through=chain[1:],
    )


def _reported_through(source: Source, version: Version) -> Iterator[Source]:
    """The sources through which this one is known, the nearest first; each once, should they go round."""
    seen = {source.id}
    while source.reported_in is not None and source.reported_in not in seen:
        source = version.sources[source.reported_in]
        seen.add(source.id)
        yield source


def _runs(ordered: list[int]) -> list[tuple[int, int]]:
    """The first and last of each row of consecutive numbers."""
    rows = groupby(enumerate(ordered), key=lambda pair: pair[1] - pair[0])
    numbers = [[number for _, number in row] for _, row in rows]
    return [(row[0], row[-1]) for row in numbers]
