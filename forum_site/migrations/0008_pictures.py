"""Pictures of our own model: those of Wagtail's move over, with their keys, tags and references.

What is left of Wagtail's is removed by speakers.0004, once nothing points to it any more. There is
no way back; a backup is it.
"""

import django.db.models.deletion
import forum_site.uploads.fields
import modelsearch.index
import taggit.managers
import wagtail.fields
import wagtail.images.models
import wagtail.models.media
from django.conf import settings
from django.db import migrations, models

COPIED = (
    *('id', 'title', 'file', 'description', 'width', 'height', 'created_at'),
    *('focal_point_x', 'focal_point_y', 'focal_point_width', 'focal_point_height'),
    *('file_size', 'file_hash', 'collection_id', 'uploaded_by_user_id'),
)
# What else tells of a picture by its kind and key.
TELLING = (
    ('taggit', 'TaggedItem', 'content_type'),
    ('wagtailsearch', 'IndexEntry', 'content_type'),
    ('wagtailcore', 'ModelLogEntry', 'content_type'),
    ('wagtailcore', 'ReferenceIndex', 'base_content_type'),
    ('wagtailcore', 'ReferenceIndex', 'content_type'),
    ('wagtailcore', 'ReferenceIndex', 'to_content_type'),
    ('wagtailcore', 'UploadedFile', 'for_content_type'),
)


def move_pictures(apps, schema_editor):
    """Copy the rows in the database itself: a model would set the day of upload anew."""
    connection = schema_editor.connection
    old = apps.get_model('wagtailimages', 'Image')
    new = apps.get_model('forum_site', 'Picture')
    quote = connection.ops.quote_name
    columns = ', '.join(map(quote, COPIED))
    schema_editor.execute(
        f"INSERT INTO {quote(new._meta.db_table)}"
        f" ({columns}, description_en, credit, licence, english_marks)"
        f" SELECT {columns}, '', '', '', '{{}}' FROM {quote(old._meta.db_table)}",
        params=None,
    )
    go_on_counting(schema_editor, old._meta.db_table, new._meta.db_table)
    move_what_tells_of_them(apps)
    if connection.vendor == 'postgresql':  # or the tables could not be altered after this
        schema_editor.execute('SET CONSTRAINTS ALL IMMEDIATE')


def go_on_counting(schema_editor, old, new):
    """A key that was given once, and may stand in an old version of a page, is not given again."""
    if schema_editor.connection.vendor == 'postgresql':
        with schema_editor.connection.cursor() as cursor:
            cursor.execute('SELECT pg_get_serial_sequence(%s, %s)', [old, 'id'])
            sequence = cursor.fetchone()[0]
        schema_editor.execute(
            f"SELECT setval(pg_get_serial_sequence(%s, 'id'), last_value, is_called)"
            f" FROM {sequence}",  # noqa: S608  a name that the database gave
            [new],
        )
        return
    schema_editor.execute('DELETE FROM sqlite_sequence WHERE name = %s', [new])
    schema_editor.execute(
        'INSERT INTO sqlite_sequence (name, seq) SELECT %s, seq FROM sqlite_sequence WHERE name = %s',
        [new, old],
    )


def move_what_tells_of_them(apps):
    kinds = apps.get_model('contenttypes', 'ContentType').objects
    old = kinds.filter(app_label='wagtailimages', model='image').first()
    if old is None:
        return
    new, _ = kinds.get_or_create(app_label='forum_site', model='picture')
    for app, model, field in TELLING:
        rows = apps.get_model(app, model).objects
        rows.filter(**{field: old.pk}).update(**{f'{field}_id': new.pk})


