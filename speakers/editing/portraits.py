"""The portraits of a person, in all versions of the page, and their deletion with all files."""

from django.contrib.contenttypes.models import ContentType
from wagtail.images import get_image_model
from wagtail.models import Page, ReferenceIndex

from .mentions import key_of


def versions_of(page):
    """The page as stored, and as each of its versions has it, as dictionaries."""
    return [page.serializable_data(), *page.revisions.values_list("content", flat=True)]


def portraits_of(page):
    """The keys of the pictures that the page or a version of it shows as the portrait."""
    keys = {data.get("portrait") for data in versions_of(page)} - {None}
    return set(get_image_model().objects.filter(pk__in=keys).values_list("pk", flat=True))


def used_elsewhere(page):
    """The keys, as of mentions, of those portraits that something else shows, too."""
    model = get_image_model()
    own_type = ContentType.objects.get_for_model(Page)
    used = (
        ReferenceIndex.objects.filter(
            to_content_type=ContentType.objects.get_for_model(model),
            to_object_id__in=[str(pk) for pk in portraits_of(page)],
        )
        .exclude(base_content_type=own_type, object_id=str(page.pk))
        .values_list("to_object_id", flat=True)
    )
    return {key_of(model, pk) for pk in used}


def delete_pictures(keys, busy):
    """Delete portraits with their files and renditions; returns the titles of those in use."""
    kept = []
    for picture in get_image_model().objects.filter(pk__in=keys):
        if key_of(type(picture), picture.pk) in busy:
            kept.append(picture.title)
        else:
            picture.delete()
    return kept
