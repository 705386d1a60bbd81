namespace Laihua.Rules.Employers;

/// <summary>Registering authorities and the kinds of organisation that each registers (GB 32100-2015, table 1 with its amendments).</summary>
internal sealed record CreditCodeAuthorities(CreditCodeEntry Entry, IReadOnlyList<CreditCodeEntry> Kinds)
{
    private static readonly CreditCodeEntry Other = Of('9', "other", "其他");

    private static readonly CreditCodeAuthorities[] All =
    [
        new(Of('1', "institutional establishment", "机构编制"), [Of('1', "state organ", "机关"), Of('2', "public institution", "事业单位"), Of('3', "mass organisation managed by the establishment office", "编办直接管理机构编制的群众团体"), Other]),
        new(Of('2', "foreign affairs", "外交"), [Of('1', "resident foreign news organisation", "外国常驻新闻机构"), Other]),
        new(Of('3', "justice", "司法行政"), [Of('1', "law practice", "律师执业机构"), Of('2', "notary office", "公证处"), Of('3', "grass-roots legal service", "基层法律服务所"), Of('4', "forensic institution", "司法鉴定机构"), Of('5', "arbitration commission", "仲裁委员会"), Other]),
        new(Of('4', "culture", "文化"), [Of('1', "foreign cultural centre in China", "外国在华文化中心"), Other]),
        new(Of('5', "civil affairs", "民政"), [Of('1', "social organisation", "社会团体"), Of('2', "private non-enterprise unit", "民办非企业单位"), Of('3', "foundation", "基金会"), Other]),
        new(Of('6', "tourism", "旅游"), [Of('1', "representative office of a foreign tourism authority", "外国旅游部门常驻代表机构"), Of('2', "representative office of a tourism authority of Hong Kong, Macao or Taiwan", "港澳台地区旅游部门常驻内地（大陆）代表机构"), Other]),
        new(Of('7', "religious affairs", "宗教"), [Of('1', "place of worship", "宗教活动场所"), Of('2', "religious school", "宗教院校"), Other]),
        new(Of('8', "trade union", "工会"), [Of('1', "grass-roots trade union", "基层工会"), Other]),
        new(Of('9', "market regulation", "工商（市场监管）"), [Of('1', "enterprise", "企业"), Of('2', "individual business", "个体工商户"), Of('3', "farmers' cooperative", "农民专业合作社"), Other]),
        new(Of('A', "military establishment office", "中央军委改革和编制办公室"), [Of('1', "military public institution", "军队事业单位"), Other]),
        new(Of('N', "agriculture", "农业"), [Of('1', "group-level collective economic organisation", "组级集体经济组织"), Of('2', "village-level collective economic organisation", "村级集体经济组织"), Of('3', "township-level collective economic organisation", "乡镇级集体经济组织"), Other]),
        new(Of('Y', "other authority", "其他"), [Of('1', "other", "其他")]),
    ];

    public static CreditCodeAuthorities? Find(char code) => Array.Find(All, row => row.Entry.Code == code);

    private static CreditCodeEntry Of(char code, string en, string zh) => new(code, new(en, zh));
}
