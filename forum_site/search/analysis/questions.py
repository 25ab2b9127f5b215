"""Telling what a question is about from the words with which it is asked.

“请问凭证方面有哪些演讲？” is about 凭证, “who talked about pickup stations?” about pickup stations.
Parts of speech decide for Chinese (pronouns, prepositions, particles …), with a list of the verbs
and nouns of asking, telling and looking up; a list of function words for English.
"""

import re
from functools import cache

from .characters import HAN, fold
from .words import Script, units_of

# jieba's marks: https://github.com/fxsj/jieba describes them as ICTCLAS does
HAN_ONLY = re.compile(f"[{HAN}]+")
ASKING_TAGS = frozenset(["r", "y", "ug", "uj", "ul"])  # who, 吗, 过, 的, 了
FUNCTION_TAGS = ASKING_TAGS | {"p", "c"}
ASKING = frozenset(
    """
    有 没有 有没有 是 不是 是不是 请问 请 问 想 想要 要 知道 了解 了解到 告诉 给 找 找找 找到 找出
    查 查查 查到 查找 查询 查看 搜 搜索 检索 看 看看 看到 看待 听 听听 听过 能 不能 能不能 能否
    可以 可否 会 需要 帮 帮忙 推荐 列出 列举 讲 讲讲 讲到 讲过 讲述 讲解 主讲 说 说说 说到 说过
    说起 说明 谈 谈谈 谈到 谈过 谈论 聊 聊聊 聊到 提 提到 提过 提及 提出 介绍 介绍过 阐述 解释
    分享 分享过 演讲 发言 讨论 讨论过 探讨 涉及 涉及到 用到 做 做过 怎么做 认为 来自 属于 担任
    任职 从事 人 有人 谁 的人 人物 方面 内容 资料 材料 信息 相关 有关 关于 情况 东西 话题 主题
    问题 观点 看法 意见 角度 意思 含义 定义 简介 论坛 大会 会上 会议 现场 嘉宾 专家 讲者 演讲者
    主讲人 老师 先生 女士 博士 教授 院士 讲座 视频 文章 报道 去年 今年 前年 最近 以前 历年 往年
    往届 吗 呢 吧 啊 过 到 一下 一些 哪 哪些 哪个 哪位 哪家 哪里 哪儿 什么 什么样 怎么 怎样 怎么样
    如何 为什么 为何 多少 几个 几位 啥 咋
    """.split()  # noqa: SIM905  a list of words reads better so
)
SPEAKING = frozenset(
    """
    谁 讲 讲到 讲过 讲讲 主讲 说 说到 说过 谈 谈到 谈过 聊 聊到 提到 提过 演讲 发言 嘉宾 哪位
    主讲人 分享 报告
    """.split()  # noqa: SIM905  a list of words reads better so
)
# A kind of page, where it stands by itself or after a word of asking: 哪些案例, 数据标注 案例.
KIND_WORDS = {
    "案例": "case",
    "政策": "reference",
    "标准": "reference",
    "文件": "reference",
    "机构": "organisation",
    "公司": "organisation",
    "企业": "organisation",
    "单位": "organisation",
    "嘉宾": "speaker",
    "演讲": "talk",
    "发言": "talk",
    "报告": "talk",
}
ENGLISH = frozenset(
    """
    a an the and or of on in at to for from by with about into over as is are was were be been
    do does did has have had can could would should will who whom whose what which when where
    why how there any some this that these those it its me my i we us you your they their please
    tell show find give list know talk talks talked talking speak speaks spoke spoken speaking
    speech speeches speaker speakers say says said mention mentions mentioned discuss discussed
    mr ms mrs dr prof professor anyone someone somebody everything anything something information
    """.split()  # noqa: SIM905  a list of words reads better so
)
ENGLISH_KINDS = {
    "case": ("case",),
    "cases": ("case",),
    "policy": ("reference",),
    "policies": ("reference",),
    "standard": ("reference",),
    "standards": ("reference",),
    "company": ("organisation",),
    "companies": ("organisation",),
    "organisations": ("organisation",),
}
ENGLISH_SPEAKING = frozenset(
    """
    who whom talk talks talked speak spoke speaker speakers said mentioned discussed speech
    """.split()  # noqa: SIM905  a list of words reads better so
)


@cache
def _cutter():
    from rjieba import Jieba  # loading it takes longer than most searches

    return Jieba()


def words_in(run):
    """The words of a run of Han as (text, part of speech), as jieba cuts it."""
    return _cutter().tag(run)


def content_of(text, names=()):
    """What a question is about, its parts in order with a space between, and the kinds it asks for.

    `names` are kept whole whatever they look like. The parts are empty if nothing is left, and all
    of the text if nothing was taken out.
    """
    kept, kinds = [], set()
    end = None
    asks = False
    for unit in units_of(text):
        for word, start, is_content, is_asking in _parts(unit, names, kinds):
            asks = asks or is_asking
            if not is_content:
                continue
            if kept and end == start and word not in names:
                kept[-1] += word
            else:
                kept.append(word)
            end = None if word in names else start + len(word)
    if not asks:
        return fold(text), set()
    # A single character that is left over between words of asking says nothing.
    longer = [part for part in kept if len(part) > 1 or not HAN_ONLY.fullmatch(part)]
    return " ".join(longer or kept), kinds


def _parts(unit, names, kinds):
    if unit.script is Script.NUMBER:
        yield unit.text, unit.start, True, False
        return
    if unit.script is Script.WORD:
        if unit.text in ENGLISH_SPEAKING:
            kinds.update(("talk", "speaker"))
        kinds.update(ENGLISH_KINDS.get(unit.text, ()))
        is_asking = unit.text in ENGLISH or unit.text in ENGLISH_KINDS
        yield unit.text, unit.start, not is_asking, is_asking
        return
    at, after_asking = unit.start, True
    for piece, is_name in _around(unit.text, names):
        for word, tag in [(piece, "nr")] if is_name else words_in(piece):
            if word in SPEAKING:
                kinds.update(("talk", "speaker"))
            is_asking = not is_name and (word in ASKING or tag in ASKING_TAGS)
            if after_asking and word in KIND_WORDS and not is_name:
                kinds.add(KIND_WORDS[word])
                is_asking = True
            yield word, at, is_name or not (is_asking or tag in FUNCTION_TAGS), is_asking
            at += len(word)
            after_asking = is_asking


def _around(run, names):
    """A run cut into the names in it and what is around them: (text, whether it is a name)."""
    for name in sorted(names, key=len, reverse=True):
        before, found, after = run.partition(name)
        if found:
            if before:
                yield from _around(before, names)
            yield name, True
            if after:
                yield from _around(after, names)
            return
    yield run, False


def apart(run, names=()):
    """A run of Han cut into its words, of at least two characters each where that can be.

    Single characters join what stands after them: an unknown name is never taken to pieces.
    """
    pieces, after_name = [], False
    for piece, is_name in _around(run, names):
        words = [piece] if is_name else [word for word, _ in words_in(piece)]
        waiting = ""
        for word in words:
            waiting += word
            if len(waiting) > 1 and len(word) > 1:
                pieces.append(waiting)
                waiting = ""
        if waiting:
            if len(waiting) == 1 and pieces and not is_name and not after_name:
                pieces[-1] += waiting
            else:
                pieces.append(waiting)
        after_name = is_name
    return pieces
