"""The words of which invented documents are made. None of it is a fact."""


def pairs(text):
    """Lines of “中文 English” as a list of pairs."""
    return [tuple(line.split(" ", 1)) for line in map(str.strip, text.splitlines()) if line]


def listed(text):
    """Words with spaces between them as a list."""
    return text.split()


SURNAMES = list(
    "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕施张孔曹严金魏陶姜戚谢邹喻柏窦章苏潘葛范彭郎鲁韦"
    "马方俞任袁柳史唐费薛雷贺倪汤滕殷罗毕郝安常傅顾孟黄穆萧尹姚邵汪毛狄单仇解查翟"
) + ["欧阳", "上官", "诸葛", "司徒", "尉迟", "皇甫", "慕容", "令狐"]
GIVEN = list(
    "安柏昌辰澄春达丹德东恩帆芳飞峰刚歌光国海涵航浩禾宏华欢辉慧嘉建江杰锦静靖娟军钧凯康可兰乐黎立丽"
    "林琳凌龙璐曼茂梅明娜宁培鹏琪启谦勤青清庆然仁荣蓉瑞若森珊绍诗爽松涛天婷彤薇伟雯武希晓昕欣轩雪妍"
    "阳瑶毅音颖永宇雨远悦云泽昭哲真志舟卓子梓燊弢喆堃犇㛃"
)
FIRST_NAMES = listed(
    """
    Maren Tobias Ingrid Pascal Leila Omar Nadia Felix Sofia Hugo Anouk Rafael Greta Ivan Yara
    Elias Clara Mateo Freya Samir
    """
)
LAST_NAMES = listed(
    """
    Osei Lindqvist Brandt Moreau Castellano Novak Haddad Vermeer Okafor Petrov Sandoval Keller
    Duarte Winter Rahman Fischer Bergström Laurent Kowalski Almeida
    """
)

CITIES = pairs(
    """
    北京 Beijing
    上海 Shanghai
    天津 Tianjin
    重庆 Chongqing
    广州 Guangzhou
    深圳 Shenzhen
    杭州 Hangzhou
    南京 Nanjing
    苏州 Suzhou
    无锡 Wuxi
    宁波 Ningbo
    合肥 Hefei
    武汉 Wuhan
    长沙 Changsha
    成都 Chengdu
    西安 Xi'an
    郑州 Zhengzhou
    济南 Jinan
    青岛 Qingdao
    大连 Dalian
    沈阳 Shenyang
    长春 Changchun
    厦门 Xiamen
    福州 Fuzhou
    南昌 Nanchang
    昆明 Kunming
    贵阳 Guiyang
    南宁 Nanning
    海口 Haikou
    兰州 Lanzhou
    """
)
TRADES = pairs(
    """
    物流 Logistics
    软件 Software
    医疗 Medical
    金融 Finance
    能源 Energy
    教育 Education
    数据 Data
    语言 Language
    制造 Manufacturing
    农业 Agriculture
    建筑 Construction
    传媒 Media
    检测 Testing
    船舶 Shipping
    环保 Environment
    文旅 Tourism
    """
)
FORMS = pairs(
    """
    科技有限公司 Technology Co., Ltd.
    服务股份有限公司 Services Inc.
    集团有限公司 Group
    研究院 Institute
    产业联盟 Alliance
    协会 Association
    学院 College
    """
)
MODIFIERS = pairs(
    """
    柔性 flexible
    远程 remote
    低碳 low-carbon
    跨境 cross-border
    多语 multilingual
    离线 offline
    实时 real-time
    精益 lean
    联合 joint
    开放 open
    分级 graded
    可信 trusted
    轻量 lightweight
    夜间 overnight
    冷链 cold-chain
    批量 batch
    隐私 private
    动态 dynamic
    自助 self-service
    协同 collaborative
    移动 mobile
    云端 hosted
    边缘 edge
    双向 two-way
    预测 predictive
    模块 modular
    共享 shared
    垂直 vertical
    定制 bespoke
    弹性 elastic
    沉浸 immersive
    闭环 closed-loop
    无人 unmanned
    海上 offshore
    乡村 rural
    社区 neighbourhood
    应急 emergency
    终身 lifelong
    """
)
HEADS = pairs(
    """
    质检 inspection
    调度 dispatch
    排班 rostering
    对账 reconciliation
    报关 customs
    标注 annotation
    译审 translation
    客服 helpdesk
    巡检 patrols
    仓配 fulfilment
    实训 apprenticeship
    采购 procurement
    结算 settlement
    档案 records
    合规 compliance
    审计 auditing
    运维 maintenance
    测试 testing
    招聘 recruitment
    建模 modelling
    预警 alerts
    检索 retrieval
    问答 answering
    语音 speech
    影像 imaging
    护理 nursing
    康复 rehabilitation
    配药 dispensing
    种植 planting
    灌溉 irrigation
    养殖 breeding
    电网 grids
    储能 batteries
    光伏 photovoltaics
    风机 turbines
    船期 sailings
    航线 routes
    车队 fleets
    轨道 railways
    隧道 tunnels
    桥梁 bridges
    楼宇 buildings
    供暖 heating
    供水 waterworks
    回收 recycling
    票据 invoices
    信贷 lending
    理赔 claims
    课堂 classrooms
    题库 quizzes
    展览 exhibitions
    文保 heritage
    导览 tours
    出版 publishing
    """
)
# Two characters, one of each: the names of thousands of products, projects and companies.
BRAND_FIRST = (
    "青云星海山川晨曦松梧桐澜屿岚岳溪泉鹤鹿雁鲸麒玄朱银铜玉石竹菊荷枫杉榆槐桑麦稻谷穗霜露虹霞雷沙"
    "苍碧素丹墨赤白翠紫蓝橙黛"
)
BRAND_LAST = (
    "舟桥灯塔帆锚轮轴枢纽环链格栅棱镜窗庭阁台榭径渡坊营梯索弦钟鼓笛笺砚印简卷谱尺规秤斗仓廪炉窑井渠坝"
    "堤岸湾矩阵核图"
)
LATIN_SYLLABLES = listed(
    """
    ba do fe gi ka lu mo na or pe qui ra se ti um ve wi xo ya zen
    """
)
LATIN_TERMS = listed(
    """
    API SaaS GPU OCR RPA IoT ERP CRM SLA KPI ESG GDPR 5G RAG SQL NLP PaaS BPO KPO
    """
)  # noqa: SIM905
UNITS = listed(
    """
    家企业 名学员 条记录 座城市 台设备 万元 个班组 份材料 公里 小时
    """
)
POSTS = listed(
    """
    总经理 副院长 秘书长 首席架构师 交付总监 研究员 项目主管 教授
    """
)
