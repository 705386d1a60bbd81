namespace Laihua.Rules.Rulebooks.Reading;

/// <summary>The fields of each kind of version: its JSON, its form and its differences follow them.</summary>
public static class RuleForms
{
    private const int MostPoints = byte.MaxValue;

    private static readonly RuleField Id = new("id", RuleShape.Text, new("Id", "编号")) { Most = 60 };
    private static readonly RuleField From = new("inForceFrom", RuleShape.Date, new("In force from", "施行日期"));
    private static readonly RuleField To = new("inForceTo", RuleShape.Date, new("Last day in force (if the text states one)", "截止日期（文本载明的）")) { Optional = true };
    private static readonly RuleField Source = new("source", RuleShape.Text, new("Source", "出处")) { Most = 400 };
    private static readonly RuleField ListFrom = new("from", RuleShape.Date, new("From", "自"));
    private static readonly RuleField ListTo = new("to", RuleShape.Date, new("Until", "至")) { Optional = true };

    private static readonly Words PointsLabel = new("Points", "分值");

    private static readonly RuleField Points = new("points", RuleShape.Whole, PointsLabel) { Largest = MostPoints };

    private static readonly RuleField Table = Version(
        new("asPublished", RuleShape.Flag, new("The gaps stand in the published text and are kept as published", "分段空档系公布文本原有，按公布文本保留")) { Optional = true },
        new("maximum", RuleShape.Whole, new("Maximum of the table", "总分最高分")) { Largest = MostPoints * 10 },
        new("thresholdA", RuleShape.Whole, new("Category A from", "A类分数线")) { Largest = MostPoints * 10 },
        new("thresholdB", RuleShape.Whole, new("Category B from", "B类分数线")) { Largest = MostPoints * 10 },
        new("sources", RuleShape.Texts, new("Published at", "公布处")) { Most = 20 },
        new("items", RuleShape.Rows, new("Items", "项目")) { Most = 40, Key = ["id"], Fields = Item });

    private static readonly RuleField Regions = Version(
        new RuleField("lists", RuleShape.Rows, new("Lists", "名单"))
        {
            Key = ["ground", "source", "from", "confirmed"],
            Fields =
            [
                new("ground", RuleShape.Text, new("Region", "地区类别")) { Most = 40 },
                Source,
                ListFrom,
                ListTo,
                new("confirmed", RuleShape.Flag, new("Confirmed by a published text", "已有公布文本确认")),
                new("codes", RuleShape.Texts, new("Places (GB/T 2260)", "行政区划代码（GB/T 2260）")) { Most = 4000 },
                new("believedIn", RuleShape.Texts, new("Provinces in which it is believed where stated (two digits)", "申报即予采信的省份（两位代码）")) { Most = 40 },
            ],
        });

    private static readonly RuleField Wages = Version(
        new RuleField("rows", RuleShape.Rows, new("Figures", "数据"))
        {
            Most = 20_000,
            Key = ["place", "year"],
            Fields =
            [
                new("place", RuleShape.Text, new("Place (GB/T 2260)", "行政区划代码（GB/T 2260）")) { Most = 6 },
                new("year", RuleShape.Whole, new("Year", "年份")) { Least = 1990, Largest = 2200 },
                new("annualCny", RuleShape.Number, new("Average wage a year (CNY)", "年平均工资（元）")) { Least = 1, Largest = 10_000_000 },
                new("publishedOn", RuleShape.Date, new("Published on", "公布日期")) { Optional = true },
                new("countsFrom", RuleShape.Date, new("Counts from (by the notice)", "适用起始日期（公告载明）")) { Optional = true },
                new("countsTo", RuleShape.Date, new("Counts until (by the notice)", "适用截止日期（公告载明）")) { Optional = true },
                Source,
            ],
        });

    private static readonly RuleField Incentives = Version(
        new RuleField("province", RuleShape.Text, new("Province (GB/T 2260)", "省级行政区划代码（GB/T 2260）")) { Most = 6 },
        Source,
        new RuleField("items", RuleShape.Rows, new("Items", "项目"))
        {
            Key = ["code", "from"],
            Fields =
            [
                new("code", RuleShape.Text, new("Code", "代码")) { Most = 24 },
                .. Names(400),
                new("points", RuleShape.Whole, PointsLabel) { Largest = 10 },
                Both("evidence", new("Evidence", "证明材料")) with { Optional = false },
                ListFrom,
                ListTo,
            ],
        });

    private static RuleField[] Item =>
    [
        new("id", RuleShape.Text, new("Item id", "项目编号")) { Most = 40 },
        .. Names(200),
        new("maximum", RuleShape.Whole, new("Maximum", "最高分")) { Optional = true, Largest = MostPoints },
        Source,
        new("unit", RuleShape.Text, new("Unit", "单位")) { Optional = true, Most = 20 },
        new("bands", RuleShape.Rows, new("Bands", "分段"))
        {
            Optional = true,
            Most = 100,
            Key = ["from", "above"],
            Fields =
            [
                End("from", new("From", "自（含）")),
                End("above", new("Over", "超过")),
                End("through", new("Up to and with", "至（含）")),
                End("before", new("Less than", "不满")),
                Points,
                .. Names(200),
            ],
        },
        new("options", RuleShape.Rows, new("Options", "选项"))
        {
            Optional = true,
            Most = 100,
            Key = ["field", "id"],
            Fields =
            [
                new("id", RuleShape.Text, new("Option id", "选项编号")) { Most = 40 },
                new("field", RuleShape.Text, new("Field", "字段")) { Optional = true, Most = 40 },
                Points,
                .. Names(200),
                new("counted", RuleShape.Flag, new("Counted", "计分")) { Optional = true },
                new("onlyProvinces", RuleShape.Texts, new("Only in provinces (two digits)", "仅限省份（两位代码）")) { Optional = true, Most = 40 },
                Both("elsewhere", new("Elsewhere", "其他省份")),
            ],
        },
        Both("bestOf", new("Where several are given", "多项符合时")),
        Both("absent", new("Where nothing is stated", "未填写时")) with { Optional = false },
        Both("gap", new("Where the published bands leave a number out", "公布分段未涵盖时")),
    ];

    /// <summary>The whole of a kind.</summary>
    public static RuleField Of(RuleKind kind) => kind switch
    {
        RuleKind.PointsTable => Table,
        RuleKind.Regions => Regions,
        RuleKind.Wages => Wages,
        RuleKind.Incentives => Incentives,
    };

    /// <summary>What a kind is called.</summary>
    public static Words NameOf(RuleKind kind) => kind switch
    {
        RuleKind.PointsTable => new("Points tables", "积分表"),
        RuleKind.Regions => new("Regions that give points", "工作定向加分地区"),
        RuleKind.Wages => new("Local average wages", "各地社会平均工资"),
        RuleKind.Incentives => new("Local incentive points", "地方鼓励性加分"),
    };

    private static RuleField Version(params RuleField[] fields) =>
        new("", RuleShape.Group, new("Version", "版本")) { Fields = [Id, .. Names(200), From, To, .. fields] };

    private static RuleField[] Names(int most) =>
    [
        new("en", RuleShape.Text, new("In English", "英文")) { Most = most },
        new("zh", RuleShape.Text, new("In Chinese", "中文")) { Most = most },
    ];

    private static RuleField Both(string name, Words label) => new(name, RuleShape.Group, label) { Optional = true, Fields = Names(300) };

    private static RuleField End(string name, Words label) => new(name, RuleShape.Number, label) { Optional = true };
}
