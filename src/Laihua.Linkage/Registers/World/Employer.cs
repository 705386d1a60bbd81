using Laihua.Linkage.Registers.Drawing;

namespace Laihua.Linkage.Registers.World;

/// <summary>An employer, drawn from its number, so that none need be kept.</summary>
/// <param name="Province">Where it stands.</param>
/// <param name="Name">Its registered name.</param>
/// <param name="OrganisationCode">The nine characters of GB 11714, known to register A.</param>
/// <param name="CreditCode">The eighteen of GB 32100, known to register B; they hold the nine.</param>
internal sealed record Employer(Province Province, string Name, string OrganisationCode, string CreditCode)
{
    private static readonly string[] Marks =
    [
        "华信", "东方", "中达", "金海", "瑞丰", "天成", "恒通", "佳和", "联创", "博远", "新宇", "国泰", "宏图", "美和", "安捷", "盛世",
        "三江", "嘉禾", "明德", "启航", "百川", "凯瑞", "永利", "润泽", "星辰", "长城", "南洋", "北方", "同济", "德隆", "康宁", "富安",
    ];

    private static readonly string[] Fields =
    [
        "电子", "软件", "机械", "化工", "汽车零部件", "贸易", "咨询", "物流", "教育", "建筑设计", "生物科技", "服装", "餐饮管理", "航空", "能源", "信息技术",
    ];

    private static readonly string[] Schools = ["大学", "国际学校", "外国语学院", "理工学院", "研究院"];

    /// <summary>How many people there are for one employer on average; a few employers have many.</summary>
    private const long PeopleOfOne = 12;

    private const int LargeInAll = 200;

    private const int AtLargePerMille = 300;

    /// <summary>The employer of a person who starts somewhere.</summary>
    internal static Employer Draw(ulong seed, long people, RandomStream stream)
    {
        var all = (int)Math.Max(50, people / PeopleOfOne);
        return Of(seed, stream.Below(stream.PerMille(AtLargePerMille) ? Math.Max(1, all / LargeInAll) : all));
    }

    private static Employer Of(ulong seed, int number)
    {
        var stream = new RandomStream(seed, Purpose.Employer, number);
        var province = Province.All.Draw(stream);
        var name = stream.PerMille(200)
            ? $"{province.Short}{stream.Pick(Marks)}{stream.Pick(Schools)}"
            : $"{province.Short}{stream.Pick(Marks)}{stream.Pick(Fields)}{(stream.PerMille(150) ? "股份" : "")}有限公司";
        var organisation = CreditCodes.Organisation(stream);
        return new(province, name, organisation, CreditCodes.Whole(province.Code, organisation));
    }
}
