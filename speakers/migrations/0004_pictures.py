"""Portraits and logos are pictures of our own model; nothing is left of Wagtail's after this."""

import django.db.models.deletion
from django.db import migrations, models, transaction
from wagtail.images.models import AbstractRendition


def forget_old_pictures(apps, schema_editor):
    """Remove Wagtail's rows, and the files and cached rows of their sizes; originals stay."""
    sizes = apps.get_model('wagtailimages', 'Rendition').objects.select_related('image')
    files, keys = [], []
    for size in sizes:
        files.append((size.file.storage, size.file.name))
        keys.append(
            AbstractRendition.construct_cache_key(
                size.image, size.focal_point_key, size.filter_spec
            )
        )
    sizes.all().delete()
    apps.get_model('wagtailimages', 'Image').objects.all().delete()

    def forget_files():
        AbstractRendition.cache_backend.delete_many(keys)
        for storage, name in files:
            storage.delete(name)

    transaction.on_commit(forget_files, using=schema_editor.connection.alias)


class Migration(migrations.Migration):

    dependencies = [
        ('forum_site', '0008_pictures'),
        ('speakers', '0003_merges_and_withdrawal'),
        ('wagtailimages', '0027_image_description'),
    ]

    operations = [
        migrations.AlterField(
            model_name='organisationpage',
            name='logo',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='forum_site.picture', verbose_name='Logo'),
        ),
        migrations.AlterField(
            model_name='speakerpage',
            name='portrait',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='forum_site.picture', verbose_name='Portrait'),
        ),
        migrations.RunPython(forget_old_pictures, elidable=True),
    ]
