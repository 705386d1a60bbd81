namespace Laihua.Linkage.Tests.Registers;

/// <summary>One row of a register with its truth.</summary>
internal sealed class MadeRow(string register, IReadOnlyDictionary<string, string> cells, IReadOnlyDictionary<string, string> truth)
{
    private static readonly Dictionary<string, string> InB = new()
    {
        ["英文姓"] = "外文姓",
        ["英文名"] = "外文名",
        ["中文姓名"] = "中文名",
        ["出生日期"] = "出生年月日",
        ["国籍"] = "国家或地区",
        ["护照号码"] = "证件号码",
        ["原护照号码"] = "前证件号码",
        ["用人单位"] = "聘请单位",
        ["组织机构代码"] = "统一社会信用代码",
        ["职业"] = "职务",
        ["签发机关"] = "发证机关",
        ["签发日期"] = "发证日期",
        ["有效期至"] = "截止日期",
    };

    internal string Register => register;

    internal string Id => cells["编号"];

    internal string Person => truth["person"];

    internal bool NewIdentity => truth["identity"] == "1";

    internal IReadOnlyList<string> Tags { get; } = truth["tags"].Split('|', StringSplitOptions.RemoveEmptyEntries);

    internal IReadOnlyDictionary<string, string> Cells => cells;

    /// <summary>A cell by the heading of register A.</summary>
    internal string this[string heading] => cells[register == "A" ? heading : InB.GetValueOrDefault(heading, heading)];

    internal bool Has(params string[] tags) => tags.Any(Tags.Contains);
}
