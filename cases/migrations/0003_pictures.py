import wagtail.fields
from django.db import migrations


class Migration(migrations.Migration):

    dependencies = [
        ('cases', '0002_initial'),
    ]

    operations = [
        migrations.AlterField(
            model_name='casepage',
            name='pictures',
            field=wagtail.fields.StreamField([('picture', 6)], blank=True, block_lookup={0: ('wagtail.images.blocks.ImageChooserBlock', (), {'label': 'Picture'}), 1: ('wagtail.blocks.CharBlock', (), {'label': 'Chinese', 'max_length': 255, 'required': False}), 2: ('wagtail.blocks.CharBlock', (), {'label': 'English', 'max_length': 255, 'required': False}), 3: ('wagtail.blocks.StructBlock', [[('zh', 1), ('en', 2)]], {'help_text': 'Only where it is to differ from that of the picture itself.', 'label': 'Alternative text', 'required': False}), 4: ('wagtail.blocks.StructBlock', [[('zh', 1), ('en', 2)]], {'label': 'Caption', 'required': False}), 5: ('wagtail.blocks.CharBlock', (), {'help_text': 'Only where it is to differ from that of the picture itself.', 'label': 'Credit', 'max_length': 120, 'required': False}), 6: ('wagtail.blocks.StructBlock', [[('image', 0), ('alt', 3), ('caption', 4), ('credit', 5)]], {})}, verbose_name='Pictures'),
        ),
    ]
