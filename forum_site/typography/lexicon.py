"""What the rules of `phrases` know of Chinese: characters by their role, and newer words.

Where marks may not stand: https://www.w3.org/TR/clreq/#prohibition_rules_for_line_start_end
"""

HAN = "\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"

OPENING_MARKS = frozenset("（《“‘「『【〈〔［｛([{¥￥$#№@")
STOPS = frozenset("，。；：！？、…—,;:!?.")  # nothing leans over these
PAIRS = {"“": "”", "‘": "’", "《": "》", "〈": "〉", "（": "）", "(": ")", "〔": "〕", "「": "」"}

# Single characters that lean on what stands before them: particles, conjunctions, places …
PARTICLES = frozenset("的地得了着过之与和及或暨跟于等们吗呢吧啊上下中里内外间前后时")
# … and those that make a noun of it. A noun leans back anyway; these are tagged as something else.
SUFFIXES = frozenset("化性度率者家员业界型式法学力量额值体部局司处厅院所会团区通链网群圈感化热")
# The kinds of words of one character that lean on what follows: prepositions, adverbs, adjectives,
# verbs, numbers, pronouns (https://github.com/fxsj/jieba uses the tags of ICTCLAS).
FORWARD = ("p", "d", "a", "b", "h", "v", "m", "r")

# What is counted in; a word that starts so stays with the number before it …
MEASURES = frozenset(
    "个项家名位条届件种类次份篇场年月日号天周时分秒岁期章节页卷册部台套座所门批组张层级步大强度倍元"
    "万亿千百多余字人国省市县区亩米吨克轮版代维"
)
# … and of these the word that seems to start so does not: 34 个子域 is no 个子.
PURE_MEASURES = frozenset("个项家名位条届")

# Words of the trade and of the day that the dictionary of rjieba, older than they, cuts up.
NEWER_WORDS = frozenset(
    """
    服务外包 服务贸易 数字贸易 智能体 大模型 数据集 区块链 元宇宙 云计算 边缘计算 物联网 互联网
    数据要素 数据中心 数据标注 知识库 知识图谱 具身智能 多模态 思维链 生成式 大语言 本体图谱
    湖仓一体 声纹识别 人工智能 机器学习 深度学习 神经网络 算法 算力 芯片 半导体 量子计算
    数字孪生 数字人民币 数智化 数创 工业互联网 低代码 开源 众包 网联 智能网联 自动驾驶 机器人
    无人机 低空经济 新能源 碳中和 碳达峰 双碳 低碳 储能 光伏 氢能 新质生产力 高质量 产教融合
    一体化 私有化 国产化 智能化 数字化 融合化 绿色化 供应链 产业链 价值链 全链条 生态圈 标委会
    工信部 人社部 发改委 商务部 国务院 国资委 一带一路 东数西算 长三角 珠三角 京津冀 大湾区
    粤港澳 自贸区 自贸港 理财通 跨境电商 独角兽 一站式 中美 中欧 中日 中韩 中俄 中英 中法 中德
    中非 中墨 中印 中澳 中加 中外 中西 欧盟 东盟 双向奔赴 可持续 非遗 传承人 文创 文旅 大健康
    带货
    """.split()  # noqa: SIM905  a list of words reads better so
)
