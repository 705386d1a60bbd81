using Laihua.App.Data;
using Laihua.App.Data.Access;
using Laihua.App.Data.Offices;
using Laihua.Rules.Access;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;

namespace Laihua.App.Features.Demonstration;

/// <summary>One sign-in of the demonstration.</summary>
public sealed record DemonstrationSignIn(string Email, string Name, Role Role);

/// <summary>Fills an empty register with an invented office: Harbin, in the province where the first thirteen cards were issued.</summary>
/// <remarks>With its cases, unless configuration <c>Demonstration:Cases</c> is false.</remarks>
public sealed class DemonstrationOffice(
    LaihuaDb db, UserManager<User> users, DemonstrationKeys keys, DemonstrationCases cases, DemonstrationRules rules, IConfiguration configuration, TimeProvider clock)
{
    /// <summary>The password of every demonstration account.</summary>
    public const string Password = "laihua-demonstration";

    /// <summary>The account of the holder whose card was handed over.</summary>
    internal const string HolderEmail = "holder@example.org";

    /// <summary>Everybody who can sign in.</summary>
    public static readonly IReadOnlyList<DemonstrationSignIn> SignIns =
    [
        new("handler@example.com", "Lin Yue", Role.Handler),
        new("handler2@example.com", "Zhao Ming", Role.Handler),
        new("receiver@example.org", "Chen Jing", Role.Receiver),
        new("examiner@example.org", "Wang Lei", Role.Examiner),
        new("examiner2@example.org", "Liu Fang", Role.Examiner),
        new("approver@example.org", "Sun Wei", Role.Approver),
        new("approver2@example.org", "Gao Na", Role.Approver),
        new("cards@example.org", "He Xin", Role.CardOfficer),
        new("cards2@example.org", "Song Yan", Role.CardOfficer),
        new("supervisor@example.org", "Guo Rui", Role.Supervisor),
        new("supervisor2@example.org", "Xie Lan", Role.Supervisor),
        new("auditor@example.org", "Tang Yi", Role.Auditor),
        new("inspector@example.org", "Ma Qiang", Role.Inspector),
        new(HolderEmail, "Ingrid Bjornsdottir", Role.Holder),
        new("keys@example.org", "Luo Jin", Role.KeyOfficer),
        new("keys2@example.org", "Fan Yu", Role.KeyOfficer),
        new("administrator@example.org", "Hu Lan", Role.Administrator),
        new("administrator2@example.org", "Deng Bo", Role.Administrator),
    ];

    private DateOnly Opened => clock.Today().AddDays(-DemonstrationCases.OfficeAgeDays);

    /// <returns>False where there is something in the register already: then nothing is changed.</returns>
    public async Task<bool> FillAsync(CancellationToken cancellation)
    {
        if (await db.Authorities.AnyAsync(cancellation))
        {
            return false;
        }

        db.Counters.Add(DemonstrationMark.New());
        var office = AddOffices();
        var employers = AddEmployers();
        DemonstrationMachine.Add(db, Opened, clock.UtcNow());
        await db.SaveChangesAsync(cancellation);
        foreach (var signIn in SignIns)
        {
            await AddUserAsync(signIn, office, signIn.Email == "handler2@example.com" ? employers[1] : employers[0], cancellation);
        }

        db.ChangeTracker.Clear();
        await keys.AddAsync(cancellation);
        await DemonstrationStock.AddAsync(db, Opened, cancellation);
        if (configuration.GetValue("Demonstration:Cases", defaultValue: true))
        {
            await cases.AddAsync(cancellation);
            await rules.AddAsync(cancellation);
        }

        return true;
    }

    private Authority AddOffices()
    {
        var province = new Authority
        {
            Code = "230000",
            NameEn = "Heilongjiang Foreigners' Work Administration",
            NameZh = "黑龙江省外国人工作管理局",
            Kind = AuthorityKind.Deciding,
            Division = "230000",
            Path = "230000/",
            DecidedBy = "230000",
            AddressEn = "1 Zhongshan Road, Harbin",
            AddressZh = "哈尔滨市中山路1号",
            Telephone = "+86 451 0000 0001",
            IssuerNumber = 23000000,
        };
        var city = new Authority
        {
            Code = "230100",
            NameEn = "Harbin Foreigners' Work Office",
            NameZh = "哈尔滨市外国人工作管理办公室",
            Kind = AuthorityKind.Deciding,
            Division = "230100",
            ParentId = province.Id,
            Path = "230000/230100/",
            DecidedBy = "230100",
            AddressEn = "88 Songhua Street, Nangang District, Harbin",
            AddressZh = "哈尔滨市南岗区松花街88号",
            Telephone = "+86 451 0000 0088",
            IssuerNumber = 23010000,
        };
        db.Authorities.AddRange(province, city);
        db.Windows.Add(new()
        {
            AuthorityId = city.Id,
            NameEn = "Service hall, windows 12 to 14",
            NameZh = "政务服务大厅12至14号窗口",
            HoursEn = "Working days 9:00–12:00 and 13:30–17:00",
            HoursZh = "工作日9:00–12:00、13:30–17:00",
            Capacity = 3,
        });
        return city;
    }

    private Employer[] AddEmployers()
    {
        Employer[] employers =
        [
            new()
            {
                Uscc = DemonstrationCodes.University,
                NameEn = "Songhua University (invented)",
                NameZh = "松花大学（虚构）",
                Division = "230100",
                AddressZh = "哈尔滨市南岗区学府路100号",
                Email = "personnel@example.com",
                Telephone = "+86 451 0000 0100",
            },
            new()
            {
                Uscc = DemonstrationCodes.Company,
                NameEn = "Northern Turbine Company (invented)",
                NameZh = "北方涡轮有限公司（虚构）",
                Division = "230100",
                AddressZh = "哈尔滨市香坊区动力路20号",
                Email = "people@example.com",
                Telephone = "+86 451 0000 0200",
            },
        ];
        db.Employers.AddRange(employers);
        return employers;
    }

    private async Task AddUserAsync(DemonstrationSignIn signIn, Authority office, Employer employer, CancellationToken cancellation)
    {
        var user = new User { Id = Guid.CreateVersion7(), UserName = signIn.Email, Email = signIn.Email, EmailConfirmed = true, DisplayName = signIn.Name };
        user.Grants.Add(new()
        {
            UserId = user.Id,
            Role = signIn.Role,
            EmployerId = signIn.Role == Role.Handler ? employer.Id : null,
            AuthorityId = signIn.Role switch
            {
                Role.Handler or Role.Holder => null,
                Role.Supervisor or Role.Administrator or Role.KeyOfficer => office.ParentId, // The province has a say in the rules, and runs the system for its cities.
                _ => office.Id,
            },
            From = Opened,
        });
        var created = await users.CreateAsync(user, Password);
        cancellation.ThrowIfCancellationRequested();
        if (!created.Succeeded)
        {
            throw new InvalidOperationException($"The demonstration account {signIn.Email} was refused: {string.Join(" ", created.Errors.Select(e => e.Code))}");
        }
    }
}
