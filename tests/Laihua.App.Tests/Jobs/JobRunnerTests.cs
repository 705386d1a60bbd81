using Laihua.App.Data.Trail;
using Laihua.Rules.Cases;
using Laihua.Testing.Cases;
using Laihua.Testing.Offices;
using Laihua.Testing.Stores;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Tests.Jobs;

public sealed class JobRunnerTests
{
    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Run_WhatIsDue_IsDoneOnce(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        await office.ACaseAsync(CaseState.Granted);

        Assert.Equal((1, 0), (await office.RunJobsAsync(), await office.RunJobsAsync()));

        var job = await JobAsync(office);
        Assert.Equal((JobState.Done, 1, null, null, office.Now), (job.State, job.Attempts, job.LeasedUntil, job.LastError, job.FinishedAt!.Value));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Run_ByTwoNodesAtOnce_DoesEveryJobOnce(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        for (var i = 0; i < 4; i++)
        {
            await office.ACaseAsync(CaseState.Granted);
        }

        var tried = await Task.WhenAll(Task.Run(office.RunJobsAsync), Task.Run(office.RunJobsAsync));

        Assert.Equal(4, tried.Sum());
        Assert.Equal((4, 4), await office.InAsync(async db => (await db.Artefacts.CountAsync(), await db.Jobs.CountAsync(j => j.State == JobState.Done && j.Attempts == 1))));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Run_WithoutTheKey_TriesAgainLaterAndIsGivenUpVisibly(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        await office.ACaseAsync(CaseState.Granted);
        TakeKeyAway(office);

        var waits = new List<TimeSpan>();
        for (var attempt = 1; attempt < 8; attempt++)
        {
            Assert.Equal((1, 0), (await office.RunJobsAsync(), await office.RunJobsAsync()));
            var waiting = await JobAsync(office);
            Assert.Equal((JobState.Waiting, attempt, null, "KEY-012"), (waiting.State, waiting.Attempts, waiting.LeasedUntil, waiting.LastError));
            waits.Add(waiting.RunAt - office.Now);
            office.Clock.Advance(waiting.RunAt - office.Now);
        }

        Assert.Equal(1, await office.RunJobsAsync());
        office.Clock.Advance(TimeSpan.FromDays(30));
        Assert.Equal(0, await office.RunJobsAsync());

        var job = await JobAsync(office);
        Assert.Equal((JobState.Failed, 8, "KEY-012"), (job.State, job.Attempts, job.LastError));
        Assert.Equal([5, 15, 45, 135, 405, 1215, 3645], waits.Select(w => (int)w.TotalSeconds));
        Assert.Equal(0, await office.InAsync(db => db.Artefacts.CountAsync()));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Run_OnceTheKeyIsBack_MakesTheLetter(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        await office.ACaseAsync(CaseState.Granted);
        var bring = TakeKeyAway(office);
        await office.RunJobsAsync();
        bring();
        office.Clock.Advance(TimeSpan.FromSeconds(5));

        await office.RunJobsAsync();

        var job = await JobAsync(office);
        Assert.Equal((JobState.Done, 2, null), (job.State, job.Attempts, job.LastError));
        Assert.Equal(1, await office.InAsync(db => db.Artefacts.CountAsync()));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Run_AfterANodeDiedAtWork_TakesTheJobWhenItsLeaseIsOver(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        await office.ACaseAsync(CaseState.Granted);
        await AbandonAsync(office, attempts: 1);

        Assert.Equal(0, await office.RunJobsAsync());
        office.Clock.Advance(TimeSpan.FromSeconds(121));
        Assert.Equal(1, await office.RunJobsAsync());

        var job = await JobAsync(office);
        Assert.Equal((JobState.Done, 2), (job.State, job.Attempts));
        Assert.Equal(1, await office.InAsync(db => db.Artefacts.CountAsync()));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Run_AfterANodeDiedBetweenSavingAndMarking_FindsTheWorkDone(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        await office.ALetterAsync();
        await office.InAsync(db => db.Jobs.ExecuteUpdateAsync(set => set.SetProperty(j => j.State, JobState.Waiting)));
        await AbandonAsync(office, attempts: 1);
        office.Clock.Advance(TimeSpan.FromSeconds(121));

        Assert.Equal(1, await office.RunJobsAsync());

        Assert.Equal(JobState.Done, (await JobAsync(office)).State);
        Assert.Equal(1, await office.InAsync(db => db.Artefacts.CountAsync()));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Run_AJobThatTakesItsNodeDownEachTime_IsGivenUp(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        await office.ACaseAsync(CaseState.Granted);
        await AbandonAsync(office, attempts: 8);
        office.Clock.Advance(TimeSpan.FromSeconds(121));

        Assert.Equal(0, await office.RunJobsAsync());

        var job = await JobAsync(office);
        Assert.Equal((JobState.Failed, office.Now), (job.State, job.FinishedAt!.Value));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Run_OfAnUnknownKind_SaysSoAndTheQueueGoesOn(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        await office.InAsync(db =>
        {
            db.Jobs.Add(new() { Kind = "tea.brew", Subject = Places.Id(1), RunAt = office.Now });
            return db.SaveChangesAsync();
        });
        await office.ACaseAsync(CaseState.Granted);

        Assert.Equal(2, await office.RunJobsAsync());

        Assert.Equal(["No such kind of job: tea.brew"], await office.InAsync(db => db.Jobs.Where(j => j.State == JobState.Waiting).Select(j => j.LastError!).ToListAsync()));
        Assert.Equal(1, await office.InAsync(db => db.Artefacts.CountAsync()));
    }

    private static Task<Job> JobAsync(TestOffice office) => office.InAsync(db => db.Jobs.AsNoTracking().SingleAsync());

    private static Action TakeKeyAway(TestOffice office)
    {
        var file = Directory.GetFiles(office.Keys).Single();
        File.Move(file, file + ".away");
        return () => File.Move(file + ".away", file);
    }

    /// <summary>Leaves a job as a node that was killed leaves it: leased, not done.</summary>
    private static Task<int> AbandonAsync(TestOffice office, int attempts)
    {
        var until = office.Now.AddMinutes(2);
        return office.InAsync(db => db.Jobs.ExecuteUpdateAsync(set => set.SetProperty(j => j.Attempts, attempts).SetProperty(j => j.LeasedUntil, until)));
    }
}
