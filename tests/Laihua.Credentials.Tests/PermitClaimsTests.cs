using CsCheck;

namespace Laihua.Credentials.Tests;

public sealed class PermitClaimsTests
{
    public static TheoryData<string, PermitClaims> Types => new()
    {
        { "card", Sample.Card },
        { "letter", Sample.Letter },
        { "status letter", Sample.StatusLetter },
        { "code", Sample.Code },
        { "without status", Sample.Card with { Status = null } },
        { "truncated", Sample.Card with { NameTruncated = true } },
        { "own number", Sample.Card with { SeparatePermitNumber = "000000000020260001" } },
        { "leading zeros", Sample.Card with { PermitNumber = "000000000000000012" } },
        { "year unknown", Sample.Card with { BirthYear = null, Sex = ClaimedSex.Unspecified } },
        { "five years and a day", Sample.Card with { ValidTo = new(2031, 3, 6) } },
        { "one name", Sample.Card with { Name = "SUKARNO", Nationality = "D<<" } },
        { "longest name", Sample.Card with { Name = new('A', 64) } },
    };

    public static TheoryData<PermitClaims, string, string> Wrong => new()
    {
        { Sample.Card with { Issuer = new(3_100_001) }, "QR-003", "issuer" },
        { Sample.Card with { IssuedOn = new(1969, 12, 31) }, "QR-004", "issuedOn" },
        { Sample.Card with { CodeFrom = Sample.At }, "QR-004", "codeFrom" },
        { Sample.Code with { CodeFrom = null }, "QR-004", "codeFrom" },
        { Sample.Code with { IssuedOn = new(2026, 6, 2) }, "QR-004", "codeFrom" },
        { Sample.Code with { CodeFrom = Sample.At.AddMilliseconds(1) }, "QR-004", "codeFrom" },
        { Sample.Card with { ValidTo = new(2026, 3, 4) }, "QR-006", "validTo" },
        { Sample.Card with { ValidTo = new(2031, 3, 7) }, "QR-006", "validTo" },
        { Sample.Card with { PermitNumber = "1234" }, "QR-007", "permitNumber" },
        { Sample.Code with { PermitNumber = "990012345678901234" }, "QR-007", "permitNumber" },
        { Sample.Code with { SeparatePermitNumber = "1" }, "QR-008", "separatePermitNumber" },
        { Sample.Card with { Name = "" }, "QR-009", "name" },
        { Sample.Card with { Name = "<<" }, "QR-009", "name" },
        { Sample.Card with { Name = new('A', 65) }, "QR-009", "name" },
        { Sample.Card with { Name = "Smith" }, "QR-009", "name" },
        { Sample.Card with { Name = "SM***<<JO**" }, "QR-009", "name" },
        { Sample.Card with { Name = "SMITH<<\u202eNHOJ" }, "QR-009", "name" },
        { Sample.Card with { Name = "<SCRIPT>" }, "QR-009", "name" },
        { Sample.Card with { Nationality = "GB" }, "QR-010", "nationality" },
        { Sample.Card with { Nationality = "G<B" }, "QR-010", "nationality" },
        { Sample.Code with { Sex = ClaimedSex.Male }, "QR-011", "sex" },
        { Sample.Card with { BirthYear = 1899 }, "QR-011", "birthYear" },
        { Sample.Card with { Category = 0 }, "QR-012", "category" },
        { Sample.Card with { EmployerHash = null }, "QR-013", "employerHash" },
        { Sample.Letter with { EmployerHash = Sample.Card.EmployerHash }, "QR-013", "employerHash" },
        { Sample.Card with { Employer = "X" }, "QR-014", "employer" },
        { Sample.Letter with { Employer = null }, "QR-014", "employer" },
        { Sample.Letter with { Employer = "A\u202eB" }, "QR-014", "employer" },
        { Sample.Letter with { Employer = "A\nB" }, "QR-014", "employer" },
        { Sample.Letter with { Employer = "\ud800" }, "QR-014", "employer" },
        { Sample.Letter with { Employer = new('来', 81) }, "QR-014", "employer" },
        { Sample.Letter with { Position = " " }, "QR-015", "position" },
        { Sample.Card with { Position = "X" }, "QR-015", "position" },
        { Sample.Card with { Status = new StatusEntry(4096, 0) }, "QR-017", "status" },
        { Sample.Card with { Status = new StatusEntry(0, 1 << 20) }, "QR-017", "status" },
        { Sample.Card with { Edition = 0 }, "QR-018", "edition" },
        { Sample.Card with { Edition = null }, "QR-018", "edition" },
        { Sample.Code with { Edition = 1 }, "QR-018", "edition" },
        { Sample.Letter with { DocumentHash = null }, "QR-019", "documentHash" },
        { Sample.Code with { Nonce = null }, "QR-023", "nonce" },
        { Sample.Card with { Nonce = 1 }, "QR-023", "nonce" },
    };

