using System.Collections.Frozen;
using System.Globalization;

namespace Laihua.Rules.Points.Ways;

/// <summary>A band or an option to reach, as a part of a sentence.</summary>
internal static class StepWords
{
    private static readonly FrozenDictionary<string, Words> Options = new Dictionary<string, Words>
    {
        ["doctor"] = new("a doctor's degree", "博士学位"),
        ["master"] = new("a master's degree", "硕士学位"),
        ["bachelor"] = new("a bachelor's degree", "学士学位"),
        ["top-international"] = new("the highest grade of an internationally recognised vocational certificate", "国际通用最高等级职业技能资格证书"),
        ["senior-technician"] = new("a senior technician's certificate", "高级技师证书"),
        ["technician"] = new("a technician's certificate", "技师证书"),
        ["senior-worker"] = new("a senior worker's certificate", "高级工证书"),
        ["degree-taught-in-chinese"] = new("a bachelor's degree or above taught in Chinese", "以汉语为教学语言的学士及以上学位"),
        ["west"] = new("the western region", "西部地区"),
        ["northeast-old-industry"] = new("the north-east or another old industrial base", "东北地区等老工业基地"),
        ["poverty-county"] = new("a national poverty county or a similar special area", "国家级贫困县等特别地区"),
        ["high-level-university"] = new("a degree from a high-level university abroad", "国（境）外高水平大学毕业"),
        ["global-500"] = new("work experience at a Fortune Global 500 company", "世界500强企业任职经验"),
        ["intellectual-property"] = new("patents or other intellectual property", "专利等知识产权"),
        ["five-years-in-china"] = new("five years of continuous work in China", "连续在华工作满5年"),
    }.ToFrozenDictionary();

    internal static Words Of(PointsItem item, string to) =>
        item.Bands.FirstOrDefault(band => band.Label == to) is { } band ? Of(item.Id, band)
        : Options.GetValueOrDefault(to) ?? item.Options.First(option => option.Id == to).Reason;

    internal static string YearsOfWork(decimal years) => years == 1 ? "1 completed year of related work" : $"{Written(years)} completed years of related work";

    private static Words Of(string item, PointsBand band) => (item, band.From) switch
    {
        ("salary", { } pay) => new($"pay of {Least(band, $"CNY {Written(pay)} a year")}", $"年薪{LeastZh(band, Amount(pay))}"),
        ("experience", { } years) => new(Least(band, YearsOfWork(years)), $"相关工作{(band.FromIncluded ? "满" : "超过")}{Written(years)}年"),
        ("months", { } months) => new(Least(band, $"{Written(months)} months a year in China"), $"每年在华工作{LeastZh(band, $"{Written(months)}个月")}"),
        ("local", { } points) => new(points == 1 ? "1 local incentive point" : $"{Written(points)} local incentive points", $"地方鼓励性加分{Written(points)}分"),
        _ => band.Reason,
    };

    private static string Least(PointsBand band, string end) => band.FromIncluded ? $"{end} or more" : $"more than {end}";

    private static string LeastZh(PointsBand band, string end) => band.FromIncluded ? $"{end}及以上" : $"超过{end}";

    private static string Amount(decimal pay) => pay >= 10_000 ? $"{Written(pay / 10_000)}万元" : $"{Written(pay)}元";

    private static string Written(decimal number) => number.ToString("#,0.######", CultureInfo.InvariantCulture);
}
