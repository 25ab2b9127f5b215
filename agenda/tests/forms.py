"""What the admin posts when an editor saves a talk."""

from wagtail.test.utils.form_data import inline_formset, nested_form_data, streamfield

STREAMS = ("key_points", "figures", "takeaways", "body", "slides", "videos")


def talk_form(talk, appearances=(), initial=0, **changes):
    """A complete post of a talk's form; `appearances` are rows, the first `initial` stored ones."""
    return nested_form_data(
        {
            "title": talk.title,
            "title_en": talk.title_en,
            "slug": talk.slug,
            "kind": talk.kind,
            "status": talk.status,
            "language": talk.language,
            "summary": talk.summary,
            "summary_en": talk.summary_en,
            **{name: streamfield([]) for name in STREAMS},
            "appearances": inline_formset(list(appearances), initial=initial),
            "comments": inline_formset([]),
            **changes,
        }
    )