    [Theory]
    [MemberData(nameof(Types))]
    public void TryRead_WhatWasWritten_GivesTheClaims(string what, PermitClaims claims)
    {
        Assert.NotEmpty(what);
        Assert.Empty(claims.Faults());

        Assert.True(ClaimsCbor.TryRead(ClaimsCbor.Write(claims), out var read));

        Assert.Equal(claims, read);
    }

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Faults_OneClaimWrong_NamesItAndRefusesToWrite(PermitClaims claims, string id, string field)
    {
        var fault = Assert.Single(claims.Faults());

        Assert.Equal((id, field), (fault.Id, fault.Field));
        Assert.Throws<ArgumentException>(() => ClaimsCbor.Write(claims));
    }

    [Fact]
    public void Faults_UnknownType_NamesItAndWhatBelongsToNoType() =>
        Assert.Equal(["QR-002", "QR-013", "QR-018"], (Sample.Card with { Type = (ArtefactType)9 }).Faults().Select(f => f.Id));

    [Fact]
    public void Faults_SeveralClaimsWrong_NamesThemAll()
    {
        var claims = Sample.Card with { Edition = 0, Nationality = "", Name = "" };

        Assert.Equal(["QR-009", "QR-010", "QR-018"], claims.Faults().Select(f => f.Id));
    }

    [Fact]
    public void Write_Card_IsTheCanonicalMap() =>
        Assert.Equal(
            "af" + "0101" + "0201" + "031a01d905c1" + "04195022" + "05195025" + "061952ff" + "071b0dbd3afbab712ff2"
            + "0972534d4954483c3c4a4f484e20454457415244" + "0a63474252" + "0b192ed1" + "0c01" + "0d50510946eb7ce770e9a90211515cb927f0"
            + "105051c5a8296a032ce7b3014e66000c20d0" + "111a002badf8" + "1201",
            Convert.ToHexStringLower(ClaimsCbor.Write(Sample.Card)));

    [Fact]
    public void TryRead_GeneratedCards_RoundTrips()
    {
        var cards = Gen.Select(Gen.UInt[10_000_000, 99_999_999], Gen.Int[0, 20_000], Gen.Int[0, 1826], Gen.ULong[0, 999_999_999_999_999_999], Gen.Char['A', 'Z'].Array[1, 64], Gen.Int[1, 9999])
            .Select((issuer, from, days, number, name, edition) => Sample.Card with
            {
                Issuer = new(issuer),
                ValidFrom = new DateOnly(2000, 1, 1).AddDays(from),
                ValidTo = new DateOnly(2000, 1, 1).AddDays(from + days),
                PermitNumber = number.ToString("D18", null),
                Name = new(name),
                Edition = edition,
            });

        cards.Sample(card => ClaimsCbor.TryRead(ClaimsCbor.Write(card), out var read) && read == card, iter: 5_000, seed: "0N0XIzNsQ0O2");
    }
}
