using System.Text.Json;
using Laihua.App.Data.Permits;
using Laihua.App.Features;
using Laihua.App.Features.Checks;
using Laihua.App.Features.Permits;
using Laihua.Credentials;
using Laihua.Testing.Cases;
using Laihua.Testing.Offices;
using Laihua.Testing.Stores;

namespace Laihua.App.Tests.Features.Checks;

public sealed class CheckArtefactTests
{
    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Check_ALetterThroughItsLife_SaysWhatTheRegisterSays(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var row = await office.ALetterAsync();
        var permit = await office.PermitAsync(row);
        var token = await office.TokenAsync(permit, ArtefactKind.Letter);

        Assert.Equal(CheckVerdict.LetterValid, await VerdictAsync(office, token));
        office.Clock.SetUtcNow(new(permit.LetterUntil, new(15, 59), TimeSpan.Zero));
        Assert.Equal(CheckVerdict.LetterValid, await VerdictAsync(office, token));
        office.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(CheckVerdict.Expired, await VerdictAsync(office, token));
        office.Clock.Advance(TimeSpan.FromDays(20));
        await office.DoAsync((ExpireOverdue use, CancellationToken c) => use.HandleAsync(c));
        Assert.Equal(CheckVerdict.Expired, await VerdictAsync(office, token));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Check_ACardThroughItsLife_SaysWhatTheRegisterSays(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var permit = await office.APrintedCardAsync();
        var (letter, card) = (await office.TokenAsync(permit, ArtefactKind.Letter), await office.TokenAsync(permit, ArtefactKind.Card));

        Assert.Equal((CheckVerdict.LetterUsed, CheckVerdict.NotYet), (await VerdictAsync(office, letter), await VerdictAsync(office, card)));
        office.Clock.SetUtcNow(new DateTimeOffset(permit.From!.Value, new(0, 0), TimeSpan.FromHours(8)).ToUniversalTime());
        Assert.Equal(CheckVerdict.Valid, await VerdictAsync(office, card));
        office.Clock.SetUtcNow(new(permit.To!.Value, new(15, 59), TimeSpan.Zero));
        Assert.Equal((CheckVerdict.LetterUsed, CheckVerdict.Valid), (await VerdictAsync(office, letter), await VerdictAsync(office, card)));
        office.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(CheckVerdict.Expired, await VerdictAsync(office, card));
        await office.DoAsync((ExpireOverdue use, CancellationToken c) => use.HandleAsync(c));
        Assert.Equal((CheckVerdict.Expired, CheckVerdict.Expired), (await VerdictAsync(office, letter), await VerdictAsync(office, card)));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Check_WhatWasNotIssued_IsUnknownAndShowsNothing(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        await office.ALetterAsync();

        foreach (var token in (string[])["", "x", "' or 1=1 --", new('A', 10_000), ArtefactToken.New().ToString()])
        {
            Assert.Equal(new CheckAnswer(CheckVerdict.Unknown, office.Now, null), await CheckAsync(office, token));
        }
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Check_ByAnyone_ShowsTheMaskedCardAndNothingThatHelpsToBeThatPerson(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var row = await office.ALetterAsync(AnApplication.OfCategory('B').WithPassport("24XK00001"));
        var permit = await office.PermitAsync(row);

        var answer = await CheckAsync(office, await office.TokenAsync(permit, ArtefactKind.Letter));

        var number = permit.Person!.LifetimeNumber; // Read with the permit.
        Assert.Equal((1990, "B", permit.LetterUntil, number[^4..]), (answer.Card!.BirthYear, answer.Card.Category, answer.Card.ValidTo, answer.Card.NumberEnd));
        var said = JsonSerializer.Serialize(answer, Trail.Stored);
        string[] secrets =
        [
            number, number[..14], "24XK00001", "24XK", "Dupont", "Jeanne", "Marie", "1990-05-14", "05-14", "Songhua", "松花江", "91230100", "Turbine engineer",
            row.Number, permit.Id.ToString(), permit.PersonId.ToString(), "jeanne.dupont@people.example",
        ];
        Assert.All(secrets, secret => Assert.DoesNotContain(secret, said, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Check_ByAnyone_LeavesNothingInTheRegister(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var permit = await office.PermitAsync(await office.ALetterAsync());
        var token = await office.TokenAsync(permit, ArtefactKind.Letter);
        var traces = await office.TracesAsync();

        await CheckAsync(office, token);

        Assert.Equal(traces, await office.TracesAsync());
    }

    private static Task<CheckAnswer> CheckAsync(TestOffice office, string token) =>
        office.DoAsync((CheckArtefact use, CancellationToken c) => use.HandleAsync(token, c));

    private static async Task<CheckVerdict> VerdictAsync(TestOffice office, string token) => (await CheckAsync(office, token)).Verdict;
}
