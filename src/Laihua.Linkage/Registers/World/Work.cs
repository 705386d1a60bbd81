using Laihua.Linkage.Registers.Drawing;

namespace Laihua.Linkage.Registers.World;

/// <summary>What somebody does for whom, and the office that issues the permit for it.</summary>
/// <param name="Employer">The employer.</param>
/// <param name="Office">The office of the employer's place.</param>
/// <param name="Post">The post.</param>
internal sealed record Work(Employer Employer, Office Office, string Post)
{
    private static readonly string[] Posts =
    [
        "总经理", "副总经理", "部门经理", "工程师", "技术顾问", "厨师长", "销售经理", "财务总监", "项目经理", "首席代表", "设计师", "教练", "翻译", "质量主管", "生产主管",
    ];

    private static readonly string[] ExpertPosts = ["外籍教师", "教授", "研究员", "高级工程师", "总工程师", "技术专家", "管理专家", "英语教师", "编辑", "访问学者"];

    internal static Work Draw(ulong seed, long people, RandomStream stream, Register register)
    {
        var employer = Employer.Draw(seed, people, stream);
        return At(employer, stream, register);
    }

    internal static Work At(Employer employer, RandomStream stream, Register register) => new(
        employer,
        Offices.Of(register, employer.Province, stream.Below(12)),
        stream.Pick(register == Register.A ? Posts : ExpertPosts));
}
