using Laihua.App.Data;
using Laihua.App.Data.Access;
using Laihua.App.Data.Offices;
using Laihua.App.Data.Stock;
using Laihua.App.Features;
using Laihua.Credentials;
using Laihua.Rules.Permits;

namespace Laihua.Testing.Offices;

/// <summary>What every test finds: two offices and a district, two employers, their people, and a key that signs.</summary>
public static class Seed
{
    /// <summary>So many blank cards lie at the printer: <c>HR00000001</c> and on.</summary>
    public const int Blanks = 10;

    private static readonly DateOnly Since = new(2025, 1, 1);

    /// <summary>The key of the province of <see cref="Places.Office"/>; made anew for each run.</summary>
    public static SoftwareKey Key { get; } = SoftwareKey.Create(new(0x23000001));

    /// <summary>Fills an empty register.</summary>
    public static async Task FillAsync(LaihuaDb db)
    {
        db.Authorities.AddRange(
            Office(Places.Office, "HRB", AuthorityKind.Deciding, "230100", "HRB", "Harbin", "哈尔滨市", 23010001),
            Office(Places.OtherOffice, "SHA", AuthorityKind.Deciding, "310000", "SHA", "Shanghai", "上海市", 31000001));
        await db.SaveChangesAsync();
        db.Authorities.Add(Office(Places.District, "HRB-NG", AuthorityKind.Entrusted, "230103", "HRB", "Nangang", "南岗区", 23010301, Places.Office));
        db.Employers.AddRange(
            Employer(Places.Employer, "91230100MA18ABCD0X", "Songhua Turbine Works", "松花江汽轮机有限公司", "hr@songhua.example"),
            Employer(Places.OtherEmployer, "91230100MA18EFGH05", "Ice City Language School", "冰城语言学校", "office@icecity.example"));
        db.PublishedKeys.Add(new()
        {
            Id = Places.Id(21),
            Kid = Key.Id.ToBytes(),
            PublicKey = Key.PublicKey,
            IssuerPrefix = "23",
            SignFrom = Since,
            SignUntil = new(2027, 12, 31),
            VerifyUntil = new(2037, 12, 31),
        });
        AddBlanks(db);
        db.Users.AddRange(Staff.All.Select(UserOf));
        await db.SaveChangesAsync();
        db.ChangeTracker.Clear();
    }

    // Ten blanks at the printer of the office, with the line of the book by which they came.
    private static void AddBlanks(LaihuaDb db)
    {
        db.Blanks.AddRange(Enumerable.Range(1, Blanks).Select(number => new Blank { Prefix = "HR", Number = number, AuthorityId = Places.Office, State = BlankState.AtPrinter }));
        db.StockMoves.Add(new()
        {
            AuthorityId = Places.Office,
            Action = BlankAction.Receive,
            Prefix = "HR",
            First = 1,
            Last = Blanks,
            Count = Blanks,
            Book = Blanks,
            At = Since.ToDateTime(default, DateTimeKind.Utc),
            By = Staff.CardOfficer.Name,
        });
    }

    private static User UserOf(Actor actor)
    {
        var name = actor.Name.Replace(' ', '.').ToLowerInvariant() + "@people.example";
        var user = new User
        {
            Id = actor.UserId!.Value, // Only the system has none, and it does not sign in.
            DisplayName = actor.Name,
            UserName = name,
            NormalizedUserName = name.ToUpperInvariant(),
            Email = name,
            NormalizedEmail = name.ToUpperInvariant(),
            SecurityStamp = actor.Name,
        };
        user.Grants.AddRange(actor.Roles.Select(role => new RoleGrant
        {
            UserId = user.Id,
            Role = role,
            AuthorityId = actor.AuthorityId,
            EmployerId = actor.EmployerId,
            From = Since,
        }));
        return user;
    }

    private static Authority Office(
        Guid id, string code, AuthorityKind kind, string division, string decidedBy, string en, string zh, int issuer, Guid? parent = null) => new()
        {
            Id = id,
            Code = code,
            NameEn = $"{en} Office for Foreigners' Work",
            NameZh = $"{zh}外国人来华工作管理办公室",
            Kind = kind,
            Division = division,
            ParentId = parent,
            Path = parent is null ? $"nation/{code}/" : $"nation/{decidedBy}/{code}/",
            DecidedBy = decidedBy,
            AddressEn = $"1 Central Street, {en}",
            AddressZh = $"{zh}中央大街1号",
            Telephone = "0451-84620000",
            IssuerNumber = issuer,
        };

    private static Employer Employer(Guid id, string uscc, string en, string zh, string email) => new()
    {
        Id = id,
        Uscc = uscc,
        NameEn = en,
        NameZh = zh,
        Division = "230100",
        AddressZh = "哈尔滨市南岗区红军街1号",
        Email = email,
        Telephone = "+86 451 8462 1111",
    };
}
