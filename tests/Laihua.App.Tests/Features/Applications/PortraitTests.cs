using Laihua.App.Features.Applications;
using Laihua.Credentials;
using Laihua.Rules;
using Laihua.Rules.Cases;
using Laihua.Rules.Intake;
using Laihua.Testing.Cases;
using Laihua.Testing.Offices;
using Laihua.Testing.Stores;
using Microsoft.EntityFrameworkCore;
using SkiaSharp;

namespace Laihua.App.Tests.Features.Applications;

public sealed class PortraitTests
{
    private const int MostBytes = 10 * 1024;

    private static readonly DocumentLine Line = Checklist.OfLetter('B', "").Single(line => line.IsPortrait);

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Attach_APhotographOfACamera_KeepsASmallPortraitOfTheLeastSize(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var row = await office.ACaseAsync(CaseState.Draft);

        var id = (await AttachAsync(office, row.Number, WithNotes(Files.Jpeg(900, 1200), orientation: 1), null)).Value();

        var kept = await office.InAsync(db => db.Files.AsNoTracking().SingleAsync(f => f.Id == id));
        Assert.Equal(new JpegHead(354, 472, 3), JpegHead.Read(kept.Content));
        Assert.InRange(kept.Content.Length, 1, MostBytes);
        Assert.Equal(-1, kept.Content.AsSpan().IndexOf("Exif"u8));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Attach_APartOutsideThePicture_IsRefusedAndNothingKept(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var row = await office.ACaseAsync(CaseState.Draft);
        var traces = await office.TracesAsync();

        Assert.Equal(["UPLOAD-011 documents.photo"], (await AttachAsync(office, row.Number, Files.Jpeg(900, 600), new(600, 0, 400))).Broken());
        Assert.Equal(["UPLOAD-010 documents.photo"], (await AttachAsync(office, row.Number, Files.Jpeg(900, 600), null)).Broken());
        Assert.Equal(traces, await office.TracesAsync());
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Grant_AnyPermit_PointsAtThePortraitThatWasKept(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var row = await office.ACaseAsync(CaseState.Granted);

        var kept = await office.InAsync(db => db.People.Where(p => p.Id == row.PersonId)
            .Join(db.Files, p => p.PortraitFileId, f => f.Id, (_, f) => f.Content).SingleAsync());

        Assert.Equal(PortraitHash.Of(Files.Portrait), PortraitHash.Of(kept));
    }

    [Fact]
    public void Make_APortraitThatIsAlreadyPlain_KeepsItByteForByte()
    {
        Assert.Equal(Files.Portrait, PortraitIntake.Make(Line, Files.Portrait, null).Value());
        var made = PortraitIntake.Make(Line, Files.Jpeg(900, 1200), null).Value();
        Assert.Equal(made, PortraitIntake.Make(Line, made, null).Value());
    }

    [Fact]
    public void Make_BytesBehindTheEndOfThePicture_AreNotKept()
    {
        byte[] carrying = [.. Files.Portrait, .. "PK, an archive that nobody sees"u8];

        Assert.Equal(-1, PortraitIntake.Make(Line, carrying, null).Value().AsSpan().IndexOf("PK, an archive"u8));
    }

    // Four corners of four colours, so that every turn and mirror shows.
    [Theory]
    [InlineData(1, "red lime blue yellow")]
    [InlineData(2, "lime red yellow blue")]
    [InlineData(3, "yellow blue lime red")]
    [InlineData(4, "blue yellow red lime")]
    [InlineData(5, "red blue lime yellow")]
    [InlineData(6, "blue red yellow lime")]
    [InlineData(7, "yellow lime blue red")]
    [InlineData(8, "lime yellow red blue")]
    public void Cut_APictureTurnedByTheCamera_IsSeenAsItWasTaken(int orientation, string corners)
    {
        using var picture = PortraitPicture.Open(WithNotes(Corners(orientation >= 5), (byte)orientation))!; // Null fails the next line, as it should.

        var (jpeg, facts) = picture.Cut(null);

        Assert.Equal((708, 944), (facts.Width, facts.Height));
        using var seen = SKBitmap.Decode(jpeg);
        Assert.Equal(corners, string.Join(' ', new[] { (20, 20), (334, 20), (20, 452), (334, 452) }.Select(at => Name(seen.GetPixel(at.Item1, at.Item2)))));
    }

    [Fact]
    public void Cut_APart_ShowsThatPartAlone()
    {
        using var picture = PortraitPicture.Open(Corners(sideways: false))!; // Null fails the next line, as it should.

        var (jpeg, _) = picture.Cut(new(354, 472, 354));

        using var seen = SKBitmap.Decode(jpeg);
        Assert.All([(20, 20), (334, 20), (20, 452), (334, 452)], at => Assert.Equal("yellow", Name(seen.GetPixel(at.Item1, at.Item2))));
    }

    [Theory]
    [InlineData(255, 255, "")]
    [InlineData(200, 200, "")]
    [InlineData(180, 180, "UPLOAD-012")]
    [InlineData(255, 180, "UPLOAD-013")]
    [InlineData(30, 200, "UPLOAD-012 UPLOAD-013")]
    public void Make_AGround_IsMeasuredAlongTheEdges(byte left, byte right, string expected)
    {
        var result = PortraitIntake.Make(Line, Ground(left, right), null);

        Assert.Equal(expected, result.TryGet(out _, out var refusal) ? "" : string.Join(' ', Assert.IsType<Refusal.RuleBroken>(refusal).Findings.Select(f => f.Rule)));
    }

    [Fact]
    public void Make_APictureCutOffInTheMiddle_IsDamaged()
    {
        var whole = Files.Jpeg(900, 1200);

        Assert.Equal(["UPLOAD-008 documents.photo"], PortraitIntake.Make(Line, whole[..(whole.Length / 2)], null).Broken());
    }

    [Fact]
    public void Propose_APictureOfOtherProportions_GivesItsMiddleAsItWouldBeKept()
    {
        var proposed = PortraitIntake.Propose(Line, Files.Jpeg(1200, 800)).Value();

        Assert.Equal(new JpegHead(354, 472, 3), JpegHead.Read(proposed));
        Assert.Equal(proposed, PortraitIntake.Make(Line, proposed, null).Value());
    }

    [Fact]
    public void Propose_WhatWouldBeRefusedAnyway_GivesTheFindingsOfTheMiddle()
    {
        Assert.Equal(["UPLOAD-005 documents.photo"], PortraitIntake.Propose(Line, Files.Pdf).Broken());
        Assert.Equal(["UPLOAD-007 documents.photo"], PortraitIntake.Propose(Line, Files.Jpeg(800, 471)).Broken());
        Assert.Equal(["UPLOAD-012 documents.photo"], PortraitIntake.Propose(Line, Ground(30, 30)).Broken());
    }

    private static Task<Result<Guid>> AttachAsync(TestOffice office, string number, byte[] content, PortraitFrame? frame) =>
        office.DoAsync((AttachDocument use, CancellationToken c) => use.HandleAsync(new(number, "photo", "portrait.jpg", content, frame), Staff.Handler, c));

    private static byte[] Drawn(int width, int height, Action<SKCanvas, SKPaint> draw)
    {
        using var surface = SKSurface.Create(new SKImageInfo(width, height));
        using var paint = new SKPaint();
        draw(surface.Canvas, paint);
        using var image = surface.Snapshot();
        using var data = image.Encode(SKEncodedImageFormat.Jpeg, 95);
        return data.ToArray();
    }

    private static byte[] Corners(bool sideways)
    {
        var (width, height) = sideways ? (944, 708) : (708, 944);
        return Drawn(width, height, (canvas, paint) =>
        {
            SKColor[] colours = [SKColors.Red, SKColors.Lime, SKColors.Blue, SKColors.Yellow];
            for (var i = 0; i < colours.Length; i++)
            {
                paint.Color = colours[i];
                canvas.DrawRect(i % 2 * width / 2, i / 2 * height / 2, width / 2, height / 2, paint);
            }
        });
    }

    private static byte[] Ground(byte left, byte right) => Drawn(400, 533, (canvas, paint) =>
    {
        canvas.Clear(new SKColor(left, left, left));
        paint.Color = new SKColor(right, right, right);
        canvas.DrawRect(200, 0, 200, 533, paint);
        paint.Color = SKColors.Black;
        canvas.DrawOval(200, 260, 90, 120, paint);
        canvas.DrawRect(0, 420, 400, 113, paint);
    });

    private static string Name(SKColor colour) => (colour.Red > 128, colour.Green > 128, colour.Blue > 128) switch
    {
        (true, false, false) => "red",
        (false, true, false) => "lime",
        (false, false, true) => "blue",
        (true, true, false) => "yellow",
        _ => colour.ToString(),
    };

    /// <summary>The notes of a camera: how the picture is to be turned.</summary>
    private static byte[] WithNotes(byte[] jpeg, byte orientation) =>
    [
        0xFF, 0xD8, 0xFF, 0xE1, 0, 34, .. "Exif\0\0MM\0*"u8, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0, .. jpeg.AsSpan(2),
    ];
}
