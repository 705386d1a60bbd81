namespace Laihua.Linkage.Registers.Noise;

/// <summary>How an employer comes into a register.</summary>
internal static class EmployerTyping
{
    internal const uint Tags = 1u << (int)Corruption.Employer;

    private const string Company = "有限公司";

    internal static void Type(Typing typing)
    {
        if (!typing.Happens(Corruption.Employer))
        {
            return;
        }

        var row = typing.Row;
        if (typing.Stream.PerMille(500))
        {
            row.EmployerCode = "";
        }
        else
        {
            row.Employer = Otherwise(row.Employer, row.Issue.Employer.Province.Short, typing.Stream.Below(4));
        }
    }

    private static string Otherwise(string name, string province, int way) => way switch
    {
        0 => name[province.Length..],
        1 when name.EndsWith(Company, StringComparison.Ordinal) => name[..^Company.Length] + "公司",
        2 when name.EndsWith(Company, StringComparison.Ordinal) => name[..^Company.Length],
        _ => $"{province}（{name[province.Length..]}）",
    };
}
