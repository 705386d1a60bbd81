using Laihua.App.Features;
using Laihua.Rules.Access;

namespace Laihua.Testing.Offices;

/// <summary>Who works with the office of the tests, under fixed ids.</summary>
public static class Staff
{
    public static Actor Handler { get; } = AtEmployer(1, "Li Fang", Places.Employer);

    public static Actor OtherHandler { get; } = AtEmployer(2, "Wang Lei", Places.OtherEmployer);

    public static Actor Receiver { get; } = AtOffice(3, "Zhao Min", Places.Office, Role.Receiver);

    public static Actor Examiner { get; } = AtOffice(4, "Chen Jie", Places.Office, Role.Examiner);

    public static Actor SecondExaminer { get; } = AtOffice(5, "Liu Yang", Places.Office, Role.Examiner);

    public static Actor Approver { get; } = AtOffice(6, "Sun Hao", Places.Office, Role.Approver);

    public static Actor SecondApprover { get; } = AtOffice(7, "Zhou Ting", Places.Office, Role.Approver);

    /// <summary>One person who may examine and may decide, but not the same case.</summary>
    public static Actor ExaminerApprover { get; } = AtOffice(8, "Xu Ning", Places.Office, Role.Examiner, Role.Approver);

    public static Actor CardOfficer { get; } = AtOffice(9, "He Jun", Places.Office, Role.CardOfficer);

    /// <summary>The second person for what the first card officer proposed.</summary>
    public static Actor SecondCardOfficer { get; } = AtOffice(18, "Song Yi", Places.Office, Role.CardOfficer);

    /// <summary>Police of the city: checks with a reason, sees no case.</summary>
    public static Actor Inspector { get; } = AtOffice(10, "Gao Peng", Places.Office, Role.Inspector);

    /// <summary>At the district office, which receives and does not decide.</summary>
    public static Actor DistrictReceiver { get; } = AtOffice(11, "Lin Xue", Places.District, Role.Receiver);

    /// <summary>At another province's office, with every role that an office has.</summary>
    public static Actor Elsewhere { get; } =
        AtOffice(12, "Guo Wei", Places.OtherOffice, Role.Receiver, Role.Examiner, Role.Approver, Role.CardOfficer);

    /// <summary>At the office, with a role that acts on nothing.</summary>
    public static Actor Auditor { get; } = AtOffice(13, "Ma Rui", Places.Office, Role.Auditor);

    /// <summary>Watches over the office, which has none above it: it has a say in every version of the rules.</summary>
    public static Actor Supervisor { get; } = AtOffice(14, "Guo Rui", Places.Office, Role.Supervisor);

    /// <summary>The second person for what the first drafted.</summary>
    public static Actor SecondSupervisor { get; } = AtOffice(15, "Xie Lan", Places.Office, Role.Supervisor);

    /// <summary>Watches over a district, which has a say in none.</summary>
    public static Actor DistrictSupervisor { get; } = AtOffice(16, "Hu Bo", Places.District, Role.Supervisor);

    /// <summary>Police of another province: every permit of the office lies outside its territory.</summary>
    public static Actor InspectorElsewhere { get; } = AtOffice(21, "Deng Yi", Places.OtherOffice, Role.Inspector);

    /// <summary>Makes keys and has trust lists signed.</summary>
    public static Actor KeyOfficer { get; } = AtOffice(41, "Luo Jin", Places.Office, Role.KeyOfficer);

    /// <summary>The second person where a key is withdrawn.</summary>
    public static Actor SecondKeyOfficer { get; } = AtOffice(42, "Fan Yu", Places.Office, Role.KeyOfficer);

    /// <summary>Looks after machine clients; sees no case.</summary>
    public static Actor Administrator { get; } = AtOffice(17, "Hu Lan", Places.Office, Role.Administrator);

    /// <summary>The second person where terms of a client change.</summary>
    public static Actor SecondAdministrator { get; } = AtOffice(22, "Pan Qi", Places.Office, Role.Administrator);

    public static IReadOnlyList<Actor> All { get; } =
    [
        Handler, OtherHandler, Receiver, Examiner, SecondExaminer, Approver, SecondApprover, ExaminerApprover,
        CardOfficer, SecondCardOfficer, Inspector, DistrictReceiver, Elsewhere, Auditor,
        Supervisor, SecondSupervisor, DistrictSupervisor, InspectorElsewhere, Administrator, SecondAdministrator,
        KeyOfficer, SecondKeyOfficer,
    ];

    private static Actor AtEmployer(int number, string name, Guid employer) => new(Places.Id(100 + number), name, [Role.Handler], employer, null);

    private static Actor AtOffice(int number, string name, Guid authority, params Role[] roles) => new(Places.Id(100 + number), name, roles, null, authority);
}

/// <summary>The places of the tests, under fixed ids.</summary>
public static class Places
{
    /// <summary>The city's office: receives and decides.</summary>
    public static Guid Office { get; } = Id(1);

    /// <summary>A district's office: receives for the city.</summary>
    public static Guid District { get; } = Id(2);

    /// <summary>The office of another province.</summary>
    public static Guid OtherOffice { get; } = Id(3);

    public static Guid Employer { get; } = Id(11);

    public static Guid OtherEmployer { get; } = Id(12);

    public static Guid Id(int number) => new(number, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 0);
}
