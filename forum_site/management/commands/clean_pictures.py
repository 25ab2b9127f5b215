"""Free the pictures that were stored before from what they tell besides what they show."""

from django.core.files.base import ContentFile
from django.core.management.base import BaseCommand
from django.db import transaction

from forum_site.models import Picture
from forum_site.uploads.stripping import UnreadablePictureError, without_metadata


class Command(BaseCommand):
    help = (
        "Remove position, camera, author and remarks from the originals of pictures; pages get"
        " them in new sizes. Uploads are cleaned by themselves."
    )

    def add_arguments(self, parser):
        parser.add_argument(
            "--dry-run", action="store_true", help="Only say how many there are to clean."
        )

    def handle(self, *args, dry_run, **options):
        total = told = 0
        unreadable = []
        for picture in Picture.objects.order_by("pk").iterator():
            total += 1
            try:
                with picture.open_file() as file:
                    content = file.read()
                clean = without_metadata(content)
            except (OSError, UnreadablePictureError):
                unreadable.append(picture)
                continue
            if clean != content:
                told += 1
                if not dry_run:
                    replace(picture, clean)
        self.stdout.write(f"pictures: {total}")
        self.stdout.write(f"{'to clean' if dry_run else 'cleaned'}: {told}")
        self.stdout.write(f"unreadable: {len(unreadable)}")
        for picture in unreadable:
            self.stdout.write(f"  {picture.pk} {picture.title}")


def replace(picture, content):
    """Give a picture the same file anew, and remove the old one with all sizes made of it.

    The old file goes last, when the row no longer names it. A picture that was turned on the way
    keeps its focal point where staff saw it.
    """
    old, storage = picture.file.name, picture.file.storage
    before = picture.width, picture.height
    name = old.rpartition("/")[2]
    with transaction.atomic():
        picture.file.save(name, ContentFile(content), save=False)
        picture._set_image_file_metadata()
        picture.file.close()
        move_focal_point(picture, before)
        picture.save()
        for rendition in picture.renditions.all():
            rendition.delete()
        transaction.on_commit(lambda: storage.delete(old))


def move_focal_point(picture, before):
    """Keep the focal point in its place when width and height, `before`, have changed."""
    if not picture.has_focal_point() or before == (picture.width, picture.height):
        return
    across, down = picture.width / before[0], picture.height / before[1]
    for name, factor in (("x", across), ("y", down), ("width", across), ("height", down)):
        field = f"focal_point_{name}"
        setattr(picture, field, round(getattr(picture, field) * factor))
