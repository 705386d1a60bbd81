using System.Globalization;
using Laihua.Linkage.Registers.Noise;
using Laihua.Linkage.Registers.World;

namespace Laihua.Linkage.Registers.Writing;

/// <summary>The columns of both registers and the rows under them.</summary>
internal static class RegisterTable
{
    /// <summary>The heading of the permit's number in both registers.</summary>
    internal const string Id = "编号";

    internal static readonly string[] HeadingsOfA =
    [
        Id, "英文姓", "英文名", "中文姓名", "性别", "出生日期", "国籍", "护照号码", "原护照号码", "用人单位", "组织机构代码", "职业", "签发机关", "签发日期", "有效期至",
    ];

    internal static readonly string[] HeadingsOfB =
    [
        Id, "外文姓", "外文名", "中文名", "性别", "出生年月日", "国家或地区", "证件号码", "前证件号码", "聘请单位", "统一社会信用代码", "学历", "职务", "发证机关", "发证日期", "截止日期",
    ];

    internal static void Write(TypedRow row, CsvText text)
    {
        var issue = row.Issue;
        text.Cell(row.Id).Cell(row.Family).Cell(row.Given).Cell(row.Chinese).Cell(row.Man ? "男" : "女").Cell(row.Born).Cell(row.Nationality)
            .Cell(row.Passport).Cell(row.Previous).Cell(row.Employer).Cell(row.EmployerCode);
        if (issue.Register == Register.B)
        {
            text.Cell(issue.Education);
        }

        text.Cell(issue.Post).Cell(issue.Office.Name).Cell(Date(issue.Day)).Cell(Date(issue.ValidTo)).EndLine();
    }

    private static string Date(int day) => DateOnly.FromDayNumber(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