class Migration(migrations.Migration):

    dependencies = [
        ('forum_site', '0007_links'),
        ('contenttypes', '0002_remove_content_type_name'),
        ('wagtailsearch', '0010_add_text_fields'),
        ('taggit', '0006_rename_taggeditem_content_type_object_id_taggit_tagg_content_8fc721_idx'),
        ('wagtailcore', '0097_baselogentry_uuid_action_timestamp_indexes'),
        ('wagtailimages', '0027_image_description'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='Picture',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('title', models.CharField(max_length=255, verbose_name='title')),
                ('width', models.IntegerField(editable=False, verbose_name='width')),
                ('height', models.IntegerField(editable=False, verbose_name='height')),
                ('created_at', models.DateTimeField(auto_now_add=True, db_index=True, verbose_name='created at')),
                ('focal_point_x', models.PositiveIntegerField(blank=True, null=True)),
                ('focal_point_y', models.PositiveIntegerField(blank=True, null=True)),
                ('focal_point_width', models.PositiveIntegerField(blank=True, null=True)),
                ('focal_point_height', models.PositiveIntegerField(blank=True, null=True)),
                ('file_size', models.PositiveIntegerField(editable=False, null=True)),
                ('file_hash', models.CharField(blank=True, db_index=True, editable=False, max_length=40)),
                ('english_marks', models.JSONField(default=dict, editable=False)),
                ('file', forum_site.uploads.fields.StrippedImageField(height_field='height', upload_to=wagtail.images.models.get_upload_to, verbose_name='File', width_field='width')),
                ('description', models.CharField(blank=True, default='', help_text='What the picture shows, for readers who cannot see it, for example 三位嘉宾在圆桌论坛上交谈. A page is published only when its pictures have this in both languages; portraits and logos need none, as the name stands beside them.', max_length=255, verbose_name='Alternative text')),
                ('description_en', models.CharField(blank=True, help_text='For example: Three speakers talk at a round table.', max_length=255, verbose_name='English alternative text')),
                ('credit', models.CharField(blank=True, help_text='Who took or made it, for example 摄影：李明. Shown below the picture.', max_length=120, verbose_name='Credit')),
                ('licence', models.CharField(blank=True, choices=[(None, 'Not known'), ('own', 'Our own'), ('permitted', 'Used with permission'), ('cc-by', 'CC BY 4.0'), ('cc-by-sa', 'CC BY-SA 4.0'), ('public-domain', 'Public domain')], max_length=16, verbose_name='Licence')),
                ('collection', models.ForeignKey(default=wagtail.models.media.get_root_collection_id, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='wagtailcore.collection', verbose_name='collection')),
                ('tags', taggit.managers.TaggableManager(blank=True, help_text=None, through='taggit.TaggedItem', to='taggit.Tag', verbose_name='tags')),
                ('uploaded_by_user', models.ForeignKey(blank=True, editable=False, null=True, on_delete=django.db.models.deletion.SET_NULL, to=settings.AUTH_USER_MODEL, verbose_name='uploaded by user')),
            ],
            options={
                'verbose_name': 'picture',
                'verbose_name_plural': 'pictures',
            },
            bases=(wagtail.images.models.ImageFileMixin, modelsearch.index.Indexed, models.Model),
        ),
        migrations.RunPython(move_pictures, elidable=True),
        migrations.CreateModel(
            name='PictureRendition',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('filter_spec', models.CharField(db_index=True, max_length=255)),
                ('file', wagtail.images.models.WagtailImageField(height_field='height', storage=wagtail.images.models.get_rendition_storage, upload_to=wagtail.images.models.get_rendition_upload_to, width_field='width')),
                ('width', models.IntegerField(editable=False)),
                ('height', models.IntegerField(editable=False)),
                ('focal_point_key', models.CharField(blank=True, default='', editable=False, max_length=16)),
                ('image', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='renditions', to='forum_site.picture')),
            ],
            options={
                'constraints': [models.UniqueConstraint(fields=('image', 'filter_spec', 'focal_point_key'), name='unique_picture_rendition')],
            },
            bases=(wagtail.images.models.ImageFileMixin, models.Model),
        ),
        migrations.AlterField(
            model_name='sitesettings',
            name='police_badge',
            field=models.ForeignKey(blank=True, help_text='The picture that comes with the filing; stands before its number.', null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='forum_site.picture', verbose_name='Public security badge'),
        ),
        migrations.AlterField(
            model_name='standardpage',
            name='body',
            field=wagtail.fields.StreamField([('heading', 2), ('paragraph', 5), ('picture', 11)], blank=True, block_lookup={0: ('wagtail.blocks.CharBlock', (), {'label': 'Chinese', 'max_length': 255}), 1: ('wagtail.blocks.CharBlock', (), {'label': 'English', 'max_length': 255, 'required': False}), 2: ('wagtail.blocks.StructBlock', [[('zh', 0), ('en', 1)]], {'icon': 'title', 'label': 'Heading'}), 3: ('wagtail.blocks.RichTextBlock', (), {'label': 'Chinese'}), 4: ('wagtail.blocks.RichTextBlock', (), {'label': 'English', 'required': False}), 5: ('wagtail.blocks.StructBlock', [[('zh', 3), ('en', 4)]], {'label': 'Paragraph'}), 6: ('wagtail.images.blocks.ImageChooserBlock', (), {'label': 'Picture'}), 7: ('wagtail.blocks.CharBlock', (), {'label': 'Chinese', 'max_length': 255, 'required': False}), 8: ('wagtail.blocks.StructBlock', [[('zh', 7), ('en', 1)]], {'help_text': 'Only where it is to differ from that of the picture itself.', 'label': 'Alternative text', 'required': False}), 9: ('wagtail.blocks.StructBlock', [[('zh', 7), ('en', 1)]], {'label': 'Caption', 'required': False}), 10: ('wagtail.blocks.CharBlock', (), {'help_text': 'Only where it is to differ from that of the picture itself.', 'label': 'Credit', 'max_length': 120, 'required': False}), 11: ('wagtail.blocks.StructBlock', [[('image', 6), ('alt', 8), ('caption', 9), ('credit', 10)]], {})}, verbose_name='Text'),
        ),
    ]
