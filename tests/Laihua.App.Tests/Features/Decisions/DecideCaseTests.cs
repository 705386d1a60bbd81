using Laihua.App.Features.Decisions;
using Laihua.App.Jobs;
using Laihua.Rules;
using Laihua.Rules.Cases;
using Laihua.Rules.People;
using Laihua.Rules.Permits;
using Laihua.Testing.Cases;
using Laihua.Testing.Offices;
using Laihua.Testing.Stores;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Tests.Features.Decisions;

public sealed class DecideCaseTests
{
    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Grant_OfALetter_KeepsTheDecisionWithItsInputsAndRegistersThePerson(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var row = await office.ACaseAsync(CaseState.AwaitingDecision);

        var decided = (await office.DecideAsync(row.Number)).Value();

        var after = await office.CaseAsync(row.Number);
        var decision = Assert.Single(after.Decisions);
        Assert.Equal((row.Number, true, office.Now), (decided.Number, decided.Granted, decided.At));
        Assert.Equal((CaseState.Granted, office.Now, 1), (after.State, after.EndedAt!.Value, decision.Round));
        Assert.Equal(("Chen Jie", "Sun Hao", true, null), (decision.Examiner, decision.Approver, decision.Granted, decision.Ground));
        Assert.Equal((row.Answers, row.Account, "B", "interim-2017"), (decision.Inputs, decision.Account, decision.Category, decision.PointsTable));
        Assert.Equal(("case.decided", office.Now), ((await office.TrailAsync(row.Number))[^1].Name, (await office.TrailAsync(row.Number))[^1].At));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Grant_OfALetter_GivesAValidLifetimeNumberAndALetterOfSixMonths(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);

        var row = await office.ACaseAsync(CaseState.Granted, AnApplication.OfCategory('B').WithPassport("24 xk 00001"));

        var permit = await office.PermitAsync(row);
        var person = permit.Person!; // Read with the permit.
        Assert.True(LifetimeNumber.IsValid(person.LifetimeNumber));
        Assert.Equal(("Dupont", "Jeanne Marie", "DUPONT", "JEANNE MARIE"), (person.FamilyName, person.GivenNames, person.MrzPrimary, person.MrzSecondary));
        Assert.Equal(("F", new DateOnly(1990, 5, 14), "FRA"), (person.Sex, person.BirthDate, person.Nationality));
        Assert.Equal("FRA:24XK00001", Assert.Single(person.Documents).InUse);
        Assert.Equal((PermitState.Letter, person.Id, office.Today.AddMonths(6)), (permit.State, permit.LivePersonId!.Value, permit.LetterUntil));
        Assert.Equal(("Turbine engineer", "230100", "B", "24XK00001"), (permit.Post, permit.Division, permit.Category, permit.PassportNumber));
        Assert.Equal((row.Id, person.Id), (permit.LetterCaseId, row.PersonId!.Value));
        var job = await office.InAsync(db => db.Jobs.AsNoTracking().SingleAsync());
        Assert.Equal((JobKinds.IssueLetter, permit.Id, office.Now), (job.Kind, job.Subject, job.RunAt));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Refuse_WithGroundAndReasons_LeavesNoPersonNoPermitNoJob(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);

        var row = await office.ACaseAsync(CaseState.Refused);

        var decision = Assert.Single(row.Decisions);
        Assert.Equal((false, "basic-conditions"), (decision.Granted, decision.Ground));
        Assert.StartsWith("The certificate", decision.Reasons, StringComparison.Ordinal);
        Assert.Equal((0, 0, 0), await office.InAsync(async db => (await db.People.CountAsync(), await db.Permits.CountAsync(), await db.Jobs.CountAsync())));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Decide_WhatOneDidExamine_IsRefusedByTheRule(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var row = await office.ACaseAsync(CaseState.InReview);
        (await office.RecommendAsync(row.Number, grant: true, Staff.ExaminerApprover)).Value();
        var traces = await office.TracesAsync();

        Assert.Equal(["DECIDE-001"], (await office.DecideAsync(row.Number, grant: true, Staff.ExaminerApprover)).Broken());
        Assert.Equal(["DECIDE-001"], (await office.DecideAsync(row.Number, grant: false, Staff.ExaminerApprover)).Broken());
        Assert.Equal(traces, await office.TracesAsync());
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Decide_WithoutGroundOrReasons_GivesEveryFinding(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var row = await office.ACaseAsync(CaseState.InReview);
        (await office.RecommendAsync(row.Number, grant: false, Staff.ExaminerApprover)).Value();
        var version = (await office.CaseAsync(row.Number)).Version;

        var refused = await DecideAsync(office, new(row.Number, version, false, "mood", "No."), Staff.ExaminerApprover);
        var granted = await DecideAsync(office, new(row.Number, version, true, "", ""), Staff.Approver);
        var tooLong = await DecideAsync(office, new(row.Number, version, false, "other", new('x', 4001)), Staff.Approver);

        Assert.Equal(["DECIDE-001", "DECIDE-002 reasons", "DECIDE-003 ground"], refused.Broken());
        Assert.Equal(["DECIDE-004 reasons"], granted.Broken());
        Assert.Equal(["TEXT-001 reasons"], tooLong.Broken());
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Decide_TwoApproversAtOneMoment_GivesOneDecisionOneJobOnePermit(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var row = await office.ACaseAsync(CaseState.AwaitingDecision);

        var (slow, fast) = await office.RaceAsync(
            (DecideCase use, CancellationToken c) => use.HandleAsync(new(row.Number, row.Version, true, "", ""), Staff.Approver, c),
            () => office.DecideAsync(row.Number, grant: true, Staff.SecondApprover));

        var won = fast.Value();
        Assert.Equal(new Refusal.Stale("case", row.Number, "Zhou Ting", won.At), slow.Refusal());
        Assert.Equal("Zhou Ting", Assert.Single((await office.CaseAsync(row.Number)).Decisions).Approver);
        Assert.Equal("cases 1 people 1 permits 1 jobs 1 decided 1", await CountAsync(office));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Decide_GrantOvertakenByARefusal_LeavesNothingOfTheGrant(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var row = await office.ACaseAsync(CaseState.AwaitingDecision);

        var (slow, fast) = await office.RaceAsync(
            (DecideCase use, CancellationToken c) => use.HandleAsync(new(row.Number, row.Version, true, "", ""), Staff.Approver, c),
            () => office.DecideAsync(row.Number, grant: false, Staff.SecondApprover));

        fast.Value();
        Assert.IsType<Refusal.Stale>(slow.Refusal());
        Assert.Equal(CaseState.Refused, (await office.CaseAsync(row.Number)).State);
        Assert.Equal("cases 1 people 0 permits 0 jobs 0 decided 1", await CountAsync(office));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Grant_ToAPassportThatIsKnown_IsTheSamePersonUnderTheSameNumber(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var first = await office.ACaseAsync(CaseState.Granted, AnApplication.OfCategory('B').WithPassport("24XK00001"));
        var earlier = await office.PermitAsync(first);
        await EndAsync(office, earlier.Id);

        var second = await office.ACaseAsync(CaseState.Granted, AnApplication.OfCategory('B').WithPassport("24xk 00001"), Staff.OtherHandler);

        var later = await office.PermitAsync(second);
        Assert.Equal((earlier.PersonId, earlier.Person!.LifetimeNumber), (later.PersonId, later.Person!.LifetimeNumber)); // Read with the permits.
        Assert.Equal(1, await office.InAsync(db => db.People.CountAsync()));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Grant_ToTheHolderOfALivePermit_IsRefused(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var first = await office.ACaseAsync(CaseState.Granted, AnApplication.OfCategory('B').WithPassport("24XK00001"));
        var permit = await office.PermitAsync(first);
        await EndAsync(office, permit.Id);
        var second = await office.ACaseAsync(CaseState.AwaitingDecision, AnApplication.OfCategory('B').WithPassport("24XK00001"), Staff.OtherHandler);
        await office.InAsync(db => db.Permits.Where(p => p.Id == permit.Id).ExecuteUpdateAsync(set => set.SetProperty(p => p.LivePersonId, permit.PersonId)));
        var traces = await office.TracesAsync();

        Assert.Equal(["DECIDE-006"], (await office.DecideAsync(second.Number)).Broken());
        Assert.Equal(traces, await office.TracesAsync());
    }

    private static Task<Result<CaseDecided>> DecideAsync(TestOffice office, DecideCaseCommand command, Laihua.App.Features.Actor by) =>
        office.DoAsync((DecideCase use, CancellationToken c) => use.HandleAsync(command, by, c));

    private static Task<int> EndAsync(TestOffice office, Guid permit) => office.InAsync(db => db.Permits.Where(p => p.Id == permit)
        .ExecuteUpdateAsync(set => set.SetProperty(p => p.State, PermitState.Expired).SetProperty(p => p.LivePersonId, (Guid?)null)));

    private static Task<string> CountAsync(TestOffice office) => office.InAsync(async db =>
        $"cases {await db.Decisions.CountAsync()} people {await db.People.CountAsync()} permits {await db.Permits.CountAsync()} " +
        $"jobs {await db.Jobs.CountAsync()} decided {await db.Audit.CountAsync(e => e.Name == "case.decided")}");
}
