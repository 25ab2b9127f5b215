import wagtail.fields
from django.db import migrations


class Migration(migrations.Migration):

    dependencies = [
        ('agenda', '0004_practice_page'),
    ]

    operations = [
        migrations.AlterField(
            model_name='forumpage',
            name='photos',
            field=wagtail.fields.StreamField([('picture', 6)], blank=True, block_lookup={0: ('wagtail.images.blocks.ImageChooserBlock', (), {'label': 'Picture'}), 1: ('wagtail.blocks.CharBlock', (), {'label': 'Chinese', 'max_length': 255, 'required': False}), 2: ('wagtail.blocks.CharBlock', (), {'label': 'English', 'max_length': 255, 'required': False}), 3: ('wagtail.blocks.StructBlock', [[('zh', 1), ('en', 2)]], {'help_text': 'Only where it is to differ from that of the picture itself.', 'label': 'Alternative text', 'required': False}), 4: ('wagtail.blocks.StructBlock', [[('zh', 1), ('en', 2)]], {'label': 'Caption', 'required': False}), 5: ('wagtail.blocks.CharBlock', (), {'help_text': 'Only where it is to differ from that of the picture itself.', 'label': 'Credit', 'max_length': 120, 'required': False}), 6: ('wagtail.blocks.StructBlock', [[('image', 0), ('alt', 3), ('caption', 4), ('credit', 5)]], {})}, verbose_name='Photos'),
        ),
        migrations.AlterField(
            model_name='forumpage',
            name='recap',
            field=wagtail.fields.StreamField([('heading', 2), ('paragraph', 5), ('picture', 11)], blank=True, block_lookup={0: ('wagtail.blocks.CharBlock', (), {'label': 'Chinese', 'max_length': 255}), 1: ('wagtail.blocks.CharBlock', (), {'label': 'English', 'max_length': 255, 'required': False}), 2: ('wagtail.blocks.StructBlock', [[('zh', 0), ('en', 1)]], {'icon': 'title', 'label': 'Heading'}), 3: ('wagtail.blocks.RichTextBlock', (), {'label': 'Chinese'}), 4: ('wagtail.blocks.RichTextBlock', (), {'label': 'English', 'required': False}), 5: ('wagtail.blocks.StructBlock', [[('zh', 3), ('en', 4)]], {'label': 'Paragraph'}), 6: ('wagtail.images.blocks.ImageChooserBlock', (), {'label': 'Picture'}), 7: ('wagtail.blocks.CharBlock', (), {'label': 'Chinese', 'max_length': 255, 'required': False}), 8: ('wagtail.blocks.StructBlock', [[('zh', 7), ('en', 1)]], {'help_text': 'Only where it is to differ from that of the picture itself.', 'label': 'Alternative text', 'required': False}), 9: ('wagtail.blocks.StructBlock', [[('zh', 7), ('en', 1)]], {'label': 'Caption', 'required': False}), 10: ('wagtail.blocks.CharBlock', (), {'help_text': 'Only where it is to differ from that of the picture itself.', 'label': 'Credit', 'max_length': 120, 'required': False}), 11: ('wagtail.blocks.StructBlock', [[('image', 6), ('alt', 8), ('caption', 9), ('credit', 10)]], {})}, verbose_name='Recap'),
        ),
        migrations.AlterField(
            model_name='talkpage',
            name='body',
            field=wagtail.fields.StreamField([('heading', 2), ('paragraph', 5), ('picture', 11)], blank=True, block_lookup={0: ('wagtail.blocks.CharBlock', (), {'label': 'Chinese', 'max_length': 255}), 1: ('wagtail.blocks.CharBlock', (), {'label': 'English', 'max_length': 255, 'required': False}), 2: ('wagtail.blocks.StructBlock', [[('zh', 0), ('en', 1)]], {'icon': 'title', 'label': 'Heading'}), 3: ('wagtail.blocks.RichTextBlock', (), {'label': 'Chinese'}), 4: ('wagtail.blocks.RichTextBlock', (), {'label': 'English', 'required': False}), 5: ('wagtail.blocks.StructBlock', [[('zh', 3), ('en', 4)]], {'label': 'Paragraph'}), 6: ('wagtail.images.blocks.ImageChooserBlock', (), {'label': 'Picture'}), 7: ('wagtail.blocks.CharBlock', (), {'label': 'Chinese', 'max_length': 255, 'required': False}), 8: ('wagtail.blocks.StructBlock', [[('zh', 7), ('en', 1)]], {'help_text': 'Only where it is to differ from that of the picture itself.', 'label': 'Alternative text', 'required': False}), 9: ('wagtail.blocks.StructBlock', [[('zh', 7), ('en', 1)]], {'label': 'Caption', 'required': False}), 10: ('wagtail.blocks.CharBlock', (), {'help_text': 'Only where it is to differ from that of the picture itself.', 'label': 'Credit', 'max_length': 120, 'required': False}), 11: ('wagtail.blocks.StructBlock', [[('image', 6), ('alt', 8), ('caption', 9), ('credit', 10)]], {})}, verbose_name='Text'),
        ),
    ]
