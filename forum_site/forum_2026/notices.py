"""The two notices every site owes its visitors: privacy and accessibility."""

from .shapes import Block, Pair, Text

PRIVACY = Text(
    slug="privacy",
    title=Pair("隐私", "Privacy"),
    intro=Pair(
        "阅读本站不需要账号，我们也不跟踪访客。",
        "You need no account to read this site, and we do not track our visitors.",
    ),
    body=(
        Block("heading", Pair("我们不做的", "What we do not do")),
        Block(
            "paragraph",
            Pair(
                (
                    "本站没有统计跟踪和广告，不加载第三方的脚本、字体或图片，"
                    "也不为访客设置 Cookie。显示设置如有保存，只留在您自己的浏览器里。"
                ),
                (
                    "There is no analytics tracking and no advertising. Pages load no "
                    "scripts, fonts or pictures from third parties, and set no cookies for "
                    "visitors. If a display setting is remembered, it stays in your own "
                    "browser."
                ),
            ),
        ),
        Block("heading", Pair("服务器日志", "Server logs")),
        Block(
            "paragraph",
            Pair(
                (
                    "服务器会记录每次访问的 IP 地址、时间、网址和浏览器标识，"
                    "仅用于保障安全和排查故障。编辑登录后台时使用的 Cookie 只用来保持登录。"
                ),
                (
                    "The server records the IP address, time, page address and browser name "
                    "of each request. These logs serve only to keep the site secure and to "
                    "trace faults. Editors who sign in receive cookies, which do no more "
                    "than keep the session open and secure."
                ),
            ),
        ),
        Block("heading", Pair("搜索", "Searches")),
        Block(
            "paragraph",
            Pair(
                (
                    "为了改进搜索，我们按天记下搜索词、界面语言、次数和结果数，"
                    "不记是谁搜的，90 天后删除。像邮箱、电话或证件号码的内容不记。"
                ),
                (
                    "To improve search, we count per day which words are searched for, in "
                    "which language, how often and with how many results. We do not keep who "
                    "searched, and delete the counts after 90 days. What looks like an e-mail "
                    "address, a telephone number or the number of an identity document is "
                    "not counted."
                ),
            ),
        ),
        Block("heading", Pair("嘉宾的信息", "Information about speakers")),
        Block(
            "paragraph",
            Pair(
                (
                    "嘉宾页面只写公开资料里的姓名、机构、职务和演讲内容。"
                    "嘉宾本人如需更正或删除，请与联盟联系。"
                ),
                (
                    "Pages about speakers hold only what has been published: name, "
                    "organisation, post and what was said. Speakers who would like something "
                    "corrected or removed are asked to contact the Alliance."
                ),
            ),
        ),
        Block("heading", Pair("联系", "Contact")),
        Block(
            "paragraph",
            Pair(
                "对本说明有疑问，也请联系中关村智科服务外包产业联盟。",
                (
                    "Questions about this notice also go to the Zhongguancun Zhike Service "
                    "Outsourcing Industry Alliance."
                ),
            ),
        ),
    ),
)

ACCESSIBILITY = Text(
    slug="accessibility",
    title=Pair("无障碍声明", "Accessibility statement"),
    intro=Pair(
        "我们希望每个人都能读到论坛的内容，以 WCAG 2.2 的 AA 级为目标。",
        (
            "We want everyone to be able to read what was said at the forum. Our "
            "goal is WCAG 2.2, level AA."
        ),
    ),
    body=(
        Block("heading", Pair("已经做到的", "What has been done")),
        Block(
            "paragraph",
            Pair(
                (
                    "不开 JavaScript 也能阅读和搜索；全部功能可以用键盘完成，焦点清晰可见；"
                    "页面可以放大到 400%，不必左右滚动；每段文字都标明语言，"
                    "便于读屏软件正确朗读；颜色从不单独承担含义。"
                ),
                (
                    "Pages can be read and searched without JavaScript. Everything works "
                    "from the keyboard, with a visible focus. Pages can be enlarged to 400% "
                    "without sideways scrolling. Text is marked with its language so that "
                    "screen readers pronounce it correctly, and colour never carries meaning "
                    "alone."
                ),
            ),
        ),
        Block("heading", Pair("尚未完成的", "What is still open")),
        Block(
            "paragraph",
            Pair(
                (
                    "本站还没有经过独立机构的无障碍审计，也没有对照中国国家标准作过评测。"
                    "讲者提供的课件和视频可能达不到同样的要求。"
                ),
                (
                    "The site has not yet been audited by an independent body, nor tested "
                    "against the Chinese national standard. Slides and videos supplied by "
                    "speakers may fall short of the same level."
                ),
            ),
        ),
        Block("heading", Pair("反馈", "Telling us")),
        Block(
            "paragraph",
            Pair(
                (
                    "如果遇到读不到、用不了的地方，请告诉联盟，并写明网址、"
                    "所用设备和遇到的问题，我们会尽力改正。"
                ),
                (
                    "If you find something you cannot read or use, please tell the Alliance. "
                    "Give the address of the page, the device you use and what went wrong, "
                    "and we will do our best to put it right."
                ),
            ),
        ),
    ),
)
