"""Every body named by the first forum: the public ones written here, the firms beside them."""

from .companies import COMPANIES
from .shapes import Organisation, Pair

PUBLIC_BODIES = (
    Organisation(
        slug="alliance",
        name=Pair(
            "中关村智科服务外包产业联盟", "Zhongguancun Zhike Service Outsourcing Industry Alliance"
        ),
        short_name=Pair("联盟", "The Alliance"),
        kind="association",
        english="unofficial",
        profile=Pair(
            (
                "经民政部门批准成立、面向全国的 IT 服务行业组织，发起方为服务外包企业、"
                "园区、研究机构和省市协会。2026 年论坛由联盟主办，联盟年会同期举行。"
            ),
            (
                "An IT services association approved by the civil affairs authorities "
                "and serving the whole country; its founders are outsourcing firms, "
                "business parks, research institutes and provincial and municipal "
                "associations. It hosted the 2026 forum, held together with its annual "
                "meeting."
            ),
        ),
    ),
    Organisation(
        slug="mofcom",
        name=Pair("商务部", "Ministry of Commerce"),
        short_name=Pair("商务部", "MOFCOM"),
        other_names=("中华人民共和国商务部",),
        kind="government",
        english="official",
        website="https://www.mofcom.gov.cn",
        profile=Pair(
            (
                "主管商务的国家部委。服贸司二处副处长张译今在 2026 年论坛上致辞；"
                "致辞讲到的服务外包行动计划由该部同另外五个部门发布。"
            ),
            (
                "The national ministry responsible for commerce. Zhang Yijin, Deputy "
                "Director of Division II of its trade in services department, gave the "
                "opening address in 2026; the action plan explained there was issued by "
                "the ministry with five other departments."
            ),
        ),
    ),
    Organisation(
        slug="state-council",
        name=Pair("国务院", "State Council"),
        kind="government",
        english="official",
        website="https://english.www.gov.cn",
        profile=Pair(
            (
                "中国的中央人民政府。2026 年论坛上，"
                "杜新凯的演讲从它近期有关人工智能与场景的两份文件谈起。"
            ),
            (
                "China’s central government. At the 2026 forum Du Xinkai’s talk started "
                "from two of its recent documents, on artificial intelligence and on "
                "application scenarios."
            ),
        ),
    ),
    Organisation(
        slug="general-office",
        name=Pair("国务院办公厅", "General Office of the State Council"),
        short_name=Pair("国办", "State Council General Office"),
        kind="government",
        english="official",
        profile=Pair(
            (
                "国务院的办事机构，场景培育和开放实施意见的发文单位。"
                "张译今在 2026 年论坛的致辞中讲解了这份文件。"
            ),
            (
                "The office that serves the State Council, and the issuer of the "
                "implementation opinions on application scenarios that Zhang Yijin "
                "explained in the 2026 address."
            ),
        ),
    ),
    Organisation(
        slug="quota-bureau",
        name=Pair(
            "商务部配额许可证事务局",
            "Quota and License Administrative Bureau of the Ministry of Commerce",
        ),
        short_name=Pair("商务部配额许可证局", "Quota and License Administrative Bureau"),
        other_names=("配额许可证局", "许可证局"),
        kind="government",
        english="unofficial",
        profile=Pair(
            "商务部所属机构，派员出席了 2026 年论坛。",
            "A body under the Ministry of Commerce; its representatives attended the 2026 forum.",
        ),
    ),
    Organisation(
        slug="caitec",
        name=Pair(
            "商务部国际贸易经济合作研究院",
            "Chinese Academy of International Trade and Economic Cooperation",
        ),
        short_name=Pair("商务部研究院", "CAITEC"),
        kind="research",
        english="official",
        website="https://en.caitec.org.cn",
        profile=Pair(
            "商务部所属研究机构，派员出席了 2026 年论坛。",
            (
                "A research body under the Ministry of Commerce; its representatives "
                "attended the 2026 forum."
            ),
        ),
    ),
    Organisation(
        slug="miit",
        name=Pair("工业和信息化部", "Ministry of Industry and Information Technology"),
        short_name=Pair("工信部", "MIIT"),
        kind="government",
        english="official",
        profile=Pair(
            "主管工业和信息化的国家部委，派员出席了 2026 年论坛。",
            (
                "The national ministry responsible for industry and information "
                "technology; its representatives attended the 2026 forum."
            ),
        ),
    ),
    Organisation(
        slug="csorc",
        name=Pair("中国服务外包研究中心", "China Service Outsourcing Research Center"),
        kind="research",
        english="known",
        profile=Pair(
            (
                "研究服务外包的机构。服务经济研究部部长郑锦荣在 2026 年论坛上分析了中美服"
                "务贸易的依存关系。"
            ),
            (
                "A research body for service outsourcing. Zheng Jinrong, Director of its "
                "Service Economy Research Department, analysed interdependence in "
                "China–US services trade at the 2026 forum."
            ),
        ),
    ),
    Organisation(
        slug="digital-trade-committee",
        name=Pair("数字贸易标委会", "Digital Trade Standardization Technical Committee"),
        kind="committee",
        english="unofficial",
        profile=Pair(
            (
                "数字贸易领域的标准化组织，此处沿用综述所写的简称，全称待核实。"
                "据张强汇报，联盟深度参与了它的工作。"
            ),
            (
                "A standards committee for digital trade; the name translates the short "
                "form used in the recap, and its full name is to be confirmed. Zhang "
                "Qiang reported that the Alliance takes an active part in its work."
            ),
        ),
    ),
    Organisation(
        slug="cen",
        name=Pair("欧洲标准化委员会", "European Committee for Standardization"),
        short_name=Pair("CEN", "CEN"),
        kind="other",
        english="official",
        profile=Pair(
            (
                "欧洲的标准化组织，欧洲电子能力框架（e-CF）由其归口。"
                "它没有参加 2026 年论坛，列在这里只因马骉的演讲提到“欧盟ECF”。"
            ),
            (
                "The European standards body responsible for the European e-Competence "
                "Framework (e-CF). It took no part in the 2026 forum and is listed only "
                "because Ma Biao’s talk mentioned the “EU ECF”."
            ),
        ),
    ),
)

ORGANISATIONS = (*PUBLIC_BODIES, *COMPANIES)
