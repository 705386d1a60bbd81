using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Laihua.Linkage.Registers.Writing;

/// <summary>The schema with which the two registers are linked, or one of them with itself.</summary>
internal static class LinkSchema
{
    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        WriteIndented = true,
        NewLine = "\n",
    };

    private static readonly string[] PeriodOfA = ["签发日期", "有效期至"];

    private static readonly string[] PeriodOfB = ["发证日期", "截止日期"];

    private static readonly (string A, string B, string Kind)[] Fields =
    [
        ("英文姓", "外文姓", "family-name"),
        ("英文名", "外文名", "given-name"),
        ("中文姓名", "中文名", "chinese-name"),
        ("出生日期", "出生年月日", "date"),
        ("性别", "性别", "category"),
        ("国籍", "国家或地区", "country"),
        ("护照号码", "证件号码", "identifier"),
        ("原护照号码", "前证件号码", "identifier"),
        ("组织机构代码", "统一社会信用代码", "code"),
        ("用人单位", "聘请单位", "text"),
    ];

    /// <summary>Links A with B; a person has several rows in each.</summary>
    internal static string OfBoth() => Written(new
    {
        Id = RegisterTable.Id,
        Many = true,
        Period = PeriodOfA,
        RightPeriod = PeriodOfB,
        Fields = Fields.Select(field => new { Column = field.A, Right = field.A == field.B ? null : field.B, field.Kind }),
    });

    internal static string OfA() => Written(new { Id = RegisterTable.Id, Period = PeriodOfA, Fields = Fields.Select(field => new { Column = field.A, field.Kind }) });

    internal static string OfB() => Written(new { Id = RegisterTable.Id, Period = PeriodOfB, Fields = Fields.Select(field => new { Column = field.B, field.Kind }) });

    private static string Written(object schema) => JsonSerializer.Serialize(schema, Readable) + "\n";
}
